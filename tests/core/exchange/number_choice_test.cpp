#include "core/exchange/number_choice.h"

#include "tests/support/catch.h"

using namespace kyodo;

using Numbers = std::vector<int>;

TEST_CASE("A number that is free is taken over, of a new record and of a known one")
{
    CHECK(chosenNumbers({{0, 7}, {1, 5}, {2, 0}}, {1, 2}) == Numbers{7, 5, 2});
}

TEST_CASE("A number that another record keeps is refused")
{
    CHECK(chosenNumbers({{0, 1}, {2, 1}}, {1, 2}) == Numbers{0, 2});
    CHECK(chosenNumbers({{0, 3}, {0, 3}}, {}) == Numbers{3, 0});
    // the first row keeps its 1, which the second one wants
    CHECK(chosenNumbers({{1, 1}, {2, 1}}, {1, 2}) == Numbers{1, 2});
}

TEST_CASE("Records may change places")
{
    CHECK(chosenNumbers({{1, 2}, {2, 1}}, {1, 2}) == Numbers{2, 1});
    CHECK(chosenNumbers({{1, 2}, {2, 3}, {0, 1}}, {1, 2}) == Numbers{2, 3, 1});
}

TEST_CASE("Who counts on a number that stays taken is refused as well")
{
    CHECK(chosenNumbers({{1, 2}, {2, 3}}, {1, 2, 3}) == Numbers{1, 2});
}

TEST_CASE("What was chosen once is chosen again")
{
    CHECK(chosenNumbers({{3, 3}, {3, 3}}, {3, 3}) == Numbers{3, 3});
    CHECK(chosenNumbers({{3, 3}, {4, 3}}, {3, 4}) == Numbers{3, 4});
}
