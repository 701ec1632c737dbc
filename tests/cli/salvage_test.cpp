#include "core/storage/backup_folder.h"
#include "tests/cli/cli_runner.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kyodo::test {
namespace {

/// Overwrites the end of a file.
void spoilEnd(const QString& path, qint64 bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() - bytes));
    REQUIRE(file.write(QByteArray(static_cast<qsizetype>(bytes), 'x')) == bytes);
}

TEST_CASE("What can be read of a damaged ledger becomes a new one, and the old one stays as it is")
{
    const CliFixture fixture;
    const QString ledger = fixture.sampleLedger();
    const QByteArray listed = fixture.listed(ledger);
    constexpr qint64 SomePages = 3 * 4096;
    spoilEnd(ledger, SomePages);
    const QByteArray damaged = bytesOf(ledger);
    const CliResult refused = fixture.run({QStringLiteral("check"), ledger});
    CHECK(refused.exitCode == 3);
    CHECK(refused.says(QStringLiteral("save what can be read")));

    const QString saved = fixture.path(QStringLiteral("新.kyodo"));
    const CliResult salvaged = fixture.run({QStringLiteral("salvage"), ledger, saved});
    INFO(salvaged.err.toStdString());
    CHECK((salvaged.exitCode == 0 || salvaged.exitCode == 1));
    CHECK(bytesOf(ledger) == damaged);
    fixture.runDone({QStringLiteral("check"), saved});
    CHECK(fixture.listed(saved) == listed);
}

/// A user whose backups lie in a folder of the test.
class Home
{
public:
    [[nodiscard]] CliResult run(const QStringList& arguments) const
    {
        const QString homes = QStringLiteral("export XDG_DATA_HOME='%1' XDG_CONFIG_HOME='%1'");
        return runCliAfter(homes.arg(m_folder.path()),
                           arguments + QStringList{QStringLiteral("--lang"), QStringLiteral("en")});
    }

    void keep(const QString& ledger, const QString& name, const QByteArray& bytes) const
    {
        const QString place = QStringLiteral("kyodo-daicho/kyodo-daicho/backups");
        const QString folder = backupFolderIn(m_folder.path(place), ledger);
        REQUIRE(QDir().mkpath(folder));
        QFile file(QDir(folder).filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

private:
    TemporaryFolder m_folder;
};

TEST_CASE("A salvage names the newest backup that opens, among those that the window keeps")
{
    const CliFixture fixture;
    const Home home;
    const QString ledger = fixture.sampleLedger();
    const QByteArray sound = bytesOf(ledger);
    spoilEnd(ledger, 4096);
    const auto salvaged = [&](const QString& name) {
        return home.run({QStringLiteral("salvage"), ledger, fixture.path(name)});
    };
    CHECK(salvaged(QStringLiteral("一.kyodo")).says(QStringLiteral("No backup was found")));
    const QString good = QStringLiteral("backup-20261120-120000.kyodo");
    home.keep(ledger, good, sound);
    home.keep(ledger, QStringLiteral("backup-20261121-120000.kyodo"), sound.left(9'000));
    const CliResult named = salvaged(QStringLiteral("二.kyodo"));
    INFO(named.err.toStdString());
    CHECK(named.says(good));
    CHECK(named.says(QStringLiteral("46 projects")));

    fixture.folder().write(QFileInfo(ledger).fileName(), "nothing is left");
    const CliResult lost = salvaged(QStringLiteral("三.kyodo"));
    CHECK(lost.exitCode == 3);
    CHECK(lost.says(good));
}

TEST_CASE("A salvage needs a new name and something to read")
{
    const CliFixture fixture;
    const QString ledger = fixture.sampleLedger();
    CHECK(fixture.run({QStringLiteral("salvage"), ledger, ledger}).exitCode == 4);
    const QString text = fixture.folder().write(QStringLiteral("a.txt"), "text");
    const QString saved = fixture.path(QStringLiteral("新.kyodo"));
    CHECK(fixture.run({QStringLiteral("salvage"), text, saved}).exitCode == 3);
    CHECK(!QFileInfo::exists(saved));
}

} // namespace
} // namespace kyodo::test
