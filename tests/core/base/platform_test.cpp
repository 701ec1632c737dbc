#include "core/base/platform.h"

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace kyodo {
namespace {

QString ownProgram()
{
    return QFileInfo(QCoreApplication::applicationFilePath()).fileName();
}

TEST_CASE("A file keeps its identity when it is renamed, and no other has it")
{
    const test::TemporaryFolder folder;
    const QString a = folder.write(QStringLiteral("a"), "same");
    const QString b = folder.write(QStringLiteral("b"), "same");
    const auto identity = identityOf(a);
    REQUIRE(identity);
    CHECK(identityOf(b) != identity);
    const QString c = folder.path(QStringLiteral("c"));
    REQUIRE(QFile::rename(a, c));
    CHECK(identityOf(c) == identity);
    CHECK(!identityOf(a));
}

TEST_CASE("A running program is told from a dead one, and from another that has its number")
{
    const qint64 own = QCoreApplication::applicationPid();
    CHECK(isRunning(own, ownProgram()));
    CHECK(!isRunning(own, QStringLiteral("some-other-program")));
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--list-reporters")});
    REQUIRE(process.waitForStarted());
    const qint64 dead = process.processId();
    REQUIRE(process.waitForFinished());
    CHECK(!isRunning(dead, ownProgram()));
}

TEST_CASE("A file is held by one, until that lets go of it")
{
    const test::TemporaryFolder folder;
    const QString path = folder.write(QStringLiteral("a"), "held");
    {
        const FileHold first(path);
        CHECK(first.state() == FileHold::State::Held);
        CHECK(first.identity() == identityOf(path));
        CHECK(FileHold(path).state() == FileHold::State::HeldByOther);
        CHECK(test::bytesOf(path) == "held");
    }
    CHECK(FileHold(path).state() == FileHold::State::Held);
    const FileHold missing(folder.path(QStringLiteral("b")));
    CHECK(missing.state() == FileHold::State::Unknown);
    CHECK(!missing.identity());
}

TEST_CASE("The folder of temporary files is not on another machine")
{
    CHECK(!isOnNetwork(test::TemporaryFolder().path()));
}

} // namespace
} // namespace kyodo
