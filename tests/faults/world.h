#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace kyodo::faults {

/// What stands in a folder: the name of each file, and a fingerprint of what it says. Of a ledger
/// that is all of its tables but the times; of a PDF or a spreadsheet, whose bytes hold a time,
/// whether it is whole. Locks are left out.
using World = QMap<QString, QByteArray>;

[[nodiscard]] World worldOf(const QString& folder);

/// What nobody needs any more: unfinished files, journals and locks.
[[nodiscard]] QStringList leftBehind(const QString& folder, const World& expected);

} // namespace kyodo::faults
