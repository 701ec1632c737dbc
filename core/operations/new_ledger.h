#pragma once

#include "core/storage/ledger.h"

namespace kyodo {

/// What a new ledger begins with.
struct NewLedger
{
    QString city;    ///< 市町村名, which stands on every title page
    Guideline model; ///< the guideline it starts from: adoptedGuideline()
    std::optional<FiscalYearSpan> firstRound;
};

/// Makes the ledger of a city. FileWrite: see Ledger::create(); InvalidInput for a blank name.
[[nodiscard]] Status makeLedger(const QString& path, const NewLedger& wanted, const Author& author);

} // namespace kyodo
