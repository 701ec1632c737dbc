#include "core/operations/workspace.h"

#include "tests/core/operations/workspace_fixture.h"

namespace kyodo {
namespace {

using test::valueOf;
using test::WorkspaceFixture;

TEST_CASE("What was written is told once, after it is in the ledger")
{
    WorkspaceFixture fixture;
    std::vector<WrittenChanges> told;
    QObject::connect(&fixture.workspace(), &Workspace::changed, &fixture.workspace(),
                     [&](const WrittenChanges& changes) {
                         told.push_back(changes);
                         CHECK(fixture.actCount() == 2);
                     });
    const auto id = fixture.workspace().newId<ProjectId>();
    const auto act = valueOf(
        fixture.workspace().write(ActKind::ProjectAdded, QStringLiteral("試験"),
                                  [&](LedgerWriter& writer) { return writer.put(Project{id}); }));
    REQUIRE(told.size() == 1);
    CHECK(told[0].changeSet == act);
    CHECK(told[0].entities == std::vector{EntityRef{EntityKind::Project, id.value()}});
}

TEST_CASE("An act that fails in its middle changes and tells nothing")
{
    WorkspaceFixture fixture;
    int told = 0;
    QObject::connect(&fixture.workspace(), &Workspace::changed, &fixture.workspace(),
                     [&] { ++told; });
    const auto id = fixture.workspace().newId<ProjectId>();
    const auto done = fixture.workspace().write(
        ActKind::ProjectAdded, QStringLiteral("試験"), [&](LedgerWriter& writer) -> Status {
            KYODO_TRY(writer.put(Project{id}));
            return failure(ErrorCode::InvalidInput, QStringLiteral("half way"));
        });
    REQUIRE(!done);
    CHECK(done.error().message == QStringLiteral("half way"));
    CHECK(!valueOf(fixture.ledger().projects().find(id)));
    CHECK(fixture.actCount() == 1);
    CHECK(told == 0);
}

TEST_CASE("An act that changes nothing is none")
{
    WorkspaceFixture fixture;
    CHECK(!valueOf(fixture.workspace().write(ActKind::ProjectEdited, QString(),
                                             [](LedgerWriter&) { return Status(); })));
    CHECK(fixture.actCount() == 1);
}

} // namespace
} // namespace kyodo
