#include "tests/core/exchange/test_ledger.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/text_encoding.h"
#include "tests/support/result.h"
#include "tests/support/sample_guideline.h"

#include <QFile>

#include <algorithm>

namespace kyodo::test {

QByteArray testFile(const QString& name)
{
    QFile file(QStringLiteral(KYODO_TEST_DATA "/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Table testTable(const QString& name)
{
    return valueOf(readCsv(valueOf(decodeText(testFile(name))).text));
}

Table tableOf(const QStringList& lines)
{
    return valueOf(readCsv(lines.join(u'\n')));
}

FiscalYearSpan yearsOf(const QString& text)
{
    return valueOf(FiscalYearSpan::parse(text));
}

FiscalYearSpan sampleYears()
{
    return yearsOf(QStringLiteral("令和6年度"));
}

std::vector<FiscalYearSpan> TestLedger::rounds() const
{
    std::vector<FiscalYearSpan> years;
    for (const auto& [span, records] : m_rounds) {
        years.push_back(span);
    }
    std::reverse(years.begin(), years.end());
    return years;
}

Result<bool> TestLedger::hasRecord(const FiscalYearSpan& years, ProjectId project) const
{
    const auto& all = records(years);
    return std::any_of(all.begin(), all.end(),
                       [&](const ProjectRecord& record) { return record.project == project; });
}

Result<Project> TestLedger::project(ProjectId id) const
{
    return m_projects.at(id);
}

Result<std::vector<int>> TestLedger::numbers(const FiscalYearSpan& years) const
{
    std::vector<int> numbers;
    for (const ProjectRecord& record : records(years)) {
        numbers.push_back(record.number);
    }
    return numbers;
}

Result<std::vector<ProjectRecord>> TestLedger::named(const FiscalYearSpan& years,
                                                     const QString& nameKey) const
{
    std::vector<ProjectRecord> found;
    for (const ProjectRecord& record : records(years)) {
        if (record.name.key() == nameKey) {
            found.push_back(record);
        }
    }
    return found;
}

void TestLedger::add(const PlannedRow& row)
{
    ++m_lastId;
    const ProjectId id = row.continues().value_or(*ProjectId::fromValue(m_lastId));
    Project& project = m_projects.emplace(id, Project{id}).first->second;
    project = merged(project, row.draft);
    auto& records = m_rounds[*row.years];
    records.push_back(
        recordOf(row.draft, *RecordId::fromValue(m_lastId), id, *SurveyRoundId::fromValue(1)));
    records.back().number = row.number;
}

void TestLedger::update(const PlannedRow& row)
{
    auto& records = m_rounds[*row.years];
    const auto found = std::find(records.begin(), records.end(), *row.existing);
    REQUIRE(found != records.end());
    *found = updatedRecord(row);
    if (row.project) {
        Project& project = m_projects.at(row.project->id);
        project = merged(project, row.draft);
    }
}

void TestLedger::apply(const ImportPlan& plan)
{
    for (const PlannedRow& row : plan.rows) {
        if (row.outcome == RowOutcome::Added) {
            add(row);
        } else if (row.outcome == RowOutcome::Updated) {
            update(row);
        }
    }
}

const std::vector<ProjectRecord>& TestLedger::records(const FiscalYearSpan& years) const
{
    static const std::vector<ProjectRecord> none;
    const auto found = m_rounds.find(years);
    return found == m_rounds.end() ? none : found->second;
}

qsizetype TestLedger::recordCount() const
{
    size_t count = 0;
    for (const auto& [years, records] : m_rounds) {
        count += records.size();
    }
    return static_cast<qsizetype>(count);
}

ImportPlan TestLedger::planned(const Table& table) const
{
    const ColumnMapping mapping = valueOf(mapColumns(table.head));
    const ImportPlan plan =
        valueOf(planImport(table, mapping, sampleGuideline(), *this, sampleYears()));
    const ImportCounts c = plan.counts();
    CHECK(c.read == static_cast<int>(table.rows.size()));
    CHECK(c.read == c.added + c.updated + c.unchanged + c.skipped + c.rejected);
    return plan;
}

ImportPlan TestLedger::imported(const Table& table)
{
    ImportPlan plan = planned(table);
    apply(plan);
    return plan;
}

} // namespace kyodo::test
