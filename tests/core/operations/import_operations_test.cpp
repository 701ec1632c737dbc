#include "core/operations/import_operations.h"

#include "core/exchange/export_layout.h"
#include "core/operations/ledger_reading.h"
#include "core/operations/organisation_operations.h"
#include "core/operations/revert_operation.h"
#include "tests/core/operations/workspace_fixture.h"

namespace kyodo {
namespace {

using test::testFile;
using test::valueOf;
using test::WorkspaceFixture;

/// All records of all rounds as data, as `list --format csv` has them.
std::vector<QStringList> exported(const WorkspaceFixture& fixture)
{
    std::vector<QStringList> rows;
    for (const SurveyRound& round : valueOf(fixture.ledger().rounds().all())) {
        for (const ProjectRecord& record : fixture.records({round.id})) {
            rows.push_back(
                recordCells(record, fixture.ledger().guideline().guideline, round.years));
        }
    }
    return rows;
}

void checkReconciles(const ImportCounts& c)
{
    CHECK(c.read == c.added + c.updated + c.unchanged + c.skipped + c.rejected);
}

TEST_CASE("Both encodings of the published cases give the same ledger")
{
    WorkspaceFixture utf8;
    WorkspaceFixture cp932;
    CHECK(utf8.import(testFile(QStringLiteral("sunagawa_h23_h24.csv"))));
    CHECK(cp932.import(testFile(QStringLiteral("sunagawa_h23_h24_cp932.csv"))));
    const auto rows = exported(utf8);
    CHECK(rows.size() == 46);
    CHECK(rows == exported(cp932));
}

TEST_CASE("An import makes the round that its rows name, and says so")
{
    WorkspaceFixture fixture;
    const ImportPlan plan = fixture.plan(testFile(QStringLiteral("sunagawa_h23_h24.csv")));
    const FiscalYearSpan years = test::yearsFrom(QStringLiteral("平成23・24"));
    CHECK(plan.newRounds == std::vector{years});
    CHECK(valueOf(fixture.ledger().rounds().all()).empty()); // planning writes nothing
    CHECK(valueOf(applyImport(fixture.workspace(), plan, QStringLiteral("調査.csv"))));
    const auto rounds = valueOf(fixture.ledger().rounds().all());
    REQUIRE(rounds.size() == 1);
    CHECK(rounds.front().years == years);
    const ChangeSet act = valueOf(fixture.ledger().changeLog().history()).front();
    CHECK(act.kind == ActKind::Imported);
    CHECK(act.subject == QStringLiteral("調査.csv"));
}

TEST_CASE("Importing a file again changes nothing")
{
    WorkspaceFixture fixture;
    for (const auto& name :
         {QStringLiteral("sunagawa_h23_h24.csv"), QStringLiteral("okinawa_pref_r6_part.csv")}) {
        if (name.startsWith(QStringLiteral("okinawa"))) {
            fixture.addRound(QStringLiteral("令和6"));
        }
        CHECK(fixture.import(testFile(name)));
        const auto rows = exported(fixture);
        const size_t acts = fixture.actCount();
        const ImportPlan again = fixture.plan(testFile(name));
        CHECK(again.counts().added == 0);
        CHECK(again.counts().updated == 0);
        checkReconciles(again.counts());
        CHECK(!valueOf(applyImport(fixture.workspace(), again, name)));
        CHECK(exported(fixture) == rows);
        CHECK(fixture.actCount() == acts);
    }
}

TEST_CASE("New projects are numbered behind those that are there")
{
    WorkspaceFixture fixture;
    const SurveyRound round = fixture.addRound(QStringLiteral("令和6"));
    fixture.enter(round, QStringLiteral("夏まつり"));
    fixture.import("事業名\n冬まつり\n春まつり\n");
    const auto records = fixture.records({round.id});
    REQUIRE(records.size() == 3);
    CHECK(records[1].number == 2);
    CHECK(records[2].number == 3);
    CHECK(records[2].name.text() == QStringLiteral("春まつり"));
}

TEST_CASE("A row updates what it says, and nothing else")
{
    WorkspaceFixture fixture;
    const SurveyRound round = fixture.addRound(QStringLiteral("令和6"));
    const ProjectRecord before =
        fixture.enter(round, QStringLiteral("夏まつり | 共催 | C | 市民課 | 東町内会 | 1,000"));
    const ImportPlan plan = fixture.plan("事業名,事業費（円）,担当課\n夏まつり,\"2,000\",\n");
    CHECK(plan.counts().updated == 1);
    CHECK(valueOf(applyImport(fixture.workspace(), plan, QStringLiteral("調査.csv"))));
    ProjectRecord expected = before;
    expected.version = 2;
    expected.cost = valueOf(Yen::fromAmount(2'000));
    CHECK(fixture.record(before.id) == expected);
}

TEST_CASE("Rejected rows stay out and are kept word for word")
{
    WorkspaceFixture fixture;
    const ImportPlan plan = fixture.plan(testFile(QStringLiteral("broken/impossible_values.csv")));
    const ImportCounts counts = plan.counts();
    checkReconciles(counts);
    CHECK(counts.read == 5);
    CHECK(counts.added == 1);
    CHECK(counts.rejected == 4);
    for (const PlannedRow& row : plan.rows) {
        if (row.outcome == RowOutcome::Rejected) {
            CHECK(!row.reasons.isEmpty());
            CHECK(row.rowText.contains(QStringLiteral("まつり")));
        }
    }
    CHECK(valueOf(applyImport(fixture.workspace(), plan, QStringLiteral("調査.csv"))));
    CHECK(fixture.names() == QStringList{QStringLiteral("花火大会")});
}

TEST_CASE("A form that the guideline lacks is kept in the row's own words and found")
{
    WorkspaceFixture fixture;
    fixture.addRound(QStringLiteral("令和6"));
    const ImportPlan plan = fixture.plan("事業名,協働の形態\n夏まつり,講師派遣\n");
    REQUIRE(plan.findings.size() == 1);
    CHECK(plan.findings.front().kind == Finding::Kind::UnknownForm);
    CHECK(valueOf(applyImport(fixture.workspace(), plan, QStringLiteral("調査.csv"))));
    CHECK(fixture.records().front().forms ==
          std::vector{FormChoice{std::nullopt, QStringLiteral("講師派遣")}});
}

TEST_CASE("A partner of the register is linked by an import too")
{
    WorkspaceFixture fixture;
    fixture.addRound(QStringLiteral("令和6"));
    const Organisation organisation{fixture.workspace().newId<OrganisationId>(), 0,
                                    valueOf(Name::parse(QStringLiteral("東町内会")))};
    CHECK(valueOf(saveOrganisation(fixture.workspace(), organisation)));
    const QByteArray file = "事業名,協働の相手方\n夏まつり,東町内会\n";
    CHECK(fixture.import(file));
    CHECK(fixture.records().front().partners.front().organisation == organisation.id);
    CHECK(!fixture.import(file));
}

TEST_CASE("A project goes on over the years, and taking the later year back leaves the earlier")
{
    WorkspaceFixture fixture;
    CHECK(fixture.import("事業名,担当課,年度\n防災訓練,総務課,R5\n"));
    const ProjectRecord first = fixture.records().front();
    const ImportPlan plan = fixture.plan("事業名,担当課,年度,備考\n防災訓練,総務課,R6,毎年\n");
    CHECK(plan.counts().added == 1);
    CHECK(plan.rows.front().continues() == first.project);
    const auto act = valueOf(applyImport(fixture.workspace(), plan, QStringLiteral("R6.csv")));
    REQUIRE(act);

    const ProjectHistory history = valueOf(projectHistory(fixture.ledger(), first.project));
    REQUIRE(history.years.size() == 2);
    CHECK(history.project.note == QStringLiteral("毎年"));
    const auto before = valueOf(yearBefore(fixture.ledger(), history.years.front().record));
    REQUIRE(before);
    CHECK(before->record == first);

    CHECK(valueOf(revert(fixture.workspace(), *act)));
    CHECK(fixture.records() == std::vector{first});
    CHECK(fixture.project(first.project).note.isEmpty());
}

TEST_CASE("A year that was imported late goes on too")
{
    WorkspaceFixture fixture;
    CHECK(fixture.import("事業名,年度\n防災訓練,R6\n"));
    CHECK(fixture.import("事業名,年度\n防災訓練,R5\n"));
    const auto records = fixture.records();
    REQUIRE(records.size() == 2);
    CHECK(records[0].project == records[1].project);
}

TEST_CASE("Reading and note of the project are updated by an import")
{
    WorkspaceFixture fixture;
    const SurveyRound round = fixture.addRound(QStringLiteral("令和6"));
    const ProjectRecord record = fixture.enter(round, QStringLiteral("夏まつり | 共催"));
    const QByteArray file = "事業名,フリガナ,備考\n夏まつり,ナツマツリ,雨天順延\n";
    const ImportPlan plan = fixture.plan(file);
    CHECK(plan.counts().updated == 1);
    CHECK(plan.rows.front().changes.size() == 2);
    CHECK(valueOf(applyImport(fixture.workspace(), plan, QStringLiteral("調査.csv"))));
    CHECK(fixture.project(record.project).kana == QStringLiteral("ナツマツリ"));
    CHECK(fixture.project(record.project).note == QStringLiteral("雨天順延"));
    CHECK(fixture.record(record.id) == record);
    CHECK(fixture.plan(file).counts().unchanged == 1);
    CHECK(fixture.plan("事業名,フリガナ,備考\n夏まつり,,\n").counts().unchanged == 1);
}

TEST_CASE("A No. of the file is kept where it is free")
{
    WorkspaceFixture fixture;
    const SurveyRound round = fixture.addRound(QStringLiteral("令和6"));
    fixture.enter(round, QStringLiteral("夏まつり"));
    const QByteArray file = "No.,事業名\n7,夏まつり\n7,冬まつり\n3,春まつり\n,秋まつり\n";
    const ImportPlan plan = fixture.plan(file);
    CHECK(plan.rows.front().changes.size() == 1);
    CHECK(valueOf(applyImport(fixture.workspace(), plan, QStringLiteral("調査.csv"))));
    CHECK(fixture.names({round.id}) ==
          QStringList{QStringLiteral("春まつり"), QStringLiteral("夏まつり"),
                      QStringLiteral("冬まつり"), QStringLiteral("秋まつり")});
    QList<int> numbers;
    for (const ProjectRecord& record : fixture.records({round.id})) {
        numbers << record.number;
    }
    CHECK(numbers == QList<int>{3, 7, 8, 9});
    CHECK(fixture.plan(file).counts().unchanged == 4);
}

TEST_CASE("A year inside a round of several years goes to that round")
{
    WorkspaceFixture fixture;
    fixture.addRound(QStringLiteral("平成23・24"));
    CHECK(fixture.import("事業名,年度\n防災訓練,平成23\n"));
    CHECK(valueOf(fixture.ledger().rounds().all()).size() == 1);
    CHECK(fixture.names() == QStringList{QStringLiteral("防災訓練")});

    const ImportPlan plan = fixture.plan("事業名,年度\n夏まつり,平成24・25\n");
    CHECK(plan.newRounds.empty());
    REQUIRE(plan.counts().rejected == 1);
    CHECK(plan.rows.front().reasons.front().contains(QStringLiteral("平成23・24年度")));
}

TEST_CASE("A plan that the ledger has overtaken is refused")
{
    WorkspaceFixture fixture;
    const SurveyRound round = fixture.addRound(QStringLiteral("令和6"));
    ProjectRecord record = fixture.enter(round, QStringLiteral("夏まつり | 共催"));
    const ImportPlan plan = fixture.plan("事業名,担当課\n夏まつり,市民課\n");
    record.department = QStringLiteral("土木課");
    CHECK(valueOf(saveProject(fixture.workspace(), fixture.project(record.project), record)));
    const ActResult late = applyImport(fixture.workspace(), plan, QStringLiteral("調査.csv"));
    REQUIRE(!late);
    CHECK(late.error().code == ErrorCode::Conflict);
    CHECK(fixture.record(record.id).department == QStringLiteral("土木課"));
}

TEST_CASE("An import that is broken off changes nothing")
{
    WorkspaceFixture fixture;
    const ImportPlan plan = fixture.plan(testFile(QStringLiteral("sunagawa_h23_h24.csv")));
    const size_t acts = fixture.actCount();
    qsizetype last = 0;
    const auto stop = [&](qsizetype done, qsizetype all) -> Status {
        CHECK(all == std::ssize(plan.rows));
        last = done;
        return done < 20 ? Status() : failure(ErrorCode::Internal, QStringLiteral("stop"));
    };
    const ActResult broken =
        applyImport(fixture.workspace(), plan, QStringLiteral("調査.csv"), ActKind::Imported, stop);
    REQUIRE(!broken);
    CHECK(broken.error().message == QStringLiteral("stop"));
    CHECK(last == 20);
    CHECK(fixture.names().isEmpty());
    CHECK(valueOf(fixture.ledger().rounds().all()).empty());
    CHECK(fixture.actCount() == acts);
    CHECK(valueOf(applyImport(fixture.workspace(), plan, QStringLiteral("調査.csv"))));
}

TEST_CASE("A plan is carried out once")
{
    WorkspaceFixture fixture;
    const ImportPlan plan = fixture.plan(testFile(QStringLiteral("sunagawa_h23_h24.csv")));
    CHECK(valueOf(applyImport(fixture.workspace(), plan, QStringLiteral("調査.csv"))));
    const ActResult again = applyImport(fixture.workspace(), plan, QStringLiteral("調査.csv"));
    REQUIRE(!again);
    CHECK(again.error().code == ErrorCode::Conflict);
    CHECK(fixture.names().size() == 46);
}

TEST_CASE("An empty mapping is no mapping at all, and refused")
{
    const WorkspaceFixture fixture;
    ImportSource source;
    source.bytes = testFile(QStringLiteral("sunagawa_h23_h24.csv"));
    source.mapping = QByteArray();
    const auto plan = planFileImport(fixture.ledger(), source);
    REQUIRE(!plan);
    CHECK(plan.error().code == ErrorCode::InvalidInput);
    source.mapping.reset();
    CHECK(planFileImport(fixture.ledger(), source));
}

TEST_CASE("A file that is no table of projects is refused in words")
{
    const WorkspaceFixture fixture;
    for (const auto& name :
         {QStringLiteral("no_name.csv"), QStringLiteral("not_utf8.csv"),
          QStringLiteral("unclosed_quote.csv"), QStringLiteral("excel_named.csv")}) {
        ImportSource source;
        source.bytes = testFile(QStringLiteral("broken/") + name);
        const auto plan = planFileImport(fixture.ledger(), source);
        CAPTURE(name);
        REQUIRE(!plan);
        CHECK(plan.error().code == ErrorCode::InvalidInput);
        CHECK(!plan.error().message.isEmpty());
    }
}

} // namespace
} // namespace kyodo
