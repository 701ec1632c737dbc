#pragma once

#include <QByteArray>
#include <QString>

namespace kyodo::faults {

/// A damaged ledger.
struct Variant
{
    QString kind; ///< flipped-bit, truncated, hostile-schema …
    QByteArray bytes;
};

/// Variant `number` of a ledger: the kinds take turns, and each is another one. `earlier` is the
/// same ledger some acts before.
[[nodiscard]] Variant variantOf(const QByteArray& ledger, const QByteArray& earlier, int number,
                                unsigned seed);

} // namespace kyodo::faults
