#pragma once

#include <QString>

namespace kyodo {

/// Whether a ledger lies where two programs may write it without seeing each other's lock: on a
/// drive of another machine, or in a folder that a service copies to others (OneDrive, Dropbox …).
/// What to know about it, in words for whoever opens it; empty for an ordinary folder.
[[nodiscard]] QString placeRemark(const QString& ledgerPath);

} // namespace kyodo
