// What the command line program is linked with: no window, so it runs on a server.

#include "tests/support/catch.h"

#include <QProcess>
#include <QStandardPaths>

namespace kyodo::test {
namespace {

TEST_CASE("The command line program is linked with no window")
{
    const QString ldd = QStandardPaths::findExecutable(QStringLiteral("ldd"));
    if (ldd.isEmpty()) {
        WARN("ldd is not here: the libraries were not looked at");
        return;
    }
    QProcess process;
    process.start(ldd, {QStringLiteral(KYODO_CLI)});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    const QByteArray libraries = process.readAllStandardOutput();
    CHECK(libraries.contains("libQt6Core"));
    CHECK(!libraries.contains("libQt6Widgets"));
    CHECK(!libraries.contains("libQt6PrintSupport"));
    CHECK(!libraries.contains("libQt6Charts"));
}

} // namespace
} // namespace kyodo::test
