#include "core/operations/sample_operations.h"

#include "core/operations/check_operations.h"
#include "core/operations/project_generator.h"
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
    CHECK(valueOf(fixture.ledger().lists().countsOfForms(rounds.front().id)).size() == 10);
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

TEST_CASE("Organisations of a generated sample are linked where projects name them")
{
    WorkspaceFixture fixture;
    CHECK(valueOf(makeGeneratedSample(fixture.workspace(), 200, 1000)));
    CHECK(valueOf(fixture.ledger().organisations().all()).size() == 1000);
    int linked = 0;
    for (const ProjectRecord& record : fixture.records()) {
        for (const Partner& partner : record.partners) {
            if (partner.organisation) {
                const auto named =
                    valueOf(fixture.ledger().organisations().find(*partner.organisation));
                CHECK(named.value().name.text() == partner.name);
                ++linked;
            }
        }
    }
    CHECK(linked > 0);
    test::requireDone(fixture.ledger().checkIntegrity());

    const ActResult refused =
        makeGeneratedSample(fixture.workspace(), 1, mostGeneratedOrganisations() + 1);
    REQUIRE(!refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
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
