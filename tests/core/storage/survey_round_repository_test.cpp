#include "core/storage/repositories.h"

#include "tests/support/ledger_fixture.h"

namespace kyodo {
namespace {

using test::LedgerFixture;
using test::valueOf;

SurveyRound round(qint64 id, const QString& years)
{
    return {*SurveyRoundId::fromValue(id), 1, test::yearsFrom(years), {},
            LedgerFixture::guidelineId(),  {}};
}

TEST_CASE("Every field of a round comes back")
{
    LedgerFixture ledger;
    SurveyRoundRepository rounds(ledger.database());
    SurveyRound full = round(1, QStringLiteral("平成23・24"));
    full.dueOn = QDate(2012, 12, 28);
    full.note = test::troublesomeText();
    test::requireDone(rounds.put(full));
    const SurveyRound bare = round(2, QStringLiteral("令和6"));
    test::requireDone(rounds.put(bare));
    CHECK(valueOf(rounds.find(full.id)) == full);
    CHECK(valueOf(rounds.find(bare.id)) == bare);
    CHECK(!valueOf(rounds.find(*SurveyRoundId::fromValue(3))));
}

TEST_CASE("Rounds are listed latest first")
{
    LedgerFixture ledger;
    SurveyRoundRepository rounds(ledger.database());
    const SurveyRound oldest = round(3, QStringLiteral("平成23・24"));
    const SurveyRound single = round(1, QStringLiteral("令和6"));
    const SurveyRound longer = round(2, QStringLiteral("令和5・6"));
    for (const SurveyRound& each : {oldest, longer, single}) {
        test::requireDone(rounds.put(each));
    }
    CHECK(valueOf(rounds.all()) == std::vector{single, longer, oldest});
}

TEST_CASE("A round can be changed and removed")
{
    LedgerFixture ledger;
    SurveyRoundRepository rounds(ledger.database());
    SurveyRound changed = round(1, QStringLiteral("令和6"));
    test::requireDone(rounds.put(changed));
    changed.version = 2;
    changed.years = test::yearsFrom(QStringLiteral("令和6・7"));
    test::requireDone(rounds.put(changed));
    CHECK(valueOf(rounds.all()) == std::vector{changed});
    test::requireDone(rounds.remove(changed.id));
    CHECK(valueOf(rounds.all()).empty());
}

TEST_CASE("Two rounds of the same years are refused")
{
    LedgerFixture ledger;
    SurveyRoundRepository rounds(ledger.database());
    test::requireDone(rounds.put(round(1, QStringLiteral("令和6"))));
    CHECK(!rounds.put(round(2, QStringLiteral("令和6"))));
}

} // namespace
} // namespace kyodo
