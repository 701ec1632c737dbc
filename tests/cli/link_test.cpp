// link: partners meet the register

#include "tests/cli/cli_runner.h"
#include "tests/support/catch.h"

namespace kyodo {
namespace {

using test::CliFixture;
using test::CliResult;

/// The projects first, then the organisations.
QString ledgerOf(const CliFixture& fixture)
{
    const QString ledger = fixture.newLedger();
    const QString projects = fixture.folder().write(QStringLiteral("事業.csv"),
                                                    "事業名,協働の相手方,実施年度\n"
                                                    "夏まつり,（特非）あおぞらの会,令和6\n"
                                                    "花壇,NPO法人あおぞらの会；東町内会,令和5\n");
    fixture.runDone({QStringLiteral("import"), ledger, projects});
    const QString organisations =
        fixture.folder().write(QStringLiteral("団体.csv"), "団体名\nＮＰＯ法人あおぞらの会\n");
    fixture.runDone({QStringLiteral("import"), ledger, organisations, QStringLiteral("--kind"),
                     QStringLiteral("organisations")});
    return ledger;
}

TEST_CASE("link joins partners with the organisation of their name, as one act")
{
    const CliFixture fixture;
    const QString ledger = ledgerOf(fixture);
    const QByteArray before = test::bytesOf(ledger);
    const CliResult tried =
        fixture.runDone({QStringLiteral("link"), ledger, QStringLiteral("--dry-run")});
    CHECK(test::bytesOf(ledger) == before);
    CHECK(tried.out.contains("夏まつり"));
    CHECK(tried.out.contains("花壇"));
    CHECK_FALSE(tried.out.contains("東町内会"));
    CHECK(tried.says(QStringLiteral("2 partner")));

    const CliResult done = fixture.runDone({QStringLiteral("link"), ledger});
    CHECK(done.out == tried.out);
    CHECK(fixture.runDone({QStringLiteral("history"), ledger})
              .out.contains("Partners linked to the register"));
    CHECK(fixture.runDone({QStringLiteral("link"), ledger}).out.isEmpty());
    CHECK(
        fixture.run({QStringLiteral("link"), fixture.path(QStringLiteral("無.kyodo"))}).exitCode ==
        3);
}

} // namespace
} // namespace kyodo
