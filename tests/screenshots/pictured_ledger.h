#pragma once

#include "core/storage/ledger.h"

namespace kyodo {

/// The published sample with what an office would have entered beside it: a register, partners, an
/// earlier round, a checklist and an evaluation that both sides have answered, and some mistakes.
[[nodiscard]] Status makePicturedLedger(const QString& path, const Author& author);

/// A table to import into it, with a row of every outcome.
[[nodiscard]] Status writeImportFile(const QString& path);

} // namespace kyodo
