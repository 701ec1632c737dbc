#include "core/operations/sample_operations.h"

#include "core/operations/check_operations.h"
#include "tests/core/operations/workspace_fixture.h"

namespace kyodo {
namespace {

using test::valueOf;
using test::WorkspaceFixture;

TEST_CASE("The published sample has the 46 cases in ten forms, without findings")
{
    WorkspaceFixture fixture;
    CHECK(valueOf(makePublishedSample(fixture.workspace())));
    const auto rounds = valueOf(fixture.ledger().rounds().all());
    REQUIRE(rounds.size() == 1);
    CHECK(rounds.front().years == test::yearsFrom(QStringLiteral("平成23・24")));
    CHECK(fixture.names().size() == 46);
    CHECK(valueOf(fixture.ledger().lists().countByForm(rounds.front().id)).size() == 10);
    CHECK(valueOf(findingsOfLedger(fixture.ledger())).empty());
    CHECK(valueOf(fixture.ledger().changeLog().history()).front().kind == ActKind::SampleMade);
}

TEST_CASE("The generated sample is the same in every ledger")
{
    WorkspaceFixture one;
    WorkspaceFixture two;
    CHECK(valueOf(makeGeneratedSample(one.workspace(), 120)));
    CHECK(valueOf(makeGeneratedSample(two.workspace(), 120)));
    CHECK(one.records() == two.records());
    CHECK(one.names().size() == 120);
    CHECK(valueOf(findingsOfLedger(one.ledger())).empty());
    test::requireDone(one.ledger().checkIntegrity());
}

TEST_CASE("A number of projects that cannot be made is refused")
{
    WorkspaceFixture fixture;
    for (const qint64 count : {qint64{0}, qint64{-1}, qint64{1'000'000'000}}) {
        const ActResult made = makeGeneratedSample(fixture.workspace(), count);
        REQUIRE(!made);
        CHECK(made.error().code == ErrorCode::InvalidInput);
    }
    CHECK(fixture.actCount() == 1);
}

} // namespace
} // namespace kyodo
