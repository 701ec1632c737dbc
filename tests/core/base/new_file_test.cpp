#include "core/base/new_file.h"

#include "tests/support/result.h"
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QFile>

using namespace kyodo;
using namespace kyodo::test;

namespace {

QStringList namesIn(const TemporaryFolder& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

TEST_CASE("A file that is given up leaves nothing, whatever it was to be called")
{
    for (const QString& name : {QStringLiteral("表.pdf"), QStringLiteral("表[1].pdf"),
                                QStringLiteral(".隠し.pdf"), QStringLiteral("何?.pdf")}) {
        CAPTURE(name);
        const TemporaryFolder folder;
        {
            const auto file = valueOf(NewFile::beside(folder.path(name), NewFile::Readers::Owner));
            CHECK(namesIn(folder).size() == 1);
            QFile beside(file->path() + QStringLiteral("-journal"));
            REQUIRE(beside.open(QIODevice::WriteOnly));
        }
        CHECK(namesIn(folder).isEmpty());
    }
}

TEST_CASE("What only begins like a file in the making is left alone")
{
    const TemporaryFolder folder;
    folder.write(QStringLiteral("表1.pdf"), "mine");
    {
        const auto file = valueOf(
            NewFile::beside(folder.path(QStringLiteral("表[1].pdf")), NewFile::Readers::Owner));
    }
    CHECK(namesIn(folder) == QStringList{QStringLiteral("表1.pdf")});
}

TEST_CASE("A name as long as a folder takes is no hindrance")
{
    const TemporaryFolder folder;
    const QString name = QString(83, u'表') + QStringLiteral(".pdf"); // 253 bytes of 255
    const auto file = valueOf(NewFile::beside(folder.path(name), NewFile::Readers::Owner));
    requireDone(file->putInPlace(NewFile::Existing::Keep));
    CHECK(namesIn(folder) == QStringList{name});
}

TEST_CASE("A file for its owner is nobody else's from its first byte on, another is as any new one")
{
    const TemporaryFolder folder;
    const auto usual = QFile::permissions(folder.write(QStringLiteral("a.txt"), "a"));
    const auto check = [&](NewFile::Readers readers, QFileDevice::Permissions others) {
        const QString place = folder.path(QStringLiteral("表.pdf"));
        const auto file = valueOf(NewFile::beside(place, readers));
        CHECK((QFile::permissions(file->path()) & othersMayRead()) == others);
        requireDone(file->putInPlace(NewFile::Existing::Replace));
        CHECK((QFile::permissions(place) & othersMayRead()) == others);
    };
    check(NewFile::Readers::Owner, {});
    check(NewFile::Readers::Usual, usual & othersMayRead());
}

TEST_CASE("A name that was taken meanwhile is not taken over, and the file in the making goes")
{
    const TemporaryFolder folder;
    const QString place = folder.path(QStringLiteral("表.pdf"));
    {
        const auto file = valueOf(NewFile::beside(place, NewFile::Readers::Usual));
        folder.write(QStringLiteral("表.pdf"), "mine");
        const Status placed = file->putInPlace(NewFile::Existing::Keep);
        REQUIRE(!placed);
        CHECK(placed.error().code == ErrorCode::FileWrite);
    }
    CHECK(bytesOf(place) == "mine");
    CHECK(namesIn(folder) == QStringList{QStringLiteral("表.pdf")});
}

TEST_CASE("Half a character at the end of what is kept of a name makes no name")
{
    const TemporaryFolder folder;
    const QString name = QString(59, u'a') + QStringLiteral("𠮷.pdf");
    const auto file = valueOf(NewFile::beside(folder.path(name), NewFile::Readers::Owner));
    requireDone(file->putInPlace(NewFile::Existing::Keep));
    CHECK(namesIn(folder) == QStringList{name});
}
