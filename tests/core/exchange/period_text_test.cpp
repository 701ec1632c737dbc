#include "core/exchange/period_text.h"

#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

PeriodText period(const QString& text)
{
    return valueOf(parsePeriod(text));
}

const QDate Start(2024, 4, 1);
const QDate End(2025, 3, 31);

} // namespace

TEST_CASE("parsePeriod reads two dates, or one day")
{
    const PeriodText both{Start, End, {}};
    CHECK(period(QStringLiteral("R6.4.1 ～ R7.3.31")) == both);
    CHECK(period(QStringLiteral("令和6年4月1日から令和7年3月31日まで")) == both);
    CHECK(period(QStringLiteral("2024-04-01〜2025-03-31")) == both);
    CHECK(period(QStringLiteral("2024/4/1 - 2025/3/31")) == both);
    CHECK(period(QStringLiteral("R6.4.1")) == PeriodText{Start, Start, {}});
}

TEST_CASE("parsePeriod keeps in words what two dates do not say")
{
    const QString open = QStringLiteral("R6.4.1 ～ 終期未定");
    CHECK(period(open) == PeriodText{Start, {}, open});
    CHECK(period(QStringLiteral("R6.4.1 ～")).startsOn == Start);

    for (const QString& words :
         {QStringLiteral("Ｒ４ ～ 終期未定"), QStringLiteral("R6.5.22 R7.2.14"),
          QStringLiteral("通年"), QStringLiteral("毎年8月15日"), QStringLiteral("平成31年度")}) {
        CHECK(period(words) == PeriodText{{}, {}, words});
    }
}

TEST_CASE("parsePeriod refuses days and years that never were")
{
    for (const QString& words :
         {QStringLiteral("R6.2.30"), QStringLiteral("R6.4.1 ～ R7.2.30"),
          QStringLiteral("平成32年4月1日 ～ 終期未定"), QStringLiteral("平成32年度"),
          QStringLiteral("2月30日"), QStringLiteral("R6.4.1 R6.13.1"), QStringLiteral("H32 ～")}) {
        INFO(words.toStdString());
        CHECK_FALSE(parsePeriod(words));
    }
}
