#include "core/domain/yen.h"

#include "tests/support/result.h"

using namespace kyodo;
using kyodo::test::valueOf;

namespace {

qint64 amountOf(const QString& text, Yen::Unit unit = Yen::Unit::Yen)
{
    return valueOf(Yen::parse(text, unit)).amount();
}

} // namespace

TEST_CASE("Yen::parse reads what stands in the cells of offices")
{
    for (const QString& text :
         {QStringLiteral("12843"), QStringLiteral("12,843"), QStringLiteral("１２，８４３"),
          QStringLiteral("12,843円"), QStringLiteral("¥12,843"), QStringLiteral("￥ 12,843 "),
          QStringLiteral("\\12843")}) {
        CAPTURE(text);
        CHECK(amountOf(text) == 12843);
    }
    CHECK(amountOf(QStringLiteral("0")) == 0);
}

TEST_CASE("a written unit counts for more than that of the column")
{
    CHECK(amountOf(QStringLiteral("13千円")) == 13'000);
    CHECK(amountOf(QStringLiteral("１２，８４３千円")) == 12'843'000);
    CHECK(amountOf(QStringLiteral("12,843"), Yen::Unit::Thousand) == 12'843'000);
    CHECK(amountOf(QStringLiteral("12,843円"), Yen::Unit::Thousand) == 12'843);
    CHECK(amountOf(QStringLiteral("13千円"), Yen::Unit::Thousand) == 13'000);
}

TEST_CASE("Yen::parse refuses what is no amount")
{
    for (const QString& text :
         {QString(), QStringLiteral("円"), QStringLiteral("-5"), QStringLiteral("△5"),
          QStringLiteral("12.5"), QStringLiteral("1,28"), QStringLiteral("12,8433"),
          QStringLiteral("1284,300"), QStringLiteral("約5万円"), QStringLiteral("5万円"),
          QStringLiteral("12 843"), QStringLiteral("1000000000000001"),
          QStringLiteral("2000000000000千円"), QStringLiteral("99999999999999999999")}) {
        const auto yen = Yen::parse(text);
        CAPTURE(text);
        REQUIRE_FALSE(yen);
        CHECK(yen.error().code == ErrorCode::InvalidInput);
    }
    CHECK_FALSE(Yen::fromAmount(-1));
}

TEST_CASE("every amount is read back from its print")
{
    for (qint64 amount = 0; amount <= 1'000'000'000'000'000; amount = amount * 7 / 2 + 1) {
        const Yen yen = valueOf(Yen::fromAmount(amount));
        CHECK(valueOf(Yen::parse(yen.grouped())) == yen);
        CHECK(valueOf(Yen::parse(yen.label())) == yen);
    }
    CHECK(valueOf(Yen::fromAmount(12'843'000)).grouped() == QStringLiteral("12,843,000"));
    CHECK(valueOf(Yen::fromAmount(999)).label() == QStringLiteral("999円"));
}
