#include "core/base/file_problem.h"

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <QFile>

namespace kyodo {
namespace {

QString problemOfReading(const QString& path)
{
    QFile file(path);
    REQUIRE_FALSE(file.open(QIODevice::ReadOnly));
    return fileProblem(file);
}

TEST_CASE("fileProblem tells what is wrong in words of its own")
{
    const test::TemporaryFolder folder;
    CHECK(problemOfReading(folder.path(QStringLiteral("none.csv")))
              .startsWith(QStringLiteral("The file is not there.")));
    CHECK(problemOfReading(folder.path(QStringLiteral("none/none.csv")))
              .startsWith(QStringLiteral("The folder is not there.")));
    CHECK(problemOfReading(folder.path()).startsWith(QStringLiteral("It is a folder.")));
}

TEST_CASE("pathProblem is none where there is a file, and else says what there is")
{
    const test::TemporaryFolder folder;
    CHECK_FALSE(pathProblem(folder.write(QStringLiteral("a.csv"), "a")));
    CHECK(pathProblem(folder.path())->startsWith(QStringLiteral("It is a folder.")));
    CHECK(pathProblem(folder.path(QStringLiteral("none.csv")))
              ->startsWith(QStringLiteral("The file is not there.")));
    CHECK(pathProblem(folder.path(QStringLiteral("none/none.csv")))
              ->startsWith(QStringLiteral("The folder is not there.")));
    if (const QString null = QStringLiteral("/dev/null"); QFile::exists(null)) {
        CHECK(pathProblem(null)->startsWith(QStringLiteral("It is a device")));
    }
}

TEST_CASE("A folder with room is no full disk")
{
    const test::TemporaryFolder folder;
    CHECK_FALSE(isDiskFull(folder.path()));
    CHECK_FALSE(isDiskFull(folder.path(QStringLiteral("none"))));
}

TEST_CASE("fileProblem tells of a disk that is full")
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return; // only some systems have one
    }
    CHECK(full.write("x") < 0);
    CHECK(fileProblem(full).startsWith(QStringLiteral("There is no room left.")));
}

} // namespace
} // namespace kyodo
