#include "core/operations/backup_settings.h"

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <QSettings>

using namespace kyodo;

TEST_CASE("What was chosen for backups is remembered")
{
    QSettings().clear();
    CHECK(BackupSettings::load() == BackupSettings());
    BackupSettings chosen;
    chosen.place = QStringLiteral("/共有/控え");
    chosen.secondPlace = QStringLiteral("/USB");
    chosen.hours = 4;
    chosen.rule.days = 14;
    chosen.rule.weeks = 2;
    chosen.rule.months = 24;
    chosen.save();
    CHECK(BackupSettings::load() == chosen);
    QSettings().clear();
}

TEST_CASE("Numbers that make no sense are the usual ones")
{
    QSettings().setValue(QStringLiteral("backups/days"), 0);
    QSettings().setValue(QStringLiteral("backups/months"), QStringLiteral("many"));
    QSettings().setValue(QStringLiteral("backups/hours"), -1);
    CHECK(BackupSettings::load() == BackupSettings());
    QSettings().clear();
}

TEST_CASE("Backups are looked for in every place where they may lie, in each once")
{
    const QString ledger = QStringLiteral("/台帳.kyodo");
    const QString standard = backupFolderIn(standardBackupPlace(), ledger);
    CHECK(BackupSettings().foldersOf(ledger) == QStringList{standard});
    const test::TemporaryFolder share;
    const test::TemporaryFolder stick;
    BackupSettings chosen;
    chosen.place = share.path();
    chosen.secondPlace = stick.path();
    CHECK(chosen.foldersOf(ledger) == QStringList{backupFolderIn(share.path(), ledger),
                                                  backupFolderIn(stick.path(), ledger), standard});
    chosen.secondPlace = stick.path(QStringLiteral("missing"));
    CHECK(chosen.foldersOf(ledger).size() == 2);
}

TEST_CASE("The settings name no ledger")
{
    QSettings().clear();
    BackupSettings().save();
    for (const QString& key : QSettings().allKeys()) {
        CHECK(key.startsWith(QStringLiteral("backups/")));
        CHECK(!QSettings().value(key).toString().contains(QStringLiteral(".kyodo")));
    }
    QSettings().clear();
}
