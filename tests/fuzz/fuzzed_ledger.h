#pragma once

#include "core/storage/ledger.h"

#include <QByteArray>

namespace kyodo::fuzz {

/// A small ledger of some projects, open for reading as long as the process runs.
[[nodiscard]] const Ledger& soundLedger();

/// See doors().
void enterLedger(const QByteArray& bytes);

} // namespace kyodo::fuzz
