#include "core/storage/repositories.h"

#include "tests/support/ledger_fixture.h"

namespace kyodo {
namespace {

using test::LedgerFixture;
using test::valueOf;

TEST_CASE("Every field of a project comes back")
{
    LedgerFixture ledger;
    ProjectRepository projects(ledger.database());
    Project full = test::fullProject(*ProjectId::fromValue(1));
    full.version = 3;
    const Project bare{*ProjectId::fromValue(2), 1};
    test::requireDone(projects.put(full));
    test::requireDone(projects.put(bare));
    CHECK(valueOf(projects.find(full.id)) == full);
    CHECK(valueOf(projects.find(bare.id)) == bare);
    CHECK(!valueOf(projects.find(*ProjectId::fromValue(3))));
}

TEST_CASE("A project can be changed and removed")
{
    LedgerFixture ledger;
    ProjectRepository projects(ledger.database());
    Project project = test::fullProject(*ProjectId::fromValue(1));
    test::requireDone(projects.put(project));
    project = Project{project.id, 2};
    test::requireDone(projects.put(project));
    CHECK(valueOf(projects.find(project.id)) == project);
    test::requireDone(projects.remove(project.id));
    CHECK(!valueOf(projects.find(project.id)));
}

} // namespace
} // namespace kyodo
