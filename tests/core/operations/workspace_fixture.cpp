#include "tests/core/operations/workspace_fixture.h"

#include "tests/support/sample_guideline.h"

namespace kyodo::test {

WorkspaceFixture::WorkspaceFixture()
{
    const QString path = m_folder.path(QStringLiteral("台帳.kyodo"));
    requireDone(Ledger::create(path, sampleGuideline(), testAuthor()));
    m_workspace = valueOf(Workspace::open(path, Ledger::Access::ReadWrite, testAuthor()));
}

SurveyRound WorkspaceFixture::addRound(const QString& years)
{
    const FiscalYearSpan span = yearsFrom(years);
    valueOf(kyodo::addRound(*m_workspace, span));
    for (const SurveyRound& round : valueOf(ledger().rounds().all())) {
        if (round.years == span) {
            return round;
        }
    }
    FAIL("the round is missing");
    throw std::logic_error("unreachable");
}

ProjectRecord WorkspaceFixture::enter(const SurveyRound& round, const QString& line)
{
    const auto project = m_workspace->newId<ProjectId>();
    const auto id = m_workspace->newId<RecordId>();
    valueOf(
        saveProject(*m_workspace, Project{project}, recordFrom(line, id, project, round.id, 0)));
    return record(id);
}

Project WorkspaceFixture::project(ProjectId id) const
{
    const auto found = valueOf(ledger().projects().find(id));
    REQUIRE(found);
    return *found;
}

ProjectRecord WorkspaceFixture::record(RecordId id) const
{
    const auto found = valueOf(ledger().records().find(id));
    REQUIRE(found);
    return *found;
}

std::vector<ProjectRecord> WorkspaceFixture::records(const RecordFilter& filter) const
{
    return valueOf(ledger().records().load(valueOf(ledger().lists().recordIds(filter))));
}

QStringList WorkspaceFixture::names(const RecordFilter& filter) const
{
    QStringList names;
    for (const ProjectRecord& each : records(filter)) {
        names << each.name.text();
    }
    return names;
}

size_t WorkspaceFixture::actCount() const
{
    return valueOf(ledger().changeLog().history()).size();
}

ImportPlan WorkspaceFixture::plan(const QByteArray& bytes) const
{
    ImportSource source;
    source.bytes = bytes;
    return valueOf(planFileImport(ledger(), source));
}

std::optional<ChangeSetId> WorkspaceFixture::import(const QByteArray& bytes)
{
    return valueOf(applyImport(*m_workspace, plan(bytes), QStringLiteral("調査.csv")));
}

QByteArray testFile(const QString& name)
{
    return bytesOf(QStringLiteral(KYODO_TEST_DATA "/") + name);
}

} // namespace kyodo::test
