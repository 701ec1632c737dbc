#include "core/storage/backup.h"

#include "tests/support/ledger_fixture.h"

#include <QDir>

#include <random>
#include <set>

namespace kyodo {
namespace {

using test::bytesOf;
using test::LedgerFixture;
using test::requireDone;
using test::valueOf;

QDateTime at(const QString& isoTime)
{
    return QDateTime::fromString(isoTime, Qt::ISODate);
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

TEST_CASE("A backup is a whole ledger")
{
    LedgerFixture ledger;
    const auto ids = ledger.enter(ledger.addRound(QStringLiteral("令和6")),
                                  {QStringLiteral("夏まつり | 共催 | C | 市民課")});
    const QString target = ledger.folder().path(QStringLiteral("控え.kyodo"));
    requireDone(backUp(ledger.database(), target));
    const auto copy = valueOf(Ledger::open(target, Ledger::Access::ReadWrite, test::testAuthor()));
    CHECK(valueOf(copy->records().find(ids.front())) == ledger.record(ids.front()));
    RecordFilter filter;
    filter.search = QStringLiteral("夏まつり");
    CHECK(valueOf(copy->lists().recordIds(filter)) == ids);
    CHECK(valueOf(copy->changeLog().history()) == valueOf(ChangeLog(ledger.database()).history()));
}

TEST_CASE("A backup replaces an older one and leaves nothing beside it")
{
    LedgerFixture ledger;
    const test::TemporaryFolder folder;
    const QString target = folder.path(QStringLiteral("控え.kyodo"));
    requireDone(backUp(ledger.database(), target));
    requireDone(backUp(ledger.database(), target));
    requireDone(checkIntegrity(*valueOf(Database::open(target, Database::Access::ReadOnly))));
    CHECK(filesIn(folder.path()) == QStringList{QStringLiteral("控え.kyodo")});
}

TEST_CASE("Of what is not committed nothing is backed up")
{
    LedgerFixture ledger;
    const QString target = ledger.folder().path(QStringLiteral("控え.kyodo"));
    const auto reader = valueOf(Database::open(ledger.path(), Database::Access::ReadOnly));
    const auto writer = ledger.beginWrite();
    requireDone(writer->put(Project{writer->newId<ProjectId>()}));
    requireDone(backUp(*reader, target));
    const auto copy = valueOf(Database::open(target, Database::Access::ReadOnly));
    CHECK(valueOf(copy->single(QStringLiteral("SELECT COUNT(*) FROM project"))) ==
          QStringLiteral("0"));
}

TEST_CASE("A backup that cannot be written leaves the older one as it was")
{
    LedgerFixture ledger;
    const test::TemporaryFolder folder;
    const QString target = folder.path(QStringLiteral("控え.kyodo"));
    requireDone(backUp(ledger.database(), target));
    const QByteArray older = bytesOf(target);
    const auto writer = ledger.beginWrite(); // a ledger is not copied out of a save of its own
    const Status done = backUp(ledger.database(), target);
    REQUIRE(!done);
    CHECK(done.error().code == ErrorCode::FileWrite);
    CHECK(done.error().message.contains(QStringLiteral("控え.kyodo”")));
    CHECK(bytesOf(target) == older);
    CHECK(filesIn(folder.path()) == QStringList{QStringLiteral("控え.kyodo")});
}

TEST_CASE("A backup into a folder that is not there says so")
{
    LedgerFixture ledger;
    const QString target = ledger.folder().path(QStringLiteral("無い/控え.kyodo"));
    const Status done = backUp(ledger.database(), target);
    REQUIRE(!done);
    CHECK(done.error().code == ErrorCode::FileWrite);
    CHECK(done.error().message.contains(QStringLiteral("控え.kyodo")));
}

TEST_CASE("Kept backups are named after their time, and old ones are removed")
{
    LedgerFixture ledger;
    const QString folder = ledger.folder().path(QStringLiteral("控え"));
    CHECK(!newestBackup(folder).isValid());
    for (int hour = 8; hour <= 11; ++hour) {
        requireDone(
            keepBackup(ledger.database(), folder, QDateTime(QDate(2024, 11, 22), QTime(hour, 30))));
    }
    CHECK(filesIn(folder) == QStringList{QStringLiteral("backup-20241122-113000.kyodo")});
    CHECK(newestBackup(folder) == at(QStringLiteral("2024-11-22T11:30:00")));
    requireDone(keepBackup(ledger.database(), folder, at(QStringLiteral("2024-11-23T09:00:00"))));
    CHECK(filesIn(folder).size() == 2);
}

TEST_CASE("Files that are no backups are left alone")
{
    LedgerFixture ledger;
    const test::TemporaryFolder folder;
    folder.write(QStringLiteral("backup-2024.kyodo"), "mine");
    folder.write(QStringLiteral("名簿.csv"), "mine");
    requireDone(
        keepBackup(ledger.database(), folder.path(), at(QStringLiteral("2024-11-22T09:00:00"))));
    requireDone(
        keepBackup(ledger.database(), folder.path(), at(QStringLiteral("2024-11-22T10:00:00"))));
    CHECK(filesIn(folder.path()).size() == 3);
}

TEST_CASE("The newest backups of seven days, five weeks and twelve months are kept")
{
    const QDateTime now = at(QStringLiteral("2024-11-22T18:00:00"));
    QList<QDateTime> times;
    for (int hours = 0; hours < 24 * 800; hours += 6) {
        times << now.addSecs(-3600 * hours);
    }
    const QList<QDateTime> kept = backupsToKeep(times, now);
    std::set<QDate> days;
    std::set<std::pair<int, int>> months;
    for (const QDateTime& time : kept) {
        CHECK(time.time() == QTime(18, 0)); // the newest of its day
        days.insert(time.date());
        months.emplace(time.date().year(), time.date().month());
    }
    for (int ago = 0; ago < 7; ++ago) {
        CHECK(days.contains(now.date().addDays(-ago)));
    }
    CHECK(months.size() == 12);
    CHECK(kept.size() <= 7 + 5 + 12);
}

TEST_CASE("Which backups are kept does not depend on their order, and keeping again removes none")
{
    const QDateTime now = at(QStringLiteral("2024-11-22T18:00:00"));
    for (unsigned seed = 1; seed <= 50; ++seed) {
        CAPTURE(seed);
        std::minstd_rand dice(seed);
        QList<QDateTime> times;
        for (int i = 0; i < 60; ++i) {
            times << now.addSecs(-static_cast<qint64>(dice() % (86'400u * 500u)));
        }
        const QList<QDateTime> kept = backupsToKeep(times, now);
        std::shuffle(times.begin(), times.end(), dice);
        CHECK(backupsToKeep(times, now) == kept);
        CHECK(backupsToKeep(kept, now) == kept);
        CHECK(kept.size() <= 7 + 5 + 12);
        CHECK(kept.contains(*std::max_element(times.begin(), times.end())));
        CHECK(std::all_of(kept.begin(), kept.end(),
                          [&](const QDateTime& time) { return times.contains(time); }));
    }
}

TEST_CASE("A backup a day leaves one of each of the last twelve months")
{
    const QDateTime first = at(QStringLiteral("2023-01-01T18:00:00"));
    QList<QDateTime> kept;
    for (int day = 0; day < 600; ++day) {
        const QDateTime now = first.addDays(day);
        kept = backupsToKeep(kept << now, now);
    }
    const QDate last = first.addDays(599).date();
    for (int ago = 1; ago < 12; ++ago) {
        const QDate month = last.addMonths(-ago);
        const QDate end(month.year(), month.month(), month.daysInMonth());
        CAPTURE(end);
        CHECK(std::any_of(kept.begin(), kept.end(),
                          [&](const QDateTime& time) { return time.date() == end; }));
    }
}

} // namespace
} // namespace kyodo
