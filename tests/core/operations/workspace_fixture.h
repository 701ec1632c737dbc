#pragma once

#include "core/operations/import_operations.h"
#include "core/operations/workspace.h"
#include "tests/support/ledger_fixture.h"

namespace kyodo::test {

/// A new ledger with the sample guideline, open for writing as the programs open it.
class WorkspaceFixture
{
public:
    WorkspaceFixture();

    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] const Ledger& ledger() const { return m_workspace->ledger(); }
    [[nodiscard]] const TemporaryFolder& folder() const { return m_folder; }

    SurveyRound addRound(const QString& years);

    /// Enters a project by a line, see recordFrom(); gives it as it is in the ledger.
    ProjectRecord enter(const SurveyRound& round, const QString& line);

    [[nodiscard]] Project project(ProjectId id) const;
    [[nodiscard]] ProjectRecord record(RecordId id) const;
    [[nodiscard]] std::vector<ProjectRecord> records(const RecordFilter& filter = {}) const;
    [[nodiscard]] QStringList names(const RecordFilter& filter = {}) const;
    [[nodiscard]] size_t actCount() const;

    [[nodiscard]] ImportPlan plan(const QByteArray& bytes) const;
    /// Plans and applies; gives the act, none when nothing was changed.
    std::optional<ChangeSetId> import(const QByteArray& bytes);

private:
    TemporaryFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

/// A file of tests/data.
[[nodiscard]] QByteArray testFile(const QString& name);

} // namespace kyodo::test
