#include "core/domain/finding.h"

#include "core/domain/guideline_json.h"
#include "tests/support/result.h"

#include <set>

using namespace kyodo;
using kyodo::test::valueOf;

namespace {

const Guideline& sunagawa()
{
    static const Guideline guideline = valueOf(builtInGuideline(QStringLiteral("sunagawa")));
    return guideline;
}

Guideline withFields()
{
    Guideline guideline = sunagawa();
    guideline.fields.push_back(
        {*FieldCode::parse(QStringLiteral("welfare")), QStringLiteral("福祉"), {}});
    return guideline;
}

/// A record that nothing is wrong with.
ProjectRecord soundRecord()
{
    return {
        .id = *RecordId::fromValue(7),
        .project = *ProjectId::fromValue(1),
        .round = *SurveyRoundId::fromValue(1),
        .name = valueOf(Name::parse(QStringLiteral("夏まつり"))),
        .forms = {{FormCode::parse(QStringLiteral("cohost")), QStringLiteral("共催")}},
        .area = AreaChoice{AreaCode::parse(QStringLiteral("C")), QStringLiteral("Ｃ")},
        .startsOn = QDate(2024, 8, 1),
        .endsOn = QDate(2024, 8, 1),
    };
}

std::vector<Finding::Kind> kindsOf(const ProjectRecord& record,
                                   const Guideline& guideline = sunagawa())
{
    std::vector<Finding::Kind> kinds;
    for (const Finding& finding : findingsOf(record, guideline)) {
        CHECK(finding.record == record.id);
        CHECK(finding.subject == record.name.text());
        CHECK_FALSE(finding.message.isEmpty());
        kinds.push_back(finding.kind);
    }
    return kinds;
}

using Kinds = std::vector<Finding::Kind>;

} // namespace

TEST_CASE("a sound record has no findings")
{
    CHECK(kindsOf(soundRecord()).empty());
}

TEST_CASE("a form that the guideline lacks is a finding, in the record's own words")
{
    ProjectRecord record = soundRecord();
    record.forms.push_back({std::nullopt, QStringLiteral("協定")});
    CHECK(kindsOf(record) == Kinds{Finding::Kind::UnknownForm});
    CHECK(findingsOf(record, sunagawa())[0].message.contains(QStringLiteral("協定")));

    record.forms[1] = {FormCode::parse(QStringLiteral("agreement")), QStringLiteral("協定")};
    CHECK(kindsOf(record) == Kinds{Finding::Kind::UnknownForm});
}

TEST_CASE("a record without a form is a finding where the guideline has forms")
{
    ProjectRecord record = soundRecord();
    record.forms.clear();
    CHECK(kindsOf(record) == Kinds{Finding::Kind::NoForm});

    Guideline withoutForms = sunagawa();
    withoutForms.forms.clear();
    CHECK(kindsOf(record, withoutForms).empty());
}

TEST_CASE("an area that the guideline lacks is a finding, no area is none")
{
    ProjectRecord record = soundRecord();
    record.area = AreaChoice{std::nullopt, QStringLiteral("Ｆ")};
    CHECK(kindsOf(record) == Kinds{Finding::Kind::UnknownArea});
    record.area = AreaChoice{AreaCode::parse(QStringLiteral("F")), QStringLiteral("Ｆ")};
    CHECK(kindsOf(record) == Kinds{Finding::Kind::UnknownArea});
    record.area.reset();
    CHECK(kindsOf(record).empty());
}

TEST_CASE("a field that the guideline lacks is a finding where the guideline has fields")
{
    ProjectRecord record = soundRecord();
    record.field = FieldChoice{std::nullopt, QStringLiteral("観光")};
    CHECK(kindsOf(record, withFields()) == Kinds{Finding::Kind::UnknownField});
    CHECK(kindsOf(record, sunagawa()).empty());

    record.field = FieldChoice{FieldCode::parse(QStringLiteral("welfare")), QStringLiteral("福祉")};
    CHECK(kindsOf(record, withFields()).empty());
}

TEST_CASE("a period that ends before it begins is a finding")
{
    ProjectRecord record = soundRecord();
    record.endsOn = QDate(2024, 7, 31);
    CHECK(kindsOf(record) == Kinds{Finding::Kind::EndBeforeStart});
    CHECK(findingsOf(record, sunagawa())[0].message.contains(QStringLiteral("令和6年7月31日")));
    record.startsOn.reset();
    CHECK(kindsOf(record).empty());
}

TEST_CASE("one record may have several findings")
{
    ProjectRecord record = soundRecord();
    record.forms = {{std::nullopt, QStringLiteral("協定")},
                    {std::nullopt, QStringLiteral("研究会")}};
    record.area = AreaChoice{std::nullopt, QStringLiteral("Ｆ")};
    record.endsOn = QDate(2023, 8, 1);
    CHECK(kindsOf(record) == Kinds{Finding::Kind::UnknownForm, Finding::Kind::UnknownForm,
                                   Finding::Kind::UnknownArea, Finding::Kind::EndBeforeStart});
}

TEST_CASE("the finding of a doubled name points to its record")
{
    const Finding finding = sameNameFinding(soundRecord());
    CHECK(finding.kind == Finding::Kind::SameName);
    CHECK(finding.record == soundRecord().id);
    CHECK(finding.subject == QStringLiteral("夏まつり"));
}

TEST_CASE("every kind of finding has a code of its own")
{
    std::set<QString> codes;
    for (const auto kind :
         {Finding::Kind::UnknownForm, Finding::Kind::UnknownArea, Finding::Kind::UnknownField,
          Finding::Kind::NoForm, Finding::Kind::EndBeforeStart, Finding::Kind::SameName}) {
        codes.insert(findingCode(kind));
    }
    CHECK(codes.size() == 6);
    CHECK(findingCode(Finding::Kind::UnknownForm) == QStringLiteral("unknown-form"));
}
