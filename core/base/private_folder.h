#pragma once

#include "core/base/result.h"

#include <QTemporaryDir>

#include <memory>

namespace kyodo {

/// A folder among the temporary files that only the user can look into, removed with the object.
/// One that a killed program left is removed first: it may hold a whole ledger. FileWrite, naming
/// the folder for temporary files.
[[nodiscard]] Result<std::unique_ptr<QTemporaryDir>> makePrivateFolder();

} // namespace kyodo
