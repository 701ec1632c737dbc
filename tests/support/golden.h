#pragma once

#include <QByteArray>
#include <QString>

namespace kyodo::test {

/// Whether `written` equals the golden file; with KYODO_APPROVE set it becomes the golden file.
void checkGolden(const QString& fileName, const QByteArray& written);

} // namespace kyodo::test
