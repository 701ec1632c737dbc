#include "core/storage/ledger_lock.h"

#include "tests/support/result.h"
#include "tests/support/temporary_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSysInfo>

namespace kyodo {
namespace {

using test::bytesOf;
using test::valueOf;

class LockFixture
{
public:
    const test::TemporaryFolder folder;
    const QString ledger = folder.write(QStringLiteral("台帳.kyodo"), "a ledger");
    const QString lockFile = folder.path(QStringLiteral(".台帳.kyodo.lock"));

    [[nodiscard]] auto take(const QString& user) const { return LedgerLock::take(ledger, user); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    }
};

/// The id of a process that has ended.
qint64 deadProcess()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--list-reporters")});
    REQUIRE(process.waitForStarted());
    const qint64 id = process.processId();
    REQUIRE(process.waitForFinished());
    return id;
}

TEST_CASE("A second taker is refused, and told who holds the ledger")
{
    const LockFixture fixture;
    const auto held = valueOf(fixture.take(QStringLiteral("佐藤")));
    const auto second = fixture.take(QStringLiteral("鈴木"));
    REQUIRE(!second);
    CHECK(second.error().code == ErrorCode::LedgerReadOnly);
    CHECK(second.error().message.contains(QStringLiteral("佐藤@") + QSysInfo::machineHostName()));
}

TEST_CASE("A holder without a name is told by the machine")
{
    const LockFixture fixture;
    const auto held = valueOf(fixture.take(QString()));
    const auto second = fixture.take(QStringLiteral("鈴木"));
    REQUIRE(!second);
    CHECK(second.error().message.contains(QSysInfo::machineHostName()));
}

TEST_CASE("A lock that was let go can be taken, and leaves no file")
{
    const LockFixture fixture;
    valueOf(fixture.take(QStringLiteral("佐藤"))).reset();
    CHECK(fixture.files() == QStringList{QStringLiteral("台帳.kyodo")});
    CHECK(fixture.take(QStringLiteral("鈴木")));
}

TEST_CASE("A refused taker leaves the holder's files alone")
{
    const LockFixture fixture;
    const auto held = valueOf(fixture.take(QStringLiteral("佐藤")));
    CHECK(!fixture.take(QStringLiteral("鈴木")));
    CHECK(fixture.take(QStringLiteral("田中")).error().message.contains(QStringLiteral("佐藤")));
}

TEST_CASE("The lock of a program that has died is taken over")
{
    const LockFixture fixture;
    QByteArray lock;
    {
        const auto held = valueOf(fixture.take(QStringLiteral("佐藤")));
        lock = bytesOf(fixture.lockFile);
    }
    const QByteArray rest = lock.mid(lock.indexOf('\n'));
    fixture.folder.write(QStringLiteral(".台帳.kyodo.lock"),
                         QByteArray::number(deadProcess()) + rest);
    fixture.folder.write(QStringLiteral(".台帳.kyodo.holder"), "佐藤@elsewhere");
    const auto taken = valueOf(fixture.take(QStringLiteral("鈴木")));
    CHECK(fixture.take(QStringLiteral("田中")).error().message.contains(QStringLiteral("鈴木")));
}

TEST_CASE("Two ledgers of one folder are locked apart")
{
    const LockFixture fixture;
    const QString other = fixture.folder.write(QStringLiteral("別.kyodo"), "another ledger");
    const auto held = valueOf(fixture.take(QStringLiteral("佐藤")));
    CHECK(LedgerLock::take(other, QStringLiteral("鈴木")));
}

TEST_CASE("A folder that cannot be written is told apart from a ledger in use")
{
    const LockFixture fixture;
    // a lock file cannot be made where its folder is a file
    const auto taken = LedgerLock::take(fixture.ledger + QStringLiteral("/x.kyodo"), QString());
    REQUIRE(!taken);
    CHECK(taken.error().code == ErrorCode::LedgerReadOnly);
    CHECK(taken.error().message.contains(QStringLiteral("read-only")));
}

TEST_CASE("A link to a ledger meets the lock of the ledger")
{
    const LockFixture fixture;
    const test::TemporaryFolder elsewhere;
    const QString link = elsewhere.path(QStringLiteral("近道.kyodo"));
    REQUIRE(QFile::link(fixture.ledger, link));
    {
        const auto held = valueOf(LedgerLock::take(link, QStringLiteral("佐藤")));
        const auto second = fixture.take(QStringLiteral("鈴木"));
        REQUIRE(!second);
        CHECK(second.error().message.contains(QStringLiteral("佐藤")));
    }
    const auto held = valueOf(fixture.take(QStringLiteral("鈴木")));
    CHECK(!LedgerLock::take(link, QStringLiteral("佐藤")));
}

TEST_CASE("The name that an earlier holder left is replaced, even where it cannot be overwritten")
{
    const LockFixture fixture;
    QFile left(fixture.folder.write(QStringLiteral(".台帳.kyodo.holder"), "佐藤@elsewhere"));
    REQUIRE(left.setPermissions(QFile::ReadOwner));
    const auto held = valueOf(fixture.take(QStringLiteral("鈴木")));
    const auto second = fixture.take(QStringLiteral("田中"));
    REQUIRE(!second);
    CHECK(second.error().message.contains(QStringLiteral("鈴木")));
    const QByteArray process = QByteArray::number(QCoreApplication::applicationPid());
    CHECK(bytesOf(left.fileName()).split('\n').value(1) == process);
}

TEST_CASE("A name that is not the holder's is not told")
{
    const LockFixture fixture;
    const auto held = valueOf(fixture.take(QStringLiteral("佐藤")));
    for (const QByteArray& left :
         {QByteArray("山田@elsewhere"), QByteArray("山田@elsewhere\n1"), QByteArray()}) {
        fixture.folder.write(QStringLiteral(".台帳.kyodo.holder"), left);
        const auto second = fixture.take(QStringLiteral("鈴木"));
        REQUIRE(!second);
        CHECK(!second.error().message.contains(QStringLiteral("山田")));
        CHECK(second.error().message.contains(QSysInfo::machineHostName()));
    }
}

} // namespace
} // namespace kyodo
