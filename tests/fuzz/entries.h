#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace kyodo::fuzz {

/// A door through which bytes of anybody come in. Whatever they are, `enter` ends: in a value that
/// keeps what is promised of it, or in an error in words. Else the process is aborted.
struct Door
{
    QString name; ///< also the folder of its corpus in tests/data/fuzz
    std::function<void(const QByteArray&)> enter;
};

/// table: a CSV file of projects and of organisations. guideline: a guideline's JSON. mapping: both
/// kinds of mapping files. ledger: a file that is opened, or, when it does not begin as one, places
/// of a sound ledger that are overwritten: three bytes of place, one of length, the bytes, and so
/// on.
[[nodiscard]] const std::vector<Door>& doors();

} // namespace kyodo::fuzz
