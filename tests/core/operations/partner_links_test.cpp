#include "core/operations/partner_links.h"

#include "core/operations/organisation_operations.h"
#include "core/operations/revert_operation.h"
#include "tests/core/operations/workspace_fixture.h"

using namespace kyodo;
using test::valueOf;
using test::WorkspaceFixture;

namespace {

ProjectRecord enterWith(WorkspaceFixture& fixture, const SurveyRound& round, const QString& name,
                        const QStringList& partners)
{
    ProjectRecord record = fixture.enter(round, name);
    for (const QString& partner : partners) {
        record.partners.push_back({partner, {}, {}, {}});
    }
    static_cast<void>(
        valueOf(saveProject(fixture.workspace(), fixture.project(record.project), record)));
    return fixture.record(record.id);
}

Organisation registered(WorkspaceFixture& fixture, const QString& name,
                        const QString& formerName = {})
{
    Organisation made{fixture.workspace().newId<OrganisationId>(), 0, valueOf(Name::parse(name))};
    if (!formerName.isEmpty()) {
        made.formerNames.push_back({formerName, {}});
    }
    static_cast<void>(valueOf(saveOrganisation(fixture.workspace(), made)));
    return valueOf(fixture.ledger().organisations().find(made.id)).value();
}

} // namespace

TEST_CASE("An organisation entered after its projects finds them by its present and former names")
{
    WorkspaceFixture fixture;
    const SurveyRound round = fixture.addRound(QStringLiteral("令和6"));
    const auto first = enterWith(fixture, round, QStringLiteral("夏まつり"),
                                 {QStringLiteral("(特非)あおぞら の会"), QStringLiteral("町内会")});
    const auto second = enterWith(fixture, fixture.addRound(QStringLiteral("令和5")),
                                  QStringLiteral("冬まつり"), {QStringLiteral("青空の会")});
    enterWith(fixture, round, QStringLiteral("春まつり"), {QStringLiteral("あおぞらの会")});
    const Organisation own =
        registered(fixture, QStringLiteral("ＮＰＯ法人あおぞらの会"), QStringLiteral("青空の会"));

    const auto unlinked = valueOf(unlinkedPartnersOf(fixture.ledger(), own));
    REQUIRE(unlinked.size() == 2);
    CHECK(unlinked[0].record == first.id);
    CHECK(unlinked[0].writtenName == QStringLiteral("(特非)あおぞら の会"));
    CHECK(unlinked[1].record == second.id);
    CHECK((valueOf(unlinkedPartners(fixture.ledger())) == unlinked));

    const size_t acts = fixture.actCount();
    const auto act = valueOf(linkToRegister(fixture.workspace(), unlinked, own.name.text()));
    REQUIRE(act);
    CHECK(fixture.actCount() == acts + 1);
    CHECK(valueOf(projectsOf(fixture.ledger(), own.id)).size() == 2);
    CHECK(fixture.record(first.id).partners[0].name == QStringLiteral("(特非)あおぞら の会"));
    CHECK(fixture.record(first.id).partners[0].organisation == own.id);
    CHECK_FALSE(fixture.record(first.id).partners[1].organisation);
    CHECK(valueOf(unlinkedPartnersOf(fixture.ledger(), own)).empty());

    static_cast<void>(valueOf(revert(fixture.workspace(), *act)));
    CHECK(valueOf(projectsOf(fixture.ledger(), own.id)).empty());
    CHECK((valueOf(unlinkedPartnersOf(fixture.ledger(), own)) == unlinked));
}

TEST_CASE("A name that two organisations have links nobody")
{
    WorkspaceFixture fixture;
    enterWith(fixture, fixture.addRound(QStringLiteral("令和6")), QStringLiteral("夏まつり"),
              {QStringLiteral("第一町内会")});
    const Organisation one = registered(fixture, QStringLiteral("第一町内会"));
    CHECK(valueOf(unlinkedPartnersOf(fixture.ledger(), one)).size() == 1);
    registered(fixture, QStringLiteral("中央町内会"), QStringLiteral("第一町内会"));
    CHECK(valueOf(unlinkedPartnersOf(fixture.ledger(), one)).empty());
    CHECK(valueOf(unlinkedPartners(fixture.ledger())).empty());
}

TEST_CASE("What was linked, renamed or removed meanwhile stays as it is")
{
    WorkspaceFixture fixture;
    const SurveyRound round = fixture.addRound(QStringLiteral("令和6"));
    ProjectRecord renamed =
        enterWith(fixture, round, QStringLiteral("夏まつり"), {QStringLiteral("あおぞらの会")});
    const auto removed =
        enterWith(fixture, round, QStringLiteral("冬まつり"), {QStringLiteral("あおぞらの会")});
    const Organisation own = registered(fixture, QStringLiteral("あおぞらの会"));
    const auto unlinked = valueOf(unlinkedPartnersOf(fixture.ledger(), own));
    REQUIRE(unlinked.size() == 2);
    renamed.partners[0].name = QStringLiteral("ほしぞらの会");
    static_cast<void>(
        valueOf(saveProject(fixture.workspace(), fixture.project(renamed.project), renamed)));
    static_cast<void>(valueOf(removeRecords(fixture.workspace(), {removed.id})));
    CHECK_FALSE(valueOf(linkToRegister(fixture.workspace(), unlinked, own.name.text())));
    CHECK_FALSE(fixture.record(renamed.id).partners[0].organisation);
}
