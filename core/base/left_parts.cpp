#include "core/base/left_parts.h"

#include "core/base/part_name.h"
#include "core/base/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace kyodo {
namespace {

struct Files
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

bool isLeft(const PartName& name, const QFileInfo& file, const QDateTime& now)
{
    if (name.computer == partComputer() && !isProcessRunning(name.process)) {
        return true;
    }
    // its number may be another program's by now, and a clock may be wrong
    constexpr qint64 Day = 24 * 60 * 60;
    return file.lastModified().secsTo(now) > Day;
}

} // namespace

QStringList removeLeftPartsIn(const QString& folder,
                              const std::function<bool(const QString& fileName)>& isPlace,
                              const QDateTime& now)
{
    const QDir dir(folder);
    QStringList removed;
    const auto files =
        dir.entryInfoList(QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks);
    for (const QFileInfo& file : files) {
        const auto name = parsePartName(file.fileName());
        if (name && isPlace(name->place) && isLeft(*name, file, now) &&
            QFile::remove(file.filePath())) {
            removed << file.fileName();
        }
    }
    return removed;
}

QStringList removeLeftParts(const QString& place, const QDateTime& now)
{
    const QFileInfo file(place);
    return removeLeftPartsIn(
        file.path(),
        [kept = placeOfParts(file.fileName())](const QString& name) { return name == kept; }, now);
}

QString leftPartsMessage(const QStringList& removed)
{
    return removed.isEmpty()
               ? QString()
               : Files::tr("Removed %n file(s) that an interrupted program had left half made: %1",
                           nullptr, static_cast<int>(removed.size()))
                     .arg(removed.join(QStringLiteral("、")));
}

} // namespace kyodo
