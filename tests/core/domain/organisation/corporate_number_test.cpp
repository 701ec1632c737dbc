#include "core/domain/organisation/corporate_number.h"

#include "tests/support/catch.h"

using namespace kyodo;
using State = CorporateNumberState;

TEST_CASE("a corporate number is its digits, however it is typed")
{
    const QString digits = QStringLiteral("4011001098993");
    CHECK(corporateNumberDigits(digits) == digits);
    CHECK(corporateNumberDigits(QStringLiteral("T4011-0010-98993")) == digits);
    CHECK(corporateNumberDigits(QStringLiteral("Ｔ４０１１００１０９８９９３")) == digits);
    CHECK(corporateNumberDigits(QStringLiteral(" 4 0110 0109 8993　")) == digits);
    CHECK(corporateNumberDigits(QStringLiteral("なし")).isEmpty());
}

TEST_CASE("a corporate number is right when its check digit fits")
{
    CHECK(checkCorporateNumber(QStringLiteral("4011001098993")) == State::Valid);
    CHECK(checkCorporateNumber(QStringLiteral("7123456789012")) == State::Valid);
    CHECK(checkCorporateNumber(QStringLiteral("T7-1234-5678-9012")) == State::Valid);
    CHECK(checkCorporateNumber(QStringLiteral("７１２３４５６７８９０１２")) == State::Valid);
}

TEST_CASE("a mistyped digit of a corporate number shows")
{
    CHECK(checkCorporateNumber(QStringLiteral("4011001098992")) == State::WrongCheck);
    CHECK(checkCorporateNumber(QStringLiteral("7123456789021")) == State::WrongCheck);
    CHECK(checkCorporateNumber(QStringLiteral("0123456789012")) == State::WrongCheck);
    CHECK(checkCorporateNumber(QStringLiteral("401100109899")) == State::WrongForm);
    CHECK(checkCorporateNumber(QStringLiteral("40110010989931")) == State::WrongForm);
    CHECK(checkCorporateNumber(QStringLiteral("申請中")) == State::WrongForm);
}

TEST_CASE("an organisation need not have a corporate number")
{
    CHECK(checkCorporateNumber({}) == State::None);
    CHECK(checkCorporateNumber(QStringLiteral(" 　")) == State::None);
}
