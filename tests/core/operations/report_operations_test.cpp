#include "core/operations/report_operations.h"

#include "core/operations/edit_operations.h"
#include "tests/core/operations/workspace_fixture.h"

namespace kyodo {
namespace {

using test::valueOf;
using test::WorkspaceFixture;

TEST_CASE("Records for a report come in the order of their groups")
{
    WorkspaceFixture fixture;
    const SurveyRound round = fixture.addRound(QStringLiteral("令和6"));
    const auto last = fixture.enter(round, QStringLiteral("一 | 委託"));
    const auto first = fixture.enter(round, QStringLiteral("二 | 共催"));
    fixture.enter(fixture.addRound(QStringLiteral("令和5")), QStringLiteral("昔 | 共催"));
    RecordFilter filter;
    filter.round = round.id;
    const auto source = valueOf(recordsForReport(fixture.ledger(), filter, RecordOrder::Key::Form));
    REQUIRE(source->size() == 2);
    CHECK(valueOf(source->records(0, 10)) == std::vector{first, last});
    CHECK(valueOf(projectsForReport(fixture.ledger(), filter, RecordOrder::Key::Form)) ==
          std::vector{first.project, last.project});
}

TEST_CASE("A sheet is a project with all its rounds")
{
    WorkspaceFixture fixture;
    const ProjectRecord record =
        fixture.enter(fixture.addRound(QStringLiteral("令和6")), QStringLiteral("夏まつり"));
    const auto sheets =
        sheetsForReport(fixture.ledger(), {record.project, *ProjectId::fromValue(99)},
                        std::make_shared<const Persons>());
    REQUIRE(sheets->size() == 2);
    CHECK(valueOf(sheets->sheet(0)).years.front().record == record);
    CHECK(sheets->sheet(1).error().code == ErrorCode::NotFound);
}

TEST_CASE("A sheet has the checklist and the evaluation of its rounds")
{
    WorkspaceFixture fixture;
    const SurveyRound round = fixture.addRound(QStringLiteral("令和6"));
    const ProjectRecord reviewed = fixture.enter(round, QStringLiteral("夏まつり"));
    const ProjectRecord plain = fixture.enter(round, QStringLiteral("冬まつり"));
    const CheckQuestion question{{std::nullopt, QStringLiteral("対等な関係")},
                                 QStringLiteral("一緒に決めたか")};
    PrincipleChecklist checklist{.id = fixture.workspace().newId<ChecklistId>(),
                                 .record = reviewed.id};
    checklist.setAnswer({question, CheckPhase::After, CheckSide::City, CheckMark::Good, {}});
    Evaluation evaluation{.id = fixture.workspace().newId<EvaluationId>(), .record = reviewed.id};
    evaluation.publicText = QStringLiteral("広がった");
    REQUIRE(valueOf(saveProject(fixture.workspace(), fixture.project(reviewed.project), reviewed,
                                {checklist, evaluation})));
    const auto sheets = sheetsForReport(fixture.ledger(), {reviewed.project, plain.project},
                                        std::make_shared<const Persons>());
    const ProjectYear year = valueOf(sheets->sheet(0)).years.front();
    REQUIRE(year.checklist);
    CHECK(year.checklist->answers == checklist.answers);
    REQUIRE(year.evaluation);
    CHECK(year.evaluation->publicText == QStringLiteral("広がった"));
    CHECK_FALSE(valueOf(sheets->sheet(1)).years.front().checklist);
    CHECK_FALSE(valueOf(sheets->sheet(1)).years.front().evaluation);
}

} // namespace
} // namespace kyodo
