#pragma once

#include "tests/faults/damaged/variants.h"

#include <QStringList>

namespace kyodo::faults {

/// What the program made of a damaged ledger.
struct Trial
{
    QStringList faults;      ///< what it must never do: crash, hang, write unasked …
    bool isOpened = false;   ///< `list` read it
    bool isSeen = false;     ///< `check` or the opening told of the damage
    bool isSalvaged = false; ///< `salvage` made a new ledger
};

/// Lets the release program open, check, list, report, import into and salvage the variant, each
/// within bounds of time and memory. Damage that is not seen must have hit nothing: then the
/// reading is `sound`, that of the ledger that was damaged.
[[nodiscard]] Trial tried(const Variant& variant, const QByteArray& sound);

/// Runs the program, and gives its exit code; negative: a signal, or no end in time.
[[nodiscard]] int runWithin(const QStringList& arguments);

[[nodiscard]] QByteArray contentOf(const QString& path);

} // namespace kyodo::faults
