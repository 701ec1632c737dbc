#include "ui/shell/recent_ledgers.h"

#include <QFileInfo>
#include <QSettings>

namespace kyodo::ui::recent_ledgers {
namespace {

const QString RecentSetting = QStringLiteral("window/recentLedgers");
const QString LastSetting = QStringLiteral("window/lastLedger");
const QString ReopenSetting = QStringLiteral("window/reopenLast");
constexpr qsizetype MostRecent = 8;

} // namespace

QStringList paths()
{
    QStringList recent = QSettings().value(RecentSetting).toStringList();
    recent.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return recent;
}

void remember(const QString& path)
{
    QSettings settings;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList recent = settings.value(RecentSetting).toStringList();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    settings.setValue(RecentSetting, recent.mid(0, MostRecent));
    settings.setValue(LastSetting, absolute);
}

bool reopensLast()
{
    return QSettings().value(ReopenSetting, true).toBool();
}

void setReopensLast(bool isWanted)
{
    QSettings().setValue(ReopenSetting, isWanted);
}

QString takeLast()
{
    QSettings settings;
    const QString path = settings.value(LastSetting).toString();
    if (!reopensLast()) {
        return {};
    }
    settings.remove(LastSetting);
    settings.sync();
    return path;
}

} // namespace kyodo::ui::recent_ledgers
