#pragma once

#include "core/base/result.h"

#include <QSqlError>
#include <QString>

namespace kyodo {

/// What SQLite words differently from other databases stands here and in search_index.cpp, and
/// nowhere else.
namespace dialect {

/// The error of a statement in the user's words: damaged, full, read-only, busy … `context`: what
/// was done, for the log; `ledgerPath` tells a full disk where SQLite says only that it could not
/// open a file.
[[nodiscard]] Error errorFrom(const QSqlError& error, const QString& context,
                              const QString& ledgerPath);

/// Whether reading failed since a save was cut off, and its half is to be taken back first.
[[nodiscard]] bool meansHalfSaved(const QSqlError& error);

/// The numbers of a JSON array, bound to :ids as one text, as the rows of a subquery: no database
/// takes a list for a placeholder, and a statement with the numbers in it is read anew every time.
constexpr QLatin1StringView ListedIds("(SELECT value FROM json_each(:ids))");

/// The number by which a file says that it is a ledger ("KYOD").
constexpr qint64 ApplicationId = 0x4B594F44;

} // namespace dialect
} // namespace kyodo
