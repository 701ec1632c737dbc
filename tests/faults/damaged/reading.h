#pragma once

#include <QByteArray>

namespace kyodo::faults {

/// Every value of every table of a ledger, read without the program's own understanding of them:
/// two files of the same reading hold the same.
[[nodiscard]] QByteArray readingOf(const QByteArray& ledger);

} // namespace kyodo::faults
