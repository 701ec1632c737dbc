#pragma once

#include "core/storage/backup_contents.h"

#include <QStringList>

namespace kyodo::ui {

/// What is in a backup, a line each: city and counts, survey rounds, guideline, last act.
[[nodiscard]] QStringList wordsAbout(const BackupContents& contents);

/// What restoring would undo of `erasures`, as a line of its own; empty when there are none.
[[nodiscard]] QString comingBack(qint64 erasures);

} // namespace kyodo::ui
