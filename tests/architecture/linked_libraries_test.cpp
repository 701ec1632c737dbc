// What the command line program is linked with: no window, so it runs on a server.

#include "tests/support/catch.h"

#include <QProcess>
#include <QStandardPaths>

namespace kyodo::test {
namespace {

#ifdef Q_OS_LINUX
TEST_CASE("The command line program is linked with no window")
{
    const QString ldd = QStandardPaths::findExecutable(QStringLiteral("ldd"));
    REQUIRE_FALSE(ldd.isEmpty());
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
#endif

} // namespace
} // namespace kyodo::test
