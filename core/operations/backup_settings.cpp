#include "core/operations/backup_settings.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace kyodo {
namespace {

const QString PlaceKey = QStringLiteral("backups/place");
const QString SecondPlaceKey = QStringLiteral("backups/secondPlace");
const QString HoursKey = QStringLiteral("backups/hours");
const QString DaysKey = QStringLiteral("backups/days");
const QString WeeksKey = QStringLiteral("backups/weeks");
const QString MonthsKey = QStringLiteral("backups/months");

/// A file of settings can be written by anybody: what makes no sense is the usual number.
int number(const QSettings& settings, const QString& key, int usual)
{
    constexpr int Most = 99;
    const int value = settings.value(key, usual).toInt();
    return value >= 1 && value <= Most ? value : usual;
}

} // namespace

BackupSettings BackupSettings::load()
{
    const QSettings settings;
    BackupSettings loaded;
    loaded.place = settings.value(PlaceKey).toString();
    loaded.secondPlace = settings.value(SecondPlaceKey).toString();
    loaded.hours = number(settings, HoursKey, loaded.hours);
    loaded.rule.days = number(settings, DaysKey, loaded.rule.days);
    loaded.rule.weeks = number(settings, WeeksKey, loaded.rule.weeks);
    loaded.rule.months = number(settings, MonthsKey, loaded.rule.months);
    return loaded;
}

void BackupSettings::save() const
{
    QSettings settings;
    settings.setValue(PlaceKey, place);
    settings.setValue(SecondPlaceKey, secondPlace);
    settings.setValue(HoursKey, hours);
    settings.setValue(DaysKey, rule.days);
    settings.setValue(WeeksKey, rule.weeks);
    settings.setValue(MonthsKey, rule.months);
}

BackupPlan BackupSettings::planFor(const QString& ledger, const QDateTime& now) const
{
    BackupPlan plan;
    plan.ledger = ledger;
    plan.place = place;
    plan.standardPlace = standardBackupPlace();
    plan.secondPlace = secondPlace;
    plan.rule = rule;
    plan.hours = hours;
    plan.now = now;
    return plan;
}

QStringList BackupSettings::foldersOf(const QString& ledger) const
{
    const BackupPlan plan = planFor(ledger, {});
    QStringList folders{folderOf(plan), secondFolderOf(plan),
                        backupFolderIn(plan.standardPlace, ledger)};
    folders.removeAll(QString());
    folders.removeDuplicates();
    return folders;
}

QString standardBackupPlace()
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return data.filePath(QStringLiteral("backups"));
}

} // namespace kyodo
