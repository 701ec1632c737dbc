#pragma once

#include "core/storage/backup_contents.h"

namespace kyodo::cli {

/// What a look inside a backup shows, in one line: the same as in the window.
[[nodiscard]] QString describe(const BackupContents& contents);

} // namespace kyodo::cli
