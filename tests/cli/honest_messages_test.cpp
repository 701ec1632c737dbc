// What went wrong is told as it is: a full disk is no missing permission, a closed folder no
// missing ledger. Where a system lends a test a small disk or another user; elsewhere there is
// nothing to do.

#include "tests/cli/cli_runner.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace kyodo {
namespace {

using test::CliFixture;
using test::CliResult;

QString data()
{
    return test::dataFile(QStringLiteral("sunagawa_h23_h24.csv"));
}

/// As somebody who may do only what permissions say: root may do everything.
QString asAnybody()
{
    return QStringLiteral("if [ \"$(id -u)\" = 0 ]; then "
                          "set -- setpriv --reuid 65534 --regid 65534 --clear-groups \"$@\"; fi");
}

bool canBeAnybody()
{
    return test::runCliAfter(asAnybody(), {QStringLiteral("--help")}).exitCode == 0;
}

void permit(const QString& path, QFileDevice::Permissions permissions)
{
    REQUIRE(QFile::setPermissions(path, permissions));
}

constexpr auto Everything = QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                            QFileDevice::ExeOwner | QFileDevice::ReadOther |
                            QFileDevice::WriteOther | QFileDevice::ExeOther;

/// A folder that is a disk of its own, gone with this object.
class SmallDisk final
{
public:
    explicit SmallDisk(const CliFixture& fixture, const QString& options)
        : m_path(fixture.path(QStringLiteral("disk")))
    {
        static_cast<void>(run(QStringLiteral("mkdir"), {m_path}));
        m_isThere = run(QStringLiteral("mount"),
                        {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                         options, QStringLiteral("none"), m_path});
    }
    ~SmallDisk()
    {
        if (m_isThere) {
            static_cast<void>(run(QStringLiteral("umount"), {m_path}));
        }
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] QString path(const QString& name) const { return m_path + u'/' + name; }

    /// Writes until nothing goes in.
    void fill() const
    {
        QFile rest(path(QStringLiteral("rest")));
        REQUIRE(rest.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (rest.write(QByteArray(4096, 'x')) == 4096) {
        }
    }

private:
    [[nodiscard]] static bool run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    }

    QString m_path;
    bool m_isThere = false;
};

void checkFullDisk(const CliResult& result)
{
    CAPTURE(result.err.toStdString());
    CHECK(result.exitCode == 4);
    CHECK((result.says(QStringLiteral("full")) || result.says(QStringLiteral("room"))));
    CHECK_FALSE(result.says(QStringLiteral("read-only")));
    CHECK_FALSE(result.says(QStringLiteral("permission")));
}

TEST_CASE("A ledger on a full disk is not said to be read-only")
{
    const CliFixture fixture;
    const SmallDisk disk(fixture, QStringLiteral("size=1m"));
    if (!disk.isThere()) {
        return;
    }
    const QString ledger = disk.path(QStringLiteral("台帳.kyodo"));
    REQUIRE(QFile::copy(fixture.newLedger(), ledger));
    disk.fill();
    checkFullDisk(fixture.run({QStringLiteral("import"), ledger, data()}));
    checkFullDisk(fixture.run({QStringLiteral("new"), disk.path(QStringLiteral("新.kyodo"))}));
    checkFullDisk(
        fixture.run({QStringLiteral("backup"), ledger, disk.path(QStringLiteral("控.kyodo"))}));
    fixture.runDone({QStringLiteral("list"), ledger, QStringLiteral("projects")});
}

TEST_CASE("A ledger whose disk takes no more files is not said to be read-only")
{
    const CliFixture fixture;
    const SmallDisk disk(fixture, QStringLiteral("size=4m,nr_inodes=3"));
    if (!disk.isThere()) {
        return;
    }
    const QString ledger = disk.path(QStringLiteral("台帳.kyodo"));
    REQUIRE(QFile::copy(fixture.newLedger(), ledger));
    QFile last(disk.path(QStringLiteral("最後")));
    REQUIRE(last.open(QIODevice::WriteOnly));
    const CliResult result = fixture.run({QStringLiteral("import"), ledger, data()});
    CAPTURE(result.err.toStdString());
    CHECK((result.exitCode == 3 || result.exitCode == 4));
    CHECK_FALSE(result.says(QStringLiteral("read-only")));
}

TEST_CASE("A folder that lets nobody in is not said to hold no ledger")
{
    const CliFixture fixture;
    permit(fixture.folder().path(), Everything);
    if (!canBeAnybody()) {
        return;
    }
    REQUIRE(QDir(fixture.folder().path()).mkdir(QStringLiteral("閉")));
    const QString folder = fixture.path(QStringLiteral("閉"));
    const QString ledger = folder + QStringLiteral("/台帳.kyodo");
    REQUIRE(QFile::copy(fixture.newLedger(), ledger));
    permit(ledger, Everything);
    permit(folder, {});
    for (const QStringList& call :
         {QStringList{QStringLiteral("check"), ledger},
          QStringList{QStringLiteral("import"), ledger, folder + QStringLiteral("/表.csv")}}) {
        const CliResult result = test::runCliAfter(
            asAnybody(), call + QStringList{QStringLiteral("--lang"), QStringLiteral("en")});
        CAPTURE(result.err.toStdString());
        CHECK(result.exitCode >= 3);
        CHECK(result.says(QStringLiteral("permission")));
        CHECK_FALSE(result.says(QStringLiteral("not there")));
    }
    permit(folder, Everything);
}

TEST_CASE("A ledger that may only be read can be read, and says why it cannot be changed")
{
    const CliFixture fixture;
    const QString ledger = fixture.sampleLedger();
    permit(ledger, QFileDevice::ReadOwner | QFileDevice::ReadOther);
    permit(fixture.folder().path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner |
                                        QFileDevice::ReadOther | QFileDevice::ExeOther);
    if (canBeAnybody()) {
        const auto call = [](const QStringList& words) {
            return test::runCliAfter(
                asAnybody(), words + QStringList{QStringLiteral("--lang"), QStringLiteral("en")});
        };
        CHECK(call({QStringLiteral("list"), ledger}).exitCode == 0);
        const CliResult refused = call({QStringLiteral("import"), ledger, data()});
        CAPTURE(refused.err.toStdString());
        CHECK(refused.exitCode == 3);
        CHECK(refused.says(QStringLiteral("read-only")));
    }
    permit(fixture.folder().path(), Everything);
}

} // namespace
} // namespace kyodo
