#include "core/base/part_name.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>
#include <QUuid>

namespace kyodo {

QString placeOfParts(const QString& fileName)
{
    // short enough where the place's own name is just as long as a name can be
    constexpr qsizetype MostKept = 60;
    QString kept = fileName.left(MostKept);
    if (!kept.isEmpty() && kept.back().isHighSurrogate()) {
        kept.chop(1); // half a character is no name
    }
    return kept;
}

QString partComputer()
{
    constexpr qsizetype Length = 4;
    const QByteArray name = QSysInfo::machineHostName().toUtf8() + QSysInfo::machineUniqueId();
    const QByteArray digest = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(Length));
}

QString newPartBeside(const QString& place)
{
    constexpr qsizetype Length = 8;
    const QFileInfo file(place);
    return file.dir().filePath(QStringLiteral("%1.%2-%3-%4.part")
                                   .arg(placeOfParts(file.fileName()),
                                        QUuid::createUuid().toString(QUuid::Id128).left(Length))
                                   .arg(QCoreApplication::applicationPid())
                                   .arg(partComputer()));
}

std::optional<PartName> parsePartName(const QString& fileName)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(\.?)(.+)\.[0-9a-f]{8}(?:-([0-9]{1,18})-([0-9a-f]{4}))?\.part)"
                       R"((-journal|-wal|-shm|\.lock|\.holder|\.lock\.rmlock)?$)"));
    const QRegularExpressionMatch match = pattern.match(fileName);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    // the lock of a file in the making, in the making itself
    if (const auto whole = parsePartName(match.captured(1) + match.captured(2))) {
        return whole;
    }
    // the lock of a ledger begins with a point; a place may do so as well
    const bool isOfLock = match.captured(5).startsWith(u'.');
    const QString place = isOfLock ? match.captured(2) : match.captured(1) + match.captured(2);
    return PartName{place, match.captured(3).toLongLong(), match.captured(4)};
}

} // namespace kyodo
