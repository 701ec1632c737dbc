#pragma once

#include "core/operations/erasure.h"

namespace kyodo {

/// What became of copies of a ledger.
struct ErasedCopies
{
    QStringList erased;
    QStringList untouched; ///< that could not be read or written: they may hold the data still
    QStringList unseen;    ///< folders that were not looked into, and may hold copies

    friend bool operator==(const ErasedCopies&, const ErasedCopies&) = default;
};

/// Erases the same in every copy of the ledger in `folders`, down to their sub-folders, and beside
/// the ledger: backups, what an upgrade or a restoration kept, under whatever name. Other ledgers,
/// and copies that do not have these organisations, stay as they are.
[[nodiscard]] ErasedCopies eraseInCopies(const Ledger& ledger, const QStringList& folders,
                                         const std::vector<ErasurePlan>& plans);

} // namespace kyodo
