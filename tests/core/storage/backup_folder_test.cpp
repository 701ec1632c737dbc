#include "core/storage/backup_folder.h"

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

TEST_CASE("What was made before an act stays beside those of the day, and the last ones alone")
{
    LedgerFixture ledger;
    const test::TemporaryFolder folder;
    BackupRule rule;
    rule.forActs = 2;
    const auto keep = [&](const QString& time, BackupReason reason) {
        requireDone(keepBackup(ledger.database(), folder.path(),
                               at(QStringLiteral("2024-11-22T") + time), reason, rule));
    };
    keep(QStringLiteral("08:00:00"), BackupReason::Import);
    keep(QStringLiteral("09:00:00"), BackupReason::Revision);
    keep(QStringLiteral("09:00:00"), BackupReason::Regular); // in the same second
    keep(QStringLiteral("10:00:00"), BackupReason::Import);
    keep(QStringLiteral("11:00:00"), BackupReason::Regular);
    CHECK(filesIn(folder.path()) ==
          QStringList{QStringLiteral("backup-20241122-090000-revision.kyodo"),
                      QStringLiteral("backup-20241122-100000-import.kyodo"),
                      QStringLiteral("backup-20241122-110000.kyodo")});
    const QList<KeptBackup> backups = backupsIn(folder.path());
    REQUIRE(backups.size() == 3);
    CHECK(backups[0].reason == BackupReason::Regular);
    CHECK(backups[1].reason == BackupReason::Import);
    CHECK(backups[1].madeAt == at(QStringLiteral("2024-11-22T10:00:00")));
    CHECK(backups[1].size == QFileInfo(backups[1].path).size());
}

TEST_CASE("Two ledgers of one name have folders of their own in one place")
{
    const QString place = QStringLiteral("/控え");
    const QString first = backupFolderIn(place, QStringLiteral("/市民課/台帳.kyodo"));
    CHECK(first != backupFolderIn(place, QStringLiteral("/福祉課/台帳.kyodo")));
    CHECK(first == backupFolderIn(place, QStringLiteral("/市民課/../市民課/台帳.kyodo")));
    CHECK(first.startsWith(QStringLiteral("/控え/台帳-")));
}

TEST_CASE("A folder for backups can be looked into by its owner alone")
{
    const test::TemporaryFolder folder;
    const QString made = folder.path(QStringLiteral("新/控え"));
    requireDone(makeBackupFolder(made));
    requireDone(makeBackupFolder(made));
    CHECK((QFile::permissions(made) & test::othersMayRead()) == 0);
}

TEST_CASE("A folder that cannot be made is named")
{
    const test::TemporaryFolder folder;
    folder.write(QStringLiteral("控え"), "mine");
    const Status made = makeBackupFolder(folder.path(QStringLiteral("控え/台帳")));
    REQUIRE(!made);
    CHECK(made.error().code == ErrorCode::FileWrite);
    CHECK(made.error().message.contains(QStringLiteral("控え")));
}

TEST_CASE("A second folder is brought up to date with what is kept, and nothing else is touched")
{
    LedgerFixture ledger;
    const test::TemporaryFolder folder;
    const QString first = folder.path(QStringLiteral("一"));
    const QString second = folder.path(QStringLiteral("二"));
    const QDateTime now = at(QStringLiteral("2024-11-22T09:00:00"));
    requireDone(keepBackup(ledger.database(), first, now.addDays(-1)));
    requireDone(mirrorBackups(first, second, now.addDays(-1), {}));
    QFile mine(second + QStringLiteral("/名簿.csv"));
    REQUIRE(mine.open(QIODevice::WriteOnly));
    ledger.addProject();
    requireDone(keepBackup(ledger.database(), first, now));
    requireDone(keepBackup(ledger.database(), first, now.addSecs(60)));
    requireDone(mirrorBackups(first, second, now.addSecs(60), {}));
    QStringList names = filesIn(second);
    CHECK(names.removeAll(QStringLiteral("名簿.csv")) == 1);
    CHECK(names == filesIn(first));
    CHECK(names.size() == 2);
    for (const QString& name : names) {
        CHECK(bytesOf(second + u'/' + name) == bytesOf(first + u'/' + name));
        CHECK((QFile::permissions(second + u'/' + name) & test::othersMayRead()) == 0);
    }
}

TEST_CASE("A damaged backup is not carried on to the second folder")
{
    LedgerFixture ledger;
    for (int i = 0; i < 200; ++i) {
        ledger.addProject();
    }
    const test::TemporaryFolder folder;
    const QString first = folder.path(QStringLiteral("一"));
    const QString second = folder.path(QStringLiteral("二"));
    const QDateTime now = at(QStringLiteral("2024-11-22T09:00:00"));
    requireDone(keepBackup(ledger.database(), first, now));
    QFile file(backupsIn(first).constFirst().path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 2));
    file.write(QByteArray(8192, 'x'));
    file.close();
    CHECK(!mirrorBackups(first, second, now, {}));
    CHECK(filesIn(second).isEmpty());
}

} // namespace
} // namespace kyodo
