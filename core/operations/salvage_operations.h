#pragma once

#include "core/storage/ledger.h"

namespace kyodo {

/// What was saved of a damaged ledger, and what was not.
struct Salvage
{
    qint64 entries = 0;          ///< in the new ledger
    std::vector<Damage> remarks; ///< what is lost, changed, or was taken from the history
};

/// Saves what can be read of a damaged ledger as a new one, as one act and without the history of
/// before. The damaged file is only read. FileWrite when there is a file of the new name;
/// LedgerUnreadable when not one entry can be read.
[[nodiscard]] Result<Salvage> salvageLedger(const QString& damaged, const QString& target,
                                            const Author& author);

/// Whether a file that does not open says of itself that it is a ledger of a version that the
/// program knows: then something of it may be saved.
[[nodiscard]] bool mayBeSalvaged(const QString& path);

} // namespace kyodo
