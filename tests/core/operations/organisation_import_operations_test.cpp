#include "core/operations/organisation_import_operations.h"

#include "core/domain/organisation/organisation_names.h"
#include "tests/core/operations/workspace_fixture.h"

namespace kyodo {
namespace {

using test::valueOf;
using test::WorkspaceFixture;

OrganisationPlan planned(const WorkspaceFixture& fixture, const QByteArray& bytes)
{
    ImportSource source;
    source.bytes = bytes;
    return valueOf(planOrganisationImport(fixture.ledger(), source));
}

const QByteArray Register = "団体名,種別,連絡先\n東町内会,,0125\n砂川の会,NPO法人,\n";

TEST_CASE("A table of organisations is entered as one act, and once")
{
    WorkspaceFixture fixture;
    const size_t acts = fixture.actCount();
    const OrganisationPlan plan = planned(fixture, Register);
    CHECK(plan.counts().added == 2);
    CHECK(valueOf(fixture.ledger().organisations().all()).empty());
    CHECK(valueOf(applyOrganisationImport(fixture.workspace(), plan, QStringLiteral("団体.csv"))));
    CHECK(valueOf(fixture.ledger().organisations().all()).size() == 2);
    const auto history = valueOf(fixture.ledger().changeLog().history());
    CHECK(history.size() == acts + 1);
    CHECK(history.front().kind == ActKind::Imported);
    CHECK(history.front().subject == QStringLiteral("団体.csv"));

    const OrganisationPlan again = planned(fixture, Register);
    CHECK(again.counts().unchanged == 2);
    CHECK(
        !valueOf(applyOrganisationImport(fixture.workspace(), again, QStringLiteral("団体.csv"))));
}

TEST_CASE("A row updates what it says of an organisation, and nothing else")
{
    WorkspaceFixture fixture;
    CHECK(valueOf(applyOrganisationImport(fixture.workspace(), planned(fixture, Register), {})));
    const OrganisationPlan plan = planned(fixture, "団体名,備考\n東町内会,会長交代\n");
    CHECK(plan.counts().updated == 1);
    CHECK(valueOf(applyOrganisationImport(fixture.workspace(), plan, {})));
    const auto changed = valueOf(
        fixture.ledger().organisations().named(organisationNameKey(QStringLiteral("東町内会"))));
    REQUIRE(changed.size() == 1);
    CHECK(changed.front().note == QStringLiteral("会長交代"));
    CHECK(changed.front().contact == QStringLiteral("0125"));
}

TEST_CASE("What is doubtful about an organisation is told before it is taken over")
{
    WorkspaceFixture fixture;
    const OrganisationPlan doubtful = planned(fixture, "団体名,法人番号\nあおぞら,4011001098994\n");
    CHECK(doubtful.counts().added == 1);
    REQUIRE(doubtful.findings.size() == 1);
    CHECK(doubtful.findings.front().kind == Finding::Kind::CorporateNumber);
    CHECK(doubtful.findings.front().subject == QStringLiteral("あおぞら"));
    CHECK_FALSE(doubtful.findings.front().organisation);
    CHECK(planned(fixture, "団体名,法人番号\nあおぞら,4011001098993\n").findings.empty());
}

TEST_CASE("A plan of organisations is carried out once")
{
    WorkspaceFixture fixture;
    const OrganisationPlan plan = planned(fixture, Register);
    CHECK(valueOf(applyOrganisationImport(fixture.workspace(), plan, {})));
    const ActResult again = applyOrganisationImport(fixture.workspace(), plan, {});
    REQUIRE(!again);
    CHECK(again.error().code == ErrorCode::Conflict);
}

} // namespace
} // namespace kyodo
