#pragma once

#include "core/storage/database.h"
#include "core/storage/entity.h"

#include <vector>

namespace kyodo {

/// Something in a ledger that no act of the program left so.
struct Damage
{
    std::optional<EntityRef> entity; ///< none: of no single entry
    QString place;          ///< translated: 団体 12, 事業 3「夏まつり」の評価 …
    QString message;        ///< translated, a whole sentence
    bool endsCheck = false; ///< such that nothing else was looked at, nor should be
};

/// Everything that is damaged: the structure of the file, references, counters, entries that cannot
/// be read, entries that are other than their history says, gaps in the history, and what is made
/// from the entries (keys of names, search). Reads the whole ledger. The error is of the disk;
/// damage is none.
[[nodiscard]] Result<std::vector<Damage>> damagesOf(Database& database);

} // namespace kyodo
