#include "core/exchange/round_choice.h"

#include "tests/core/exchange/test_ledger.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

FiscalYearSpan years(const char* iso)
{
    return yearsOf(QString::fromLatin1(iso));
}

} // namespace

TEST_CASE("A year belongs to the round that holds it, the exact one first")
{
    const RoundChoice choice({years("2024"), years("2011-2013"), years("2011")}, {});
    CHECK(valueOf(choice.roundOf(years("2011"))) == years("2011"));
    CHECK(valueOf(choice.roundOf(years("2012"))) == years("2011-2013"));
    CHECK(valueOf(choice.roundOf(years("2011-2012"))) == years("2011-2013"));
}

TEST_CASE("Years that no round touches get a round, the longest first")
{
    const RoundChoice choice({years("2024")}, {years("2011"), years("2011-2012"), years("2013")});
    CHECK(valueOf(choice.roundOf(years("2011"))) == years("2011-2012"));
    CHECK(valueOf(choice.roundOf(years("2013"))) == years("2013"));
}

TEST_CASE("Years that a round holds in part are refused, and the round is named")
{
    const FiscalYearSpan wanted = years("2012-2013");
    const auto inLedger = RoundChoice({years("2011-2012")}, {wanted}).roundOf(wanted);
    REQUIRE_FALSE(inLedger);
    CHECK(inLedger.error().message.contains(QStringLiteral("平成23・24年度")));
    const auto inFile = RoundChoice({}, {years("2011-2012"), wanted}).roundOf(wanted);
    REQUIRE_FALSE(inFile);
    CHECK(inFile.error().message.contains(QStringLiteral("平成23・24年度")));
}
