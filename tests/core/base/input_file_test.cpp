#include "core/base/input_file.h"

#include "tests/support/result.h"
#include "tests/support/temporary_folder.h"

#include <QFile>

using namespace kyodo;

namespace {

constexpr qint64 Most = 1'000;

QString refusalOf(const QString& path)
{
    const auto bytes = readInputFile(path, Most);
    REQUIRE_FALSE(bytes);
    CHECK(bytes.error().code == ErrorCode::FileRead);
    return bytes.error().message;
}

} // namespace

TEST_CASE("readInputFile gives all of a file, up to the largest size")
{
    const test::TemporaryFolder folder;
    const QString path = folder.write(QStringLiteral("a.csv"), QByteArray(Most, 'x'));
    CHECK(test::valueOf(readInputFile(path, Most)).size() == Most);
    CHECK(test::valueOf(readInputFile(folder.write(QStringLiteral("b.csv"), {}), Most)).isEmpty());
}

TEST_CASE("readInputFile refuses a file that is too large, and names it")
{
    const test::TemporaryFolder folder;
    const QString refusal =
        refusalOf(folder.write(QStringLiteral("大.csv"), QByteArray(Most + 1, 'x')));
    CHECK(refusal.contains(QStringLiteral("大.csv")));
    CHECK(refusal.contains(QStringLiteral("larger than")));
}

TEST_CASE("readInputFile does not even open what may never end")
{
    const test::TemporaryFolder folder;
    CHECK(refusalOf(folder.path()).contains(QStringLiteral("folder")));
    CHECK(refusalOf(folder.path(QStringLiteral("無い.csv"))).contains(QStringLiteral("not there")));
    const QString zero = QStringLiteral("/dev/zero"); // only some systems have one
    if (QFile::exists(zero)) {
        CHECK(refusalOf(zero).contains(QStringLiteral("device")));
    }
}
