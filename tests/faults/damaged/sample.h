#pragma once

#include <QByteArray>

namespace kyodo::faults {

/// A ledger with entries of every kind and some acts behind it.
struct Sample
{
    QByteArray earlier; ///< some acts before
    QByteArray ledger;
};

/// Empty when it could not be made.
[[nodiscard]] Sample makeSample();

} // namespace kyodo::faults
