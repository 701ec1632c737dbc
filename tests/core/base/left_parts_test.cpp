#include "core/base/left_parts.h"

#include "core/base/new_file.h"
#include "core/base/part_name.h"
#include "tests/support/result.h"
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QProcess>

using namespace kyodo;
using namespace kyodo::test;

namespace {

QStringList namesIn(const TemporaryFolder& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/// The number of a program that has ended.
qint64 endedProcess()
{
    QProcess process;
    process.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("true")});
    REQUIRE(process.waitForStarted());
    const qint64 number = process.processId();
    REQUIRE(process.waitForFinished());
    return number;
}

QString partOf(const QString& place, qint64 process, const QString& computer)
{
    return QStringLiteral("%1.0a1b2c3d-%2-%3.part").arg(place).arg(process).arg(computer);
}

void makeOld(const QString& path, int days)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime::currentDateTime().addDays(-days),
                             QFileDevice::FileModificationTime));
}

const QString Place = QStringLiteral("台帳.kyodo");

} // namespace

TEST_CASE("What an ended program left half made is removed with all that lies beside it, and named")
{
    const TemporaryFolder folder;
    const QString part = partOf(Place, endedProcess(), partComputer());
    folder.write(part, "half");
    folder.write(part + QStringLiteral("-journal"), "half");
    folder.write(u'.' + part + QStringLiteral(".lock"), "1");
    folder.write(u'.' + part + QStringLiteral(".holder"), "1");
    folder.write(Place, "mine");
    const QStringList removed =
        removeLeftParts(folder.path(Place), QDateTime::currentDateTimeUtc());
    CHECK(removed.size() == 4);
    CHECK(removed.contains(part));
    CHECK(leftPartsMessage(removed).contains(part));
    CHECK(namesIn(folder) == QStringList{Place});
    CHECK(removeLeftParts(folder.path(Place), QDateTime::currentDateTimeUtc()).isEmpty());
    CHECK(leftPartsMessage({}).isEmpty());
}

TEST_CASE("What a running program is making is left alone")
{
    const TemporaryFolder folder;
    const auto file = valueOf(NewFile::beside(folder.path(Place), NewFile::Readers::Owner));
    CHECK(removeLeftParts(folder.path(Place), QDateTime::currentDateTimeUtc()).isEmpty());
    CHECK(QFile::exists(file->path()));
}

TEST_CASE("What another computer or an earlier version was making is left alone for a day")
{
    const TemporaryFolder folder;
    const QStringList names{partOf(Place, 1, QStringLiteral("zzzz").replace(u'z', u'0')),
                            Place + QStringLiteral(".0a1b2c3d.part")};
    for (const QString& name : names) {
        folder.write(name, "half");
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CHECK(removeLeftParts(folder.path(Place), now).isEmpty());
    CHECK(namesIn(folder).size() == 2);
    for (const QString& name : names) {
        makeOld(folder.path(name), 2);
    }
    CHECK(removeLeftParts(folder.path(Place), now).size() == 2);
    CHECK(namesIn(folder).isEmpty());
}

TEST_CASE("Files of other places and of the user are left alone")
{
    const TemporaryFolder folder;
    const qint64 ended = endedProcess();
    folder.write(partOf(QStringLiteral("別.kyodo"), ended, partComputer()), "of another place");
    folder.write(Place + QStringLiteral(".part"), "mine");
    folder.write(partOf(Place, ended, partComputer()) + QStringLiteral(".bak"), "mine");
    const QStringList before = namesIn(folder);
    CHECK(removeLeftParts(folder.path(Place), QDateTime::currentDateTimeUtc()).isEmpty());
    CHECK(namesIn(folder) == before);
    CHECK(removeLeftPartsIn(
              folder.path(), [](const QString& name) { return name == QStringLiteral("別.kyodo"); },
              QDateTime::currentDateTimeUtc())
              .size() == 1);
}
