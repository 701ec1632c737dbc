#include "tests/support/sample_ledger.h"

#include "core/domain/guideline/built_in_guidelines.h"
#include "core/operations/edit_operations.h"
#include "core/operations/ledger_reading.h"
#include "core/operations/sample_operations.h"
#include "tests/support/ledger_fixture.h"

#include <QTest>

namespace kyodo::test {

SampleLedger::SampleLedger(Ledger::Access access)
{
    const QString path = m_folder.path(QStringLiteral("sample.kyodo"));
    requireDone(
        Ledger::create(path, valueOf(builtInGuideline(QStringLiteral("sunagawa"))), testAuthor()));
    m_workspace = valueOf(Workspace::open(path, Ledger::Access::ReadWrite, testAuthor()));
    valueOf(makePublishedSample(*m_workspace));
    if (access == Ledger::Access::ReadOnly) {
        m_workspace.reset();
        m_workspace = valueOf(Workspace::open(path, access, testAuthor()));
    }
}

SurveyRound SampleLedger::latestRound() const
{
    return valueOf(kyodo::latestRound(ledger())).value();
}

ProjectRecord SampleLedger::record(int number) const
{
    RecordFilter filter;
    filter.round = latestRound().id;
    const auto ids = valueOf(ledger().lists().recordIds(filter));
    return valueOf(ledger().records().find(ids.at(static_cast<std::size_t>(number - 1)))).value();
}

void SampleLedger::save(const ProjectRecord& record)
{
    const auto project = valueOf(ledger().projects().find(record.project)).value();
    REQUIRE(valueOf(saveProject(*m_workspace, project, record)));
}

SurveyRound SampleLedger::continueInNextRound(int count)
{
    std::vector<ProjectRecord> records;
    for (int number = 1; number <= count; ++number) {
        records.push_back(record(number));
    }
    valueOf(addRound(*m_workspace, yearsFrom(QStringLiteral("H25"))));
    const SurveyRound next = latestRound();
    for (ProjectRecord& continued : records) {
        continued.id = m_workspace->newId<RecordId>();
        continued.version = 0;
        continued.round = next.id;
        save(continued);
    }
    return next;
}

void showPage(QWidget& page)
{
    page.resize(1226, 690);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
}

} // namespace kyodo::test
