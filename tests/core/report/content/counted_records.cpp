#include "tests/core/report/content/counted_records.h"

#include "core/domain/guideline/built_in_guidelines.h"
#include "tests/support/result.h"

namespace kyodo::test {

Guideline smallGuideline()
{
    Guideline guideline = sampleGuideline();
    guideline.forms.erase(guideline.forms.begin() + 2, guideline.forms.end());
    guideline.areas.erase(guideline.areas.begin() + 2, guideline.areas.end());
    return guideline;
}

Guideline builtIn(const char* code)
{
    return valueOf(builtInGuideline(QLatin1StringView(code)));
}

ProjectRecord classified(int number, const QStringList& forms, const QString& area)
{
    ProjectRecord record = named(QStringLiteral("事業"), number);
    for (const QString& form : forms) {
        record.forms.push_back(formChoice(form));
    }
    if (!area.isEmpty()) {
        record.area = areaChoice(area);
    }
    return record;
}

ProjectRecord costing(int number, const QStringList& forms, qint64 yen)
{
    ProjectRecord record = classified(number, forms);
    record.cost = valueOf(Yen::fromAmount(yen));
    return record;
}

ProjectRecord ofDepartment(int number, const QString& department)
{
    ProjectRecord record = named(QStringLiteral("事業"), number);
    record.department = department;
    return record;
}

CountedRounds::CountedRounds(Guideline guideline)
    : m_guideline(std::make_shared<const Guideline>(std::move(guideline)))
{}

CountedRounds& CountedRounds::add(const QString& years, std::vector<ProjectRecord> records)
{
    m_rounds.push_back({valueOf(FiscalYearSpan::parse(years)),
                        std::make_unique<MemoryRecords>(std::move(records))});
    return *this;
}

CountSubject CountedRounds::subject() const
{
    CountSubject subject{m_guideline, {}};
    for (const Round& round : m_rounds) {
        subject.rounds.push_back({round.years, round.records.get()});
    }
    return subject;
}

CountedRounds oneRound(std::vector<ProjectRecord> records, Guideline guideline)
{
    CountedRounds rounds(std::move(guideline));
    rounds.add(QStringLiteral("平成23・24年度"), std::move(records));
    return rounds;
}

QString leadingText(const Report& report)
{
    REQUIRE_FALSE(report.parts.empty());
    const auto* text = std::get_if<ReportText>(&report.parts.front());
    return text ? text->text : QString();
}

} // namespace kyodo::test
