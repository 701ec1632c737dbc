#include "tests/support/golden.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kyodo::test {

void checkGolden(const QString& fileName, const QByteArray& written)
{
    const QString path = QStringLiteral(KYODO_TEST_DATA "/golden/") + fileName;
    QFile file(path);
    if (qEnvironmentVariableIsSet("KYODO_APPROVE")) {
        REQUIRE(QDir().mkpath(QFileInfo(path).path()));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(written) == written.size());
        file.close();
    }
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    // compared first: two long files side by side tell nobody where they differ
    const bool isGolden = file.readAll() == written;
    CHECK(isGolden);
}

} // namespace kyodo::test
