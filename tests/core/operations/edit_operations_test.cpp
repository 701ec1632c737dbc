#include "core/operations/organisation_operations.h"

#include "tests/core/operations/workspace_fixture.h"

namespace kyodo {
namespace {

using test::valueOf;
using test::WorkspaceFixture;

Organisation organisation(WorkspaceFixture& fixture, const QString& name)
{
    Organisation made{fixture.workspace().newId<OrganisationId>(), 0, valueOf(Name::parse(name))};
    CHECK(valueOf(saveOrganisation(fixture.workspace(), made)));
    made.version = 1;
    return made;
}

TEST_CASE("A new project goes behind the last one of its round")
{
    WorkspaceFixture fixture;
    const SurveyRound round = fixture.addRound(QStringLiteral("令和6"));
    CHECK(fixture.enter(round, QStringLiteral("夏まつり")).number == 1);
    CHECK(fixture.enter(round, QStringLiteral("冬まつり")).number == 2);
    CHECK(fixture.enter(fixture.addRound(QStringLiteral("令和5")), QStringLiteral("春まつり"))
              .number == 1);
    CHECK(fixture.names({round.id}) ==
          QStringList{QStringLiteral("夏まつり"), QStringLiteral("冬まつり")});
}

TEST_CASE("A number that was given stays")
{
    WorkspaceFixture fixture;
    const SurveyRound round = fixture.addRound(QStringLiteral("令和6"));
    const auto project = fixture.workspace().newId<ProjectId>();
    const auto id = fixture.workspace().newId<RecordId>();
    CHECK(valueOf(
        saveProject(fixture.workspace(), Project{project},
                    test::recordFrom(QStringLiteral("夏まつり"), id, project, round.id, 40))));
    CHECK(fixture.record(id).number == 40);
    CHECK(fixture.enter(round, QStringLiteral("冬まつり")).number == 41);
}

TEST_CASE("Adding and editing are acts of their own kind, about the project's name")
{
    WorkspaceFixture fixture;
    ProjectRecord record =
        fixture.enter(fixture.addRound(QStringLiteral("令和6")), QStringLiteral("夏まつり"));
    ChangeSet act = valueOf(fixture.ledger().changeLog().history()).front();
    CHECK(act.kind == ActKind::ProjectAdded);
    CHECK(act.subject == QStringLiteral("夏まつり"));
    CHECK(act.changes == 2);

    record.summary = QStringLiteral("盆踊り");
    Project project = fixture.project(record.project);
    CHECK(valueOf(saveProject(fixture.workspace(), project, record)));
    act = valueOf(fixture.ledger().changeLog().history()).front();
    CHECK(act.kind == ActKind::ProjectEdited);
    CHECK(act.changes == 1); // the project itself is as it was
    CHECK(fixture.record(record.id).summary == QStringLiteral("盆踊り"));
}

TEST_CASE("Saving what is there already is no act")
{
    WorkspaceFixture fixture;
    const ProjectRecord record =
        fixture.enter(fixture.addRound(QStringLiteral("令和6")), QStringLiteral("夏まつり"));
    const size_t acts = fixture.actCount();
    CHECK(!valueOf(saveProject(fixture.workspace(), fixture.project(record.project), record)));
    CHECK(fixture.actCount() == acts);
}

TEST_CASE("An edit of an older version is refused whole")
{
    WorkspaceFixture fixture;
    ProjectRecord record =
        fixture.enter(fixture.addRound(QStringLiteral("令和6")), QStringLiteral("夏まつり"));
    const Project project = fixture.project(record.project);
    ProjectRecord first = record;
    first.summary = QStringLiteral("盆踊り");
    CHECK(valueOf(saveProject(fixture.workspace(), project, first)));

    Project alsoChanged = project;
    alsoChanged.note = QStringLiteral("備考");
    record.summary = QStringLiteral("花火");
    const ActResult late = saveProject(fixture.workspace(), alsoChanged, record);
    REQUIRE(!late);
    CHECK(late.error().code == ErrorCode::Conflict);
    CHECK(fixture.project(project.id).note.isEmpty());
    CHECK(fixture.record(record.id).summary == QStringLiteral("盆踊り"));
}

TEST_CASE("With its last record a project goes, before it stays")
{
    WorkspaceFixture fixture;
    const SurveyRound first = fixture.addRound(QStringLiteral("令和5"));
    const SurveyRound second = fixture.addRound(QStringLiteral("令和6"));
    const ProjectRecord one = fixture.enter(first, QStringLiteral("夏まつり"));
    const auto nextId = fixture.workspace().newId<RecordId>();
    CHECK(valueOf(saveProject(
        fixture.workspace(), fixture.project(one.project),
        test::recordFrom(QStringLiteral("夏まつり"), nextId, one.project, second.id, 0))));

    CHECK(valueOf(removeRecords(fixture.workspace(), {one.id})));
    CHECK(valueOf(fixture.ledger().projects().find(one.project)));
    CHECK(valueOf(removeRecords(fixture.workspace(), {nextId})));
    CHECK(!valueOf(fixture.ledger().projects().find(one.project)));
}

TEST_CASE("Several records are removed as one act, or none of them")
{
    WorkspaceFixture fixture;
    const SurveyRound round = fixture.addRound(QStringLiteral("令和6"));
    const ProjectRecord one = fixture.enter(round, QStringLiteral("夏まつり"));
    const ProjectRecord two = fixture.enter(round, QStringLiteral("冬まつり"));
    const ActResult failed =
        removeRecords(fixture.workspace(), {one.id, *RecordId::fromValue(999)});
    REQUIRE(!failed);
    CHECK(failed.error().code == ErrorCode::NotFound);
    CHECK(fixture.names().size() == 2);

    const size_t acts = fixture.actCount();
    CHECK(valueOf(removeRecords(fixture.workspace(), {one.id, two.id})));
    CHECK(fixture.names().isEmpty());
    CHECK(fixture.actCount() == acts + 1);
}

TEST_CASE("A second round of the same years is refused")
{
    WorkspaceFixture fixture;
    const FiscalYearSpan years = test::yearsFrom(QStringLiteral("平成23・24"));
    CHECK(valueOf(addRound(fixture.workspace(), years, QDate(2012, 12, 28))));
    const ActResult again = addRound(fixture.workspace(), years);
    REQUIRE(!again);
    CHECK(again.error().code == ErrorCode::InvalidInput);
    CHECK(again.error().message.contains(years.label()));
    const auto rounds = valueOf(fixture.ledger().rounds().all());
    REQUIRE(rounds.size() == 1);
    CHECK(rounds.front().dueOn == QDate(2012, 12, 28));
    CHECK(rounds.front().guideline == fixture.ledger().guideline().id);
}

TEST_CASE("An organisation is added, changed and guarded against older versions")
{
    WorkspaceFixture fixture;
    Organisation made = organisation(fixture, QStringLiteral("東町内会"));
    Organisation changed = made;
    changed.contact = QStringLiteral("0125-00-0000");
    CHECK(valueOf(saveOrganisation(fixture.workspace(), changed)));
    CHECK(valueOf(fixture.ledger().organisations().find(made.id))->contact == changed.contact);
    made.note = QStringLiteral("遅い");
    CHECK(saveOrganisation(fixture.workspace(), made).error().code == ErrorCode::Conflict);
}

TEST_CASE("A partner is linked to the one organisation of its name")
{
    WorkspaceFixture fixture;
    const Organisation npo = organisation(fixture, QStringLiteral("ＮＰＯ法人　そらち"));
    organisation(fixture, QStringLiteral("消防団"));
    organisation(fixture, QStringLiteral("消 防 団"));
    const SurveyRound round = fixture.addRound(QStringLiteral("令和6"));
    const auto linkOf = [&](const QString& partner) {
        const ProjectRecord record =
            fixture.enter(round, QStringLiteral("事業 | | | | ") + partner);
        CHECK(record.partners.front().name == partner);
        return record.partners.front().organisation;
    };
    CHECK(linkOf(QStringLiteral("NPO法人そらち")) == npo.id);
    CHECK(linkOf(QStringLiteral("NPO法人そらちの会")) == std::nullopt);
    CHECK(linkOf(QStringLiteral("消防団")) == std::nullopt); // two have this name
    CHECK(linkOf(QStringLiteral("★")) == std::nullopt);
}

TEST_CASE("Names of marks alone are not all the same organisation")
{
    WorkspaceFixture fixture;
    organisation(fixture, QStringLiteral("☆☆☆"));
    const ProjectRecord record =
        fixture.enter(fixture.addRound(QStringLiteral("令和6")), QStringLiteral("事業 | | | | ★"));
    CHECK(record.partners.front().organisation == std::nullopt);
}

TEST_CASE("addRound refuses a year that belongs to another round, and only that")
{
    WorkspaceFixture fixture;
    fixture.addRound(QStringLiteral("平成23・24"));
    const auto tryRound = [&](const QString& years) {
        return addRound(fixture.workspace(), valueOf(FiscalYearSpan::parse(years)));
    };
    for (const QString& taken : {QStringLiteral("平成23・24"), QStringLiteral("平成24"),
                                 QStringLiteral("平成24・25"), QStringLiteral("平成22～26")}) {
        const ActResult refused = tryRound(taken);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::InvalidInput);
        CHECK(refused.error().message.contains(QStringLiteral("平成23・24年度")));
    }
    CHECK(tryRound(QStringLiteral("平成25")));
    CHECK(tryRound(QStringLiteral("平成22")));
}

} // namespace
} // namespace kyodo
