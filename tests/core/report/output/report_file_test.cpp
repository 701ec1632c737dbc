#include "core/report/output/report_file.h"

#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace kyodo;
using namespace kyodo::test;

namespace {

Status writeHello(QIODevice& device)
{
    TextWriter writer(device);
    writer << QStringLiteral("こんにちは");
    return writer.status();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("writeFile puts the whole text in place")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    requireDone(writeFile(path, writeHello));
    CHECK(contentOf(path) == QStringLiteral("こんにちは").toUtf8());
}

TEST_CASE("writeFile names the path that cannot be written, and leaves nothing")
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("none/a.txt"));
    const Status toMissing = writeFile(missing, writeHello);
    REQUIRE_FALSE(toMissing);
    CHECK(toMissing.error().code == ErrorCode::FileWrite);
    CHECK(toMissing.error().message.contains(QDir::toNativeSeparators(missing)));

    const Status toFolder = writeFile(folder.path(), writeHello);
    REQUIRE_FALSE(toFolder);
    CHECK(toFolder.error().code == ErrorCode::FileWrite);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("What is no ordinary file is not replaced")
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("a.txt"));
    const QString link = folder.filePath(QStringLiteral("b.txt"));
    requireDone(writeFile(target, writeHello));
    REQUIRE(QFile::link(target, link));
    const Status toLink = writeFile(link, [](QIODevice&) { return Status(); });
    REQUIRE_FALSE(toLink);
    CHECK(toLink.error().code == ErrorCode::FileWrite);
    CHECK(QFileInfo(link).isSymLink());
    CHECK(contentOf(target) == QStringLiteral("こんにちは").toUtf8());
    REQUIRE(QFile::remove(target)); // now it leads nowhere
    CHECK_FALSE(writeFile(link, writeHello));
    if (QFile::exists(QStringLiteral("/dev/null"))) {
        CHECK_FALSE(writeFile(QStringLiteral("/dev/null"), writeHello));
    }
    requireDone(writeFile(target, writeHello));
    requireDone(writeFile(target, writeHello)); // an ordinary one is replaced
}

TEST_CASE("A report that fails half-way leaves the old file as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.txt"));
    requireDone(writeFile(path, writeHello));
    const Status broken = writeFile(path, [](QIODevice& device) -> Status {
        device.write("half");
        return failure(ErrorCode::LedgerUnreadable, QStringLiteral("no more records"));
    });
    REQUIRE_FALSE(broken);
    CHECK(broken.error().code == ErrorCode::LedgerUnreadable);
    CHECK(contentOf(path) == QStringLiteral("こんにちは").toUtf8());
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("a.txt")});
}

TEST_CASE("TextWriter keeps the first failure")
{
    QBuffer readOnly;
    REQUIRE(readOnly.open(QIODevice::ReadOnly));
    TextWriter writer(readOnly);
    writer << QStringLiteral("a") << QStringLiteral("b");
    REQUIRE_FALSE(writer.status());
    CHECK(writer.status().error().code == ErrorCode::FileWrite);
}
