#pragma once

#include "core/storage/database.h"
#include "core/storage/ledger_file.h"

#include <memory>

namespace kyodo {

/// Commits what was logged as `act`, and has `file`, if there is one, follow it. A commit that ends
/// in an error of the disk may be in the file all the same: then the error (FileWrite) says so, and
/// not that nothing was saved.
[[nodiscard]] Status endAct(std::unique_ptr<Transaction>& transaction, LedgerFile* file,
                            const ChangeSet& act);

} // namespace kyodo
