#include "core/base/private_folder.h"

#include "core/base/part_name.h"
#include "tests/support/result.h"
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace kyodo;
using namespace kyodo::test;

namespace {

/// Another folder for temporary files, as long as it lives.
struct OtherTemporaryFiles
{
    QByteArray before = qgetenv("TMPDIR");

    explicit OtherTemporaryFiles(const QString& folder)
    {
        qputenv("TMPDIR", QFile::encodeName(folder));
    }
    ~OtherTemporaryFiles() { before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before); }
};

qint64 endedProcess()
{
    QProcess process;
    process.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("true")});
    REQUIRE(process.waitForStarted());
    const qint64 number = process.processId();
    REQUIRE(process.waitForFinished());
    return number;
}

} // namespace

TEST_CASE("A private folder is its owner's alone, and gone with its object")
{
    QString path;
    {
        const auto folder = valueOf(makePrivateFolder());
        path = folder->path();
        CHECK((QFile::permissions(path) & othersMayRead()) == 0);
        QFile file(folder->filePath(QStringLiteral("写し")));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    CHECK(!QFile::exists(path));
}

TEST_CASE("A private folder that a killed program left goes, and those of others stay")
{
    const TemporaryFolder folder;
    const OtherTemporaryFiles temporary(folder.path());
    const QDir dir(folder.path());
    const auto nameOf = [](qint64 process, const QString& computer) {
        return QStringLiteral("kyodo-daicho-%1-%2-aBcDeF").arg(process).arg(computer);
    };
    const QString left = nameOf(endedProcess(), partComputer());
    const QString running = nameOf(QCoreApplication::applicationPid(), partComputer());
    const QString foreign = nameOf(endedProcess(), QStringLiteral("0000"));
    for (const QString& name : {left, running, foreign, QStringLiteral("kyodo-daicho-mine")}) {
        REQUIRE(dir.mkdir(name));
    }
    folder.write(left + QStringLiteral("/copy.kyodo"), "names and addresses");
    const auto made = valueOf(makePrivateFolder());
    CHECK(!dir.exists(left));
    CHECK(dir.exists(running));
    CHECK((foreign.contains(partComputer()) || dir.exists(foreign)));
    CHECK(dir.exists(QStringLiteral("kyodo-daicho-mine")));
}

TEST_CASE("A folder for temporary files that cannot be written is named")
{
    const OtherTemporaryFiles temporary(QStringLiteral("/proc"));
    if (!QDir(QStringLiteral("/proc")).exists()) {
        return; // only some systems have one
    }
    const auto folder = makePrivateFolder();
    REQUIRE(!folder);
    CHECK(folder.error().code == ErrorCode::FileWrite);
    CHECK(folder.error().message.contains(QStringLiteral("/proc")));
}
