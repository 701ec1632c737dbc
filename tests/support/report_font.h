#pragma once

#include "tests/support/catch.h"

#include <QFontDatabase>

namespace kyodo::test {

/// Fails the test, naming the package, where the font is missing that pictures are set in.
inline void requireReportFont()
{
    INFO("BIZ UDGothic must be installed (fonts-morisawa-bizud-gothic)");
    REQUIRE(QFontDatabase::hasFamily(QStringLiteral("BIZ UDGothic")));
}

} // namespace kyodo::test
