#pragma once

#include <QDateTime>
#include <QStringList>

#include <functional>

namespace kyodo {

/// Files in the making whose program was ended before they were whole. They may hold as much as a
/// ledger does, and nobody would ever look for them. One whose program still runs is no such file,
/// nor is one of another computer, or of an earlier version, that was written within the last day.

/// Removes those beside `place`, and gives back the names of what was removed.
QStringList removeLeftParts(const QString& place, const QDateTime& now);

/// The same for all places in `folder` whose names `isPlace` knows.
QStringList removeLeftPartsIn(const QString& folder,
                              const std::function<bool(const QString& fileName)>& isPlace,
                              const QDateTime& now);

/// Translated, for the user: what was removed. Empty when nothing was.
[[nodiscard]] QString leftPartsMessage(const QStringList& removed);

} // namespace kyodo
