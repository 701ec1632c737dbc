#pragma once

#include "core/base/platform.h"

#include <QDateTime>
#include <QFileInfo>
#include <QString>

#include <memory>
#include <optional>

namespace kyodo {

/// What a lock file says of its holder. The first five lines are those of QLockFile, which earlier
/// versions of the program took their lock with.
struct LockHolder
{
    qint64 process = 0; ///< 0: the file says nothing
    QString program;
    QString machine;
    QString machineId;
    QString bootId;
    QString user;
    QDateTime since; ///< UTC

    friend bool operator==(const LockHolder&, const LockHolder&) = default;
};

/// This program, by the name of its user.
[[nodiscard]] LockHolder ownHolder(const QString& userName, const QDateTime& since);

/// What stands at the place of a lock.
struct PresentLock
{
    enum class State {
        None,
        Left,     ///< by a program that died
        Held,     ///< by a program of this machine, or by one that cannot be asked
        Elsewhere ///< on another machine
    };
    State state = State::None;
    LockHolder holder;
    std::unique_ptr<FileHold> hold; ///< of one that was left, so that nobody else takes it over
};

[[nodiscard]] PresentLock presentLock(const QString& path);

/// Removes a lock that was left, and not one that has come in its place; false when it is still
/// there.
[[nodiscard]] bool removeLeft(const QString& path, const PresentLock& left);

/// How making a lock file ended.
struct PlacedLock
{
    enum class State { Done, Taken, NotWritable };
    State state = State::NotWritable;
    std::unique_ptr<FileHold> hold;
};

/// Makes the lock file with its content, for whoever may read `ledger`.
[[nodiscard]] PlacedLock placeLock(const QString& path, const LockHolder& holder,
                                   const QFileInfo& ledger);

/// Removes what takers left that died half way.
void removeHalfPlaced(const QString& path);

} // namespace kyodo
