#pragma once

#include <QString>

namespace kyodo::bench {

/// A ledger of `projects` generated projects in `folder`, made by the program once and then reused.
[[nodiscard]] QString ledgerOf(int projects, const QString& folder);

/// Whole runs of `report survey`: time and peak memory, and how both grow with the rows.
void measureReports(const QString& folder);

/// Search and the list page over a ledger the size of every project of a prefecture.
void measureLedger(const QString& folder);

/// Opening such a ledger for writing, saving in it, and saving ten thousand times in a row.
void measureSaving(const QString& folder);

/// A ledger with a large register of organisations, in the core and in the window.
void measureRegister(const QString& folder);

/// Backups of a large ledger, and what the window does meanwhile.
void measureBackups(const QString& folder);

} // namespace kyodo::bench
