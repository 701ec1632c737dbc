#include "tests/cli/cli_runner.h"
#include "tests/support/catch.h"

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
