#pragma once

#include "core/operations/workspace.h"
#include "tests/support/result.h"
#include "tests/support/temporary_folder.h"

namespace kyodo::test {

/// An open ledger with the guideline of 砂川市 as the program brings it along, and its 46 published
/// cases.
class SunagawaLedger final
{
public:
    SunagawaLedger();

    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] const Ledger& ledger() const { return m_workspace->ledger(); }
    [[nodiscard]] SurveyRound latestRound() const;
    /// That with No. `number` in the latest round.
    [[nodiscard]] ProjectRecord record(int number) const;
    /// Enters the record as it is now; its project stays as it is.
    void save(const ProjectRecord& record);
    /// A round of the year after the sample, with the first `count` of its projects in it.
    void continueInNextRound(int count);
    Organisation addOrganisation(const QString& name);

private:
    TemporaryFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace kyodo::test
