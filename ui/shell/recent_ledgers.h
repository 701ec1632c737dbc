#pragma once

#include <QStringList>

/// Which ledgers were opened on this PC, as its settings say.
namespace kyodo::ui::recent_ledgers {

/// The latest first; those that are gone left out.
[[nodiscard]] QStringList paths();
void remember(const QString& path);

/// Whether the last one is opened again when the program starts.
[[nodiscard]] bool reopensLast();
void setReopensLast(bool isWanted);

/// The ledger to open as the program starts; empty: none. It is not given again until it has been
/// opened, so that what fails or crashes on the way does so once.
[[nodiscard]] QString takeLast();

} // namespace kyodo::ui::recent_ledgers
