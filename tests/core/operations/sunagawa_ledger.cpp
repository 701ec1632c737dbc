#include "tests/core/operations/sunagawa_ledger.h"

#include "core/domain/guideline/built_in_guidelines.h"
#include "core/operations/ledger_reading.h"
#include "core/operations/organisation_operations.h"
#include "core/operations/sample_operations.h"
#include "tests/support/ledger_fixture.h"

namespace kyodo::test {

SunagawaLedger::SunagawaLedger()
{
    const QString path = m_folder.path(QStringLiteral("砂川市.kyodo"));
    requireDone(
        Ledger::create(path, valueOf(builtInGuideline(QStringLiteral("sunagawa"))), testAuthor()));
    m_workspace = valueOf(Workspace::open(path, Ledger::Access::ReadWrite, testAuthor()));
    valueOf(makePublishedSample(*m_workspace));
}

SurveyRound SunagawaLedger::latestRound() const
{
    return valueOf(kyodo::latestRound(ledger())).value();
}

ProjectRecord SunagawaLedger::record(int number) const
{
    RecordFilter filter;
    filter.round = latestRound().id;
    const auto ids = valueOf(ledger().lists().recordIds(filter));
    return valueOf(ledger().records().find(ids.at(static_cast<std::size_t>(number - 1)))).value();
}

void SunagawaLedger::save(const ProjectRecord& record)
{
    const auto project = valueOf(ledger().projects().find(record.project)).value();
    REQUIRE(valueOf(saveProject(*m_workspace, project, record)));
}

void SunagawaLedger::continueInNextRound(int count)
{
    std::vector<ProjectRecord> records;
    for (int number = 1; number <= count; ++number) {
        records.push_back(record(number));
    }
    valueOf(addRound(*m_workspace, yearsFrom(QStringLiteral("H25"))));
    for (ProjectRecord& continued : records) {
        continued.id = m_workspace->newId<RecordId>();
        continued.version = 0;
        continued.round = latestRound().id;
        save(continued);
    }
}

Organisation SunagawaLedger::addOrganisation(const QString& name)
{
    const Organisation organisation{m_workspace->newId<OrganisationId>(), 0,
                                    valueOf(Name::parse(name))};
    valueOf(saveOrganisation(*m_workspace, organisation));
    return valueOf(ledger().organisations().find(organisation.id)).value();
}

} // namespace kyodo::test
