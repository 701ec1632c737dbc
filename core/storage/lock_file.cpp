#include "core/storage/lock_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QUuid>

#include <filesystem>

namespace kyodo {
namespace {

const QString HalfPlaced = QStringLiteral(".part");

QByteArray contentOf(const LockHolder& holder)
{
    const QStringList lines{QString::number(holder.process),
                            holder.program,
                            holder.machine,
                            holder.machineId,
                            holder.bootId,
                            holder.user,
                            holder.since.toString(Qt::ISODate)};
    return lines.join(u'\n').toUtf8() + '\n';
}

/// None when the file cannot be read.
std::optional<LockHolder> readHolder(const QString& path)
{
    constexpr qint64 Longest = 2'000;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QStringList lines = QString::fromUtf8(file.read(Longest)).split(u'\n');
    const auto line = [&](qsizetype index) { return lines.value(index).trimmed(); };
    const QDateTime since = QDateTime::fromString(line(6), Qt::ISODate);
    return LockHolder{line(0).toLongLong(), line(1), line(2), line(3), line(4), line(5), since};
}

bool saysNothing(const LockHolder& holder)
{
    return holder.process <= 0 || holder.machine.isEmpty();
}

bool isOfThisMachine(const LockHolder& holder)
{
    const LockHolder own = ownHolder({}, {});
    const bool isKnown = !holder.machineId.isEmpty() && !own.machineId.isEmpty();
    return holder.machine == own.machine && (!isKnown || holder.machineId == own.machineId);
}

bool mayBeAlive(const LockHolder& holder)
{
    const LockHolder own = ownHolder({}, {});
    const bool wasStartedSince =
        !holder.bootId.isEmpty() && !own.bootId.isEmpty() && holder.bootId != own.bootId;
    return !wasStartedSince && isRunning(holder.process, holder.program);
}

PresentLock::State judged(const LockHolder& holder, FileHold::State hold)
{
    using State = PresentLock::State;
    if (hold == FileHold::State::HeldByOther) {
        return State::Held;
    }
    if (saysNothing(holder)) {
        return State::Left;
    }
    if (!isOfThisMachine(holder)) {
        return State::Elsewhere;
    }
    return mayBeAlive(holder) ? State::Held : State::Left;
}

bool writeNew(const QString& path, const QByteArray& content, QFile::Permissions permissions)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
           file.write(content) == content.size() && file.setPermissions(permissions) &&
           flushToDisk(file);
}

/// A drive without hard links: there the file is empty for a moment.
PlacedLock placedAtOnce(const QString& path, const QByteArray& content,
                        QFile::Permissions permissions)
{
    if (!writeNew(path, content, permissions)) {
        return {QFileInfo::exists(path) ? PlacedLock::State::Taken : PlacedLock::State::NotWritable,
                nullptr};
    }
    auto hold = std::make_unique<FileHold>(path);
    // in that moment another one may have taken it for a torn one, and its place
    const bool isOurs = hold->state() != FileHold::State::HeldByOther && hold->identity() &&
                        hold->identity() == identityOf(path);
    return isOurs ? PlacedLock{PlacedLock::State::Done, std::move(hold)}
                  : PlacedLock{PlacedLock::State::Taken, nullptr};
}

QFile::Permissions permissionsFor(const QFileInfo& ledger)
{
    constexpr QFile::Permissions Own = QFile::ReadOwner | QFile::WriteOwner;
    constexpr QFile::Permissions Others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return ledger.exists() ? Own | (ledger.permissions() & Others) : Own;
}

std::filesystem::path native(const QString& path)
{
    return QFileInfo(path).filesystemFilePath();
}

} // namespace

LockHolder ownHolder(const QString& userName, const QDateTime& since)
{
    return {QCoreApplication::applicationPid(),
            QFileInfo(QCoreApplication::applicationFilePath()).fileName(),
            QSysInfo::machineHostName(),
            QString::fromLatin1(QSysInfo::machineUniqueId()),
            QString::fromLatin1(QSysInfo::bootUniqueId()),
            userName,
            since.toUTC()};
}

PresentLock presentLock(const QString& path)
{
    auto hold = std::make_unique<FileHold>(path);
    const auto holder = readHolder(path);
    if (!holder) {
        // gone by now, or not to be read: then somebody else's
        const bool isThere = QFileInfo::exists(path) || QFileInfo(path).isSymLink();
        return {isThere ? PresentLock::State::Held : PresentLock::State::None, {}, nullptr};
    }
    return {judged(*holder, hold->state()), *holder, std::move(hold)};
}

bool removeLeft(const QString& path, const PresentLock& left)
{
    return identityOf(path) != left.hold->identity() || QFile::remove(path);
}

PlacedLock placeLock(const QString& path, const LockHolder& holder, const QFileInfo& ledger)
{
    const QByteArray content = contentOf(holder);
    const QFile::Permissions permissions = permissionsFor(ledger);
    constexpr qsizetype Length = 8;
    const QString part =
        path + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(Length) + HalfPlaced;
    if (!writeNew(part, content, permissions)) {
        QFile::remove(part);
        return {};
    }
    auto hold = std::make_unique<FileHold>(part);
    std::error_code error;
    std::filesystem::create_hard_link(native(part), native(path), error);
    QFile::remove(part);
    if (!error) {
        return {PlacedLock::State::Done, std::move(hold)};
    }
    return error == std::errc::file_exists ? PlacedLock{PlacedLock::State::Taken, nullptr}
                                           : placedAtOnce(path, content, permissions);
}

void removeHalfPlaced(const QString& path)
{
    const QFileInfo lock(path);
    // no pattern for names: the user's own may hold brackets
    const QStringList names = lock.dir().entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        if (name.startsWith(lock.fileName() + u'.') && name.endsWith(HalfPlaced)) {
            QFile::remove(lock.dir().filePath(name));
        }
    }
}

} // namespace kyodo
