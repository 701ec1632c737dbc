#include "core/operations/ledger_reading.h"

#include "tests/core/operations/workspace_fixture.h"

namespace kyodo {
namespace {

using test::valueOf;
using test::WorkspaceFixture;
using test::yearsFrom;

TEST_CASE("A year names the round of exactly these years, or else one that holds them")
{
    WorkspaceFixture fixture;
    const SurveyRound two = fixture.addRound(QStringLiteral("平成23・24"));
    const SurveyRound one = fixture.addRound(QStringLiteral("令和6"));
    CHECK(valueOf(roundFor(fixture.ledger(), yearsFrom(QStringLiteral("R6")))) == one);
    CHECK(valueOf(roundFor(fixture.ledger(), yearsFrom(QStringLiteral("平成23・24")))) == two);
    CHECK(valueOf(roundFor(fixture.ledger(), yearsFrom(QStringLiteral("2012")))) == two);
}

TEST_CASE("A year without a round is refused with the rounds there are")
{
    WorkspaceFixture fixture;
    const FiscalYearSpan years = yearsFrom(QStringLiteral("令和6"));
    CHECK(roundFor(fixture.ledger(), years).error().code == ErrorCode::NotFound);
    fixture.addRound(QStringLiteral("平成23・24"));
    const auto missing = roundFor(fixture.ledger(), years);
    REQUIRE(!missing);
    CHECK(missing.error().code == ErrorCode::NotFound);
    CHECK(missing.error().message.contains(QStringLiteral("平成23・24年度")));
    CHECK(!roundFor(fixture.ledger(), yearsFrom(QStringLiteral("平成24・25"))));
}

TEST_CASE("The latest round is that of the latest year")
{
    WorkspaceFixture fixture;
    CHECK(!valueOf(latestRound(fixture.ledger())));
    const SurveyRound latest = fixture.addRound(QStringLiteral("令和6"));
    fixture.addRound(QStringLiteral("令和5"));
    CHECK(valueOf(latestRound(fixture.ledger())) == latest);
}

TEST_CASE("A project's history has its rounds, the latest first")
{
    WorkspaceFixture fixture;
    const SurveyRound before = fixture.addRound(QStringLiteral("令和5"));
    const SurveyRound latest = fixture.addRound(QStringLiteral("令和6"));
    const ProjectRecord first = fixture.enter(before, QStringLiteral("夏まつり"));
    const auto nextId = fixture.workspace().newId<RecordId>();
    CHECK(valueOf(saveProject(
        fixture.workspace(), fixture.project(first.project),
        test::recordFrom(QStringLiteral("夏まつり（改）"), nextId, first.project, latest.id, 0))));
    const ProjectRecord second = fixture.record(nextId);

    const ProjectHistory history = valueOf(projectHistory(fixture.ledger(), first.project));
    CHECK(history.project == fixture.project(first.project));
    CHECK(history.years == std::vector{ProjectYear{latest, second}, ProjectYear{before, first}});
    CHECK(valueOf(yearBefore(fixture.ledger(), second)) == ProjectYear{before, first});
    CHECK(!valueOf(yearBefore(fixture.ledger(), first)));
    CHECK(projectHistory(fixture.ledger(), *ProjectId::fromValue(99)).error().code ==
          ErrorCode::NotFound);
}

} // namespace
} // namespace kyodo
