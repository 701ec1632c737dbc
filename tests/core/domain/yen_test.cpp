#include "core/domain/yen.h"

#include "tests/support/result.h"

#include <limits>
#include <map>
#include <random>

using namespace kyodo;
using kyodo::test::valueOf;

namespace {

constexpr qint64 Most = 1'000'000'000'000'000;

/// As offices write it: １２，８４３.
QString fullWidth(QString text)
{
    for (QChar& c : text) {
        c = QChar(static_cast<char16_t>(c.unicode() + 0xFEE0));
    }
    return text;
}

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

TEST_CASE("amounts are read as they are spoken, and to the yen")
{
    const std::map<QString, qint64> spoken{
        {QStringLiteral("12万円"), 120'000},
        {QStringLiteral("１２万"), 120'000},
        {QStringLiteral("1,234千円"), 1'234'000},
        {QStringLiteral("3億5千万円"), 350'000'000},
        {QStringLiteral("12万3,456円"), 123'456},
        {QStringLiteral("2千5百万円"), 25'000'000},
        {QStringLiteral("12百万円"), 12'000'000},
        {QStringLiteral("1.25万円"), 12'500},
        {QStringLiteral("0.00010万円"), 1},
        {QStringLiteral(" 1億 2,000万 円 "), 120'000'000},
        {QStringLiteral("1兆円"), 1'000'000'000'000},
    };
    for (const auto& [text, amount] : spoken) {
        CAPTURE(text);
        CHECK(amountOf(text) == amount);
        CHECK(amountOf(text, Yen::Unit::Thousand) == amount);
    }
    for (const QString& text :
         {QStringLiteral("1.23456万円"), QStringLiteral("5千億3兆円"), QStringLiteral("3万5万円"),
          QStringLiteral("万円"), QStringLiteral("千円"), QStringLiteral("12.0"),
          QStringLiteral("12.5千5百円円"), QStringLiteral("5百2千円"), QStringLiteral("1,2万円"),
          QStringLiteral("1万億円"), QStringLiteral("12万円 34"), QStringLiteral("9999兆円")}) {
        CAPTURE(text);
        CHECK_FALSE(Yen::parse(text));
    }
}

TEST_CASE("Yen::parse refuses what is no amount")
{
    for (const QString& text :
         {QString(), QStringLiteral("円"), QStringLiteral("-5"), QStringLiteral("△5"),
          QStringLiteral("12.5"), QStringLiteral("1,28"), QStringLiteral("12,8433"),
          QStringLiteral("1284,300"), QStringLiteral("約5万円"), QStringLiteral("五万円"),
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
    for (qint64 amount = 0; amount <= Most; amount = amount * 7 / 2 + 1) {
        const Yen yen = valueOf(Yen::fromAmount(amount));
        CHECK(valueOf(Yen::parse(yen.grouped())) == yen);
        CHECK(valueOf(Yen::parse(yen.label())) == yen);
    }
    CHECK(valueOf(Yen::fromAmount(12'843'000)).grouped() == QStringLiteral("12,843,000"));
    CHECK(valueOf(Yen::fromAmount(999)).label() == QStringLiteral("999 yen"));
}

TEST_CASE("the most that can be written is read, and one yen more is not")
{
    const QString most = QStringLiteral("1,000,000,000,000,000");
    CHECK(amountOf(most) == Most);
    CHECK(valueOf(Yen::fromAmount(Most)).label() == most + QStringLiteral(" yen"));
    CHECK(amountOf(QStringLiteral("1,000,000,000,000"), Yen::Unit::Thousand) == Most);
    CHECK_FALSE(Yen::fromAmount(Most + 1));
    CHECK_FALSE(Yen::parse(QString::number(Most + 1)));
    CHECK_FALSE(Yen::parse(QStringLiteral("1,000,000,000,001"), Yen::Unit::Thousand));
    CHECK_FALSE(Yen::parse(QString::number(std::numeric_limits<qint64>::max())));
    CHECK_FALSE(Yen::parse(QStringLiteral("18446744073709551617"))); // 1 after 64 bits
}

TEST_CASE("however it is written, an amount stays the same (property)")
{
    std::mt19937_64 random(20240401);
    for (int digits = 1; digits <= 12; ++digits) {
        std::uniform_int_distribution<qint64> amounts(
            0, valueOf(Yen::parse(QString(digits, u'9'))).amount());
        for (int round = 0; round < 50; ++round) {
            const qint64 amount = amounts(random);
            const QString grouped = valueOf(Yen::fromAmount(amount)).grouped();
            CAPTURE(grouped);
            for (const QString& text :
                 {QString::number(amount), grouped, fullWidth(grouped), QString(u'¥' + grouped)}) {
                REQUIRE(amountOf(text) == amount);
                REQUIRE(amountOf(text + u'円', Yen::Unit::Thousand) == amount);
                REQUIRE(amountOf(text, Yen::Unit::Thousand) == amount * 1000);
                REQUIRE(amountOf(text + QStringLiteral("千円")) == amount * 1000);
            }
        }
    }
}
