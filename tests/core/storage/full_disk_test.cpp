// A disk that is full while a ledger is saved. SQLite meets the limit of pages as it meets a full
// disk: SQLITE_FULL in the middle of a statement.

#include "tests/support/ledger_fixture.h"

namespace kyodo {
namespace {

using test::LedgerFixture;
using test::requireDone;
using test::valueOf;

Status enterMany(LedgerFixture& ledger, const SurveyRound& round)
{
    constexpr int More = 300;
    const auto writer = ledger.beginWrite();
    for (int i = 0; i < More; ++i) {
        const auto project = writer->newId<ProjectId>();
        KYODO_TRY(writer->put(Project{project}));
        KYODO_TRY(
            writer->put(test::recordFrom(QStringLiteral("事業%1 | 共催 | C | 市民課").arg(i),
                                         writer->newId<RecordId>(), project, round.id, i + 10)));
    }
    return writer->commit().map([](const auto&) {});
}

QString recordCount(LedgerFixture& ledger)
{
    return valueOf(ledger.database().single(QStringLiteral("SELECT COUNT(*) FROM project_record")));
}

TEST_CASE("A save that the disk has no room for changes nothing, and goes through once it has")
{
    LedgerFixture ledger;
    const SurveyRound round = ledger.addRound(QStringLiteral("令和6"));
    ledger.enter(round, {QStringLiteral("夏まつり")});
    const auto acts = valueOf(ChangeLog(ledger.database()).history());
    const QString pages = valueOf(ledger.database().single(QStringLiteral("PRAGMA page_count")));

    CHECK(ledger.database().single(QStringLiteral("PRAGMA max_page_count = ") + pages));
    const Status full = enterMany(ledger, round);
    REQUIRE(!full);
    CHECK(full.error().code == ErrorCode::DiskFull);
    CHECK(recordCount(ledger) == QStringLiteral("1"));
    CHECK(valueOf(ChangeLog(ledger.database()).history()) == acts);
    CHECK(valueOf(ledger.database().single(QStringLiteral("PRAGMA integrity_check"))) ==
          QStringLiteral("ok"));

    CHECK(ledger.database().single(QStringLiteral("PRAGMA max_page_count = 1000000")));
    requireDone(enterMany(ledger, round));
    CHECK(recordCount(ledger) == QStringLiteral("301"));
}

TEST_CASE("A save can be tried on a full disk as often as somebody likes")
{
    LedgerFixture ledger;
    const SurveyRound round = ledger.addRound(QStringLiteral("令和6"));
    const QString pages = valueOf(ledger.database().single(QStringLiteral("PRAGMA page_count")));
    CHECK(ledger.database().single(QStringLiteral("PRAGMA max_page_count = ") + pages));
    for (int i = 0; i < 3; ++i) {
        CHECK(enterMany(ledger, round).error().code == ErrorCode::DiskFull);
        CHECK(recordCount(ledger) == QStringLiteral("0"));
    }
}

} // namespace
} // namespace kyodo
