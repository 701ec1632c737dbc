#include "core/operations/backup_operations.h"

#include "tests/support/ledger_fixture.h"

#include <QDir>
#include <QFile>

namespace kyodo {
namespace {

using test::LedgerFixture;
using test::requireDone;

/// A ledger, a place for its backups and a stick, by a plan of nine o'clock.
struct Plans
{
    LedgerFixture ledger;
    test::TemporaryFolder folder;
    BackupPlan plan;

    Plans()
    {
        plan.ledger = ledger.path();
        plan.standardPlace = folder.path(QStringLiteral("標準"));
        plan.now = QDateTime(QDate(2024, 11, 22), QTime(9, 0));
    }

    [[nodiscard]] BackupOutcome makeAt(int hour)
    {
        plan.now.setTime(QTime(hour, 0));
        return makeBackups(plan);
    }

    QString makePlace(const QString& name) const
    {
        REQUIRE(QDir(folder.path()).mkdir(name));
        return folder.path(name);
    }
};

TEST_CASE("A backup a day, and none while nothing was changed since the last")
{
    Plans plans;
    const BackupOutcome first = plans.makeAt(9);
    CHECK(first.isMade);
    CHECK(!first.problem);
    CHECK(first.newest == plans.plan.now);
    plans.ledger.addProject();
    CHECK(!plans.makeAt(10).isMade); // there is one of today
    plans.plan.now = plans.plan.now.addDays(1);
    CHECK(plans.makeAt(9).isMade);
    plans.plan.now = plans.plan.now.addDays(1);
    CHECK(!plans.makeAt(9).isMade); // nothing has happened since
}

TEST_CASE("A backup an hour, when that is what was chosen")
{
    Plans plans;
    plans.plan.hours = 1;
    CHECK(plans.makeAt(9).isMade);
    plans.ledger.addProject();
    plans.plan.now = plans.plan.now.addSecs(3'599);
    CHECK(!makeBackups(plans.plan).isMade);
    CHECK(plans.makeAt(10).isMade);
}

TEST_CASE("Before an act a backup is made when something was changed since the last one")
{
    Plans plans;
    CHECK(plans.makeAt(9).isMade);
    plans.plan.when = BackupPlan::When::IfChanged;
    plans.plan.reason = BackupReason::Import;
    CHECK(!plans.makeAt(10).isMade);
    plans.ledger.addProject();
    CHECK(plans.makeAt(10).isMade);
    CHECK(backupsIn(folderOf(plans.plan)).constFirst().reason == BackupReason::Import);
    plans.plan.when = BackupPlan::When::Always;
    CHECK(plans.makeAt(11).isMade);
}

TEST_CASE("A place that is missing is not made: the standard one is used, and that is told")
{
    Plans plans;
    plans.plan.place = plans.folder.path(QStringLiteral("共有"));
    const BackupOutcome missing = plans.makeAt(9);
    CHECK(missing.isPlaceMissing);
    CHECK(missing.isMade);
    CHECK(missing.folder.startsWith(plans.plan.standardPlace));
    CHECK(!QFile::exists(plans.plan.place));
    plans.makePlace(QStringLiteral("共有"));
    const BackupOutcome there = plans.makeAt(10);
    CHECK(!there.isPlaceMissing);
    CHECK(there.folder.startsWith(plans.plan.place));
}

TEST_CASE("A second place that is missing is told, and brought up to date when it returns")
{
    Plans plans;
    plans.plan.secondPlace = plans.folder.path(QStringLiteral("USB"));
    CHECK(plans.makeAt(9).second == SecondPlace::Missing);
    CHECK(!QFile::exists(plans.plan.secondPlace));
    plans.makePlace(QStringLiteral("USB"));
    const BackupOutcome returned = plans.makeAt(10);
    CHECK(!returned.isMade);
    CHECK(returned.second == SecondPlace::UpToDate);
    CHECK(backupsIn(secondFolderOf(plans.plan)).size() == 1);
    plans.plan.secondPlace.clear();
    CHECK(plans.makeAt(11).second == SecondPlace::None);
}

TEST_CASE("A second place that cannot be written is told, and the first has its backup")
{
    Plans plans;
    plans.plan.secondPlace = plans.makePlace(QStringLiteral("USB"));
    const QString folder = backupFolderIn(plans.plan.secondPlace, plans.plan.ledger);
    QFile(folder).open(QIODevice::WriteOnly); // a file where the folder would be
    const BackupOutcome outcome = plans.makeAt(9);
    CHECK(outcome.isMade);
    CHECK(outcome.second == SecondPlace::Failed);
    REQUIRE(outcome.secondProblem);
    CHECK(outcome.secondProblem->message.contains(QStringLiteral("USB")));
}

TEST_CASE("Why no backup could be made is told, and which one is the newest")
{
    Plans plans;
    CHECK(plans.makeAt(9).isMade);
    plans.ledger.addProject();
    plans.plan.when = BackupPlan::When::Always;
    const auto held = plans.ledger.beginWrite();
    plans.plan.ledger = plans.folder.path(QStringLiteral("無い.kyodo"));
    const BackupOutcome outcome = plans.makeAt(10);
    CHECK(!outcome.isMade);
    REQUIRE(outcome.problem);
    CHECK(outcome.problem->code == ErrorCode::LedgerUnreadable);
}

TEST_CASE("What an earlier version left half made among the backups goes, and is named")
{
    Plans plans;
    requireDone(makeBackupFolder(folderOf(plans.plan)));
    const QString name = QStringLiteral("backup-20241101-090000.kyodo.0a1b2c3d.part");
    QFile left(folderOf(plans.plan) + u'/' + name);
    REQUIRE(left.open(QIODevice::WriteOnly));
    REQUIRE(left.setFileTime(plans.plan.now.addDays(-20), QFileDevice::FileModificationTime));
    left.close();
    CHECK(plans.makeAt(9).removed == QStringList{name});
    CHECK(!left.exists());
}

} // namespace
} // namespace kyodo
