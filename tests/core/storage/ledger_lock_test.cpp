#include "core/storage/ledger_lock.h"

#include "core/base/platform.h"
#include "tests/support/result.h"
#include "tests/support/temporary_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSysInfo>

#include <map>

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
    void leave(const QByteArray& content) const
    {
        folder.write(QStringLiteral(".台帳.kyodo.lock"), content);
    }
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

/// What a lock says, with its lines changed.
QByteArray lockSaying(const LockFixture& fixture, const std::map<int, QByteArray>& lines)
{
    const auto held = valueOf(fixture.take(QStringLiteral("佐藤")));
    QList<QByteArray> content = bytesOf(fixture.lockFile).split('\n');
    for (const auto& [index, line] : lines) {
        content[index] = line;
    }
    return content.join('\n');
}

constexpr int ProcessLine = 0;
constexpr int ProgramLine = 1;
constexpr int MachineLine = 2;
constexpr int BootLine = 4;

/// Left with this content, it is taken over.
void checkTakenOver(const QByteArray& content)
{
    const LockFixture fixture;
    fixture.leave(content);
    CHECK(!LedgerLock::isHeld(fixture.ledger));
    const auto taken = valueOf(fixture.take(QStringLiteral("鈴木")));
    CHECK(LedgerLock::isHeld(fixture.ledger));
    CHECK(fixture.take(QStringLiteral("田中")).error().message.contains(QStringLiteral("鈴木")));
}

/// Left with this content, it holds; what the next one is told.
QString checkHolds(const QByteArray& content)
{
    const LockFixture fixture;
    fixture.leave(content);
    CHECK(LedgerLock::isHeld(fixture.ledger));
    const auto refused = fixture.take(QStringLiteral("鈴木"));
    REQUIRE(!refused);
    CHECK(refused.error().code == ErrorCode::LedgerReadOnly);
    CHECK(bytesOf(fixture.lockFile) == content);
    CHECK(fixture.files().size() == 2);
    return refused.error().message;
}

TEST_CASE("The lock of a program that has died is taken over")
{
    const LockFixture fixture;
    checkTakenOver(lockSaying(fixture, {{ProcessLine, QByteArray::number(deadProcess())}}));
}

TEST_CASE("The lock of a program whose number another program was given is taken over")
{
    const LockFixture fixture;
    checkTakenOver(lockSaying(fixture, {{ProgramLine, "some-other-program"}}));
}

TEST_CASE("A lock from before the machine was started is taken over")
{
    const LockFixture fixture;
    checkTakenOver(lockSaying(fixture, {{BootLine, "another-start"}}));
}

TEST_CASE("A lock that a kill or a power cut left empty or torn is taken over")
{
    const LockFixture fixture;
    const QByteArray whole = lockSaying(fixture, {});
    checkTakenOver({});
    checkTakenOver(whole.left(3));
    checkTakenOver(QByteArray(100, '\0'));
    checkTakenOver("\n\n\n");
}

TEST_CASE("An empty lock that a running program holds is not taken over")
{
    const LockFixture fixture;
    fixture.leave({});
    const FileHold held(fixture.lockFile);
    const auto refused = fixture.take(QStringLiteral("鈴木"));
    REQUIRE(!refused);
    CHECK(refused.error().message.contains(QStringLiteral("somebody")));
    CHECK(bytesOf(fixture.lockFile).isEmpty());
}

TEST_CASE("The lock of a running program of this name holds, though nobody holds its file")
{
    const LockFixture fixture;
    CHECK(checkHolds(lockSaying(fixture, {})).contains(QStringLiteral("佐藤")));
}

TEST_CASE("The lock of another machine is not taken over, and is told with what can be done")
{
    const LockFixture fixture;
    const QString told = checkHolds(lockSaying(
        fixture, {{MachineLine, "PC-07"}, {ProcessLine, QByteArray::number(deadProcess())}}));
    CHECK(told.contains(QStringLiteral("佐藤@PC-07")));
    CHECK(told.contains(QStringLiteral(".台帳.kyodo.lock")));
    CHECK(told.contains(QStringLiteral("remove")));
}

TEST_CASE("Who is refused is told since when the ledger is in use")
{
    const LockFixture fixture;
    const QDateTime since(QDate(2024, 11, 22), QTime(9, 5));
    const auto held = valueOf(LedgerLock::take(fixture.ledger, QStringLiteral("佐藤"), since));
    const QString told = fixture.take(QStringLiteral("鈴木")).error().message;
    CHECK(told.contains(QStringLiteral("令和6年11月22日 9:05")));
}

TEST_CASE("A lock in the making that was cut off is removed by the next one")
{
    const LockFixture fixture;
    fixture.folder.write(QStringLiteral(".台帳.kyodo.lock.0a1b2c3d.part"), "1\n");
    fixture.folder.write(QStringLiteral(".台帳.kyodo.holder"), "佐藤@elsewhere");
    valueOf(fixture.take(QStringLiteral("鈴木"))).reset();
    CHECK(fixture.files() == QStringList{QStringLiteral("台帳.kyodo")});
}

TEST_CASE("A lock can be read by whoever can read the ledger, and by nobody else")
{
    const LockFixture fixture;
    REQUIRE(QFile::setPermissions(fixture.ledger, QFile::ReadOwner | QFile::WriteOwner));
    {
        const auto held = valueOf(fixture.take(QStringLiteral("佐藤")));
        CHECK(!(QFileInfo(fixture.lockFile).permissions() & QFile::ReadOther));
    }
    REQUIRE(QFile::setPermissions(fixture.ledger,
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const auto held = valueOf(fixture.take(QStringLiteral("佐藤")));
    CHECK((QFileInfo(fixture.lockFile).permissions() & QFile::ReadOther));
}

TEST_CASE("A holder that lost its lock leaves that of the next one alone")
{
    const LockFixture fixture;
    auto lost = valueOf(fixture.take(QStringLiteral("佐藤")));
    REQUIRE(QFile::remove(fixture.lockFile));
    const auto held = valueOf(fixture.take(QStringLiteral("鈴木")));
    lost.reset();
    CHECK(LedgerLock::isHeld(fixture.ledger));
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

} // namespace
} // namespace kyodo
