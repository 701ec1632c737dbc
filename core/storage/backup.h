#pragma once

#include "core/base/new_file.h"
#include "core/storage/database.h"

#include <functional>

namespace kyodo {

/// Asked between the steps of a copy: false ends it, with nothing left behind.
using IsWanted = std::function<bool()>;

/// Writes the ledger as it is to `target`: first to a file beside it that only the user can read,
/// which is opened and checked, flushed to the disk and then renamed, so `target` is always a whole
/// ledger or untouched. An earlier backup of the same ledger is replaced, unless it is in use;
/// FileWrite for that, for a newer state of the ledger, for any other file, and for the journal of
/// a save that was cut off. DiskFull. InvalidInput when `target` is the ledger itself.
[[nodiscard]] Status backUp(Database& database, const QString& target,
                            const IsWanted& isWanted = {});

/// An error when it is asked and says no.
[[nodiscard]] Status requireWanted(const IsWanted& isWanted);

/// The copying and checking of backUp(), to a file that `target` will take its name from.
[[nodiscard]] Status copyChecked(Database& database, const NewFile& copy, const QString& target,
                                 const IsWanted& isWanted = {});

/// Whether a file says of itself that it is a ledger, sound or not.
[[nodiscard]] bool isLedger(const QString& path);

/// Checks the file's own structure. LedgerUnreadable when it is damaged.
[[nodiscard]] Status checkIntegrity(Database& database);

/// That a copy of a ledger, made from `target`'s ledger, can be opened and is sound: every page of
/// it. FileWrite in the name of `target` when it cannot, LedgerUnreadable when it is damaged.
[[nodiscard]] Status checkCopy(const QString& path, const QString& target);

} // namespace kyodo
