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
            const auto file = valueOf(NewFile::beside(folder.path(name)));
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
        const auto file = valueOf(NewFile::beside(folder.path(QStringLiteral("表[1].pdf"))));
    }
    CHECK(namesIn(folder) == QStringList{QStringLiteral("表1.pdf")});
}

TEST_CASE("A name as long as a folder takes is no hindrance")
{
    const TemporaryFolder folder;
    const QString name = QString(83, u'表') + QStringLiteral(".pdf"); // 253 bytes of 255
    const auto file = valueOf(NewFile::beside(folder.path(name)));
    requireDone(file->putInPlace(NewFile::Existing::Keep));
    CHECK(namesIn(folder) == QStringList{name});
}

TEST_CASE("Half a character at the end of what is kept of a name makes no name")
{
    const TemporaryFolder folder;
    const QString name = QString(59, u'a') + QStringLiteral("𠮷.pdf");
    const auto file = valueOf(NewFile::beside(folder.path(name)));
    requireDone(file->putInPlace(NewFile::Existing::Keep));
    CHECK(namesIn(folder) == QStringList{name});
}
