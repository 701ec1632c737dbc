#include "core/operations/check_operations.h"

#include "tests/core/operations/workspace_fixture.h"

namespace kyodo {
namespace {

using test::valueOf;
using test::WorkspaceFixture;
using Kind = Finding::Kind;

std::vector<Kind> kindsOf(const std::vector<Finding>& findings)
{
    std::vector<Kind> kinds;
    for (const Finding& finding : findings) {
        kinds.push_back(finding.kind);
    }
    return kinds;
}

TEST_CASE("A record that is in order has no finding")
{
    WorkspaceFixture fixture;
    const SurveyRound round = fixture.addRound(QStringLiteral("令和6"));
    fixture.enter(round, QStringLiteral("夏まつり | 共催 | C"));
    fixture.enter(round, QStringLiteral("冬まつり | 委託"));
    CHECK(valueOf(findingsOfRound(fixture.ledger(), round.id)).empty());
}

TEST_CASE("Doubtful records are found in the order of the table, with their ids")
{
    WorkspaceFixture fixture;
    const SurveyRound round = fixture.addRound(QStringLiteral("令和6"));
    const auto unknownForm = fixture.enter(round, QStringLiteral("一 | 講師派遣"));
    const auto unknownArea = fixture.enter(round, QStringLiteral("二 | 共催 | どこか"));
    const auto noForm = fixture.enter(round, QStringLiteral("三"));
    const auto findings = valueOf(findingsOfRound(fixture.ledger(), round.id));
    CHECK(kindsOf(findings) == std::vector{Kind::UnknownForm, Kind::UnknownArea, Kind::NoForm});
    CHECK(findings[0].record == unknownForm.id);
    CHECK(findings[1].record == unknownArea.id);
    CHECK(findings[2].record == noForm.id);
    CHECK(findings[2].subject == QStringLiteral("三"));
}

TEST_CASE("Two records of one name are found in the same round alone")
{
    WorkspaceFixture fixture;
    const SurveyRound round = fixture.addRound(QStringLiteral("令和6"));
    const SurveyRound before = fixture.addRound(QStringLiteral("令和5"));
    fixture.enter(round, QStringLiteral("夏まつり | 共催"));
    fixture.enter(before, QStringLiteral("夏まつり | 共催"));
    CHECK(valueOf(findingsOfLedger(fixture.ledger())).empty());
    fixture.enter(round, QStringLiteral("夏マツリ | 委託"));
    CHECK(kindsOf(valueOf(findingsOfLedger(fixture.ledger()))) ==
          std::vector{Kind::SameName, Kind::SameName});
}

TEST_CASE("Findings of a ledger come by round, the latest first")
{
    WorkspaceFixture fixture;
    const SurveyRound before = fixture.addRound(QStringLiteral("令和5"));
    const SurveyRound round = fixture.addRound(QStringLiteral("令和6"));
    fixture.enter(before, QStringLiteral("昔"));
    fixture.enter(round, QStringLiteral("今"));
    const auto findings = valueOf(findingsOfLedger(fixture.ledger()));
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].subject == QStringLiteral("今"));
    CHECK(findings[1].subject == QStringLiteral("昔"));
}

/// A round with this many projects, whose last has no form.
SurveyRound longRound(WorkspaceFixture& fixture, int projects)
{
    QString file = QStringLiteral("事業名,形態,年度\n");
    for (int number = 1; number < projects; ++number) {
        file += QStringLiteral("清掃活動%1,共催,R6\n").arg(number);
    }
    fixture.import((file + QStringLiteral("最後の活動,,R6\n")).toUtf8());
    return valueOf(fixture.ledger().rounds().all()).front();
}

TEST_CASE("A long round is read block by block, with what all its records are compared with")
{
    WorkspaceFixture fixture;
    const SurveyRound round = longRound(fixture, 600);
    fixture.enter(round, QStringLiteral("清掃活動１ | 委託"));
    FindingReader reader(fixture.ledger(), round.id);
    CHECK(reader.recordCount() == 0);
    std::vector<Finding> found;
    while (reader.readCount() == 0) {
        CHECK(found.empty());
        REQUIRE(valueOf(reader.readMore(found)));
    }
    CHECK(reader.recordCount() == 601);
    CHECK(reader.readCount() < 601);
    // the namesake stands in a block that is not read yet
    CHECK(kindsOf(found) == std::vector{Kind::SameName});
    while (valueOf(reader.readMore(found))) {
    }
    CHECK(reader.readCount() == 601);
    CHECK(kindsOf(found) == std::vector{Kind::SameName, Kind::NoForm, Kind::SameName});
    CHECK(found == valueOf(findingsOfRound(fixture.ledger(), round.id)));
}

TEST_CASE("Of a round without records, or one that is not there, nothing is read")
{
    WorkspaceFixture fixture;
    const SurveyRound round = fixture.addRound(QStringLiteral("令和6"));
    std::vector<Finding> found;
    FindingReader reader(fixture.ledger(), round.id);
    while (valueOf(reader.readMore(found))) {
        CHECK(reader.recordCount() == 0);
    }
    const auto unknown = *SurveyRoundId::fromValue(999);
    CHECK_FALSE(valueOf(FindingReader(fixture.ledger(), unknown).readMore(found)));
    CHECK(found.empty());
}

} // namespace
} // namespace kyodo
