#include "ui/widgets/column_widths.h"

#include "tests/support/catch.h"

#include <numeric>

using kyodo::ui::ColumnWish;
using kyodo::ui::sharedWidths;
using Content = ColumnWish::Content;

namespace {

int sum(const std::vector<int>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

/// As of the list of projects: a number, a name, two texts, money.
std::vector<ColumnWish> listOfProjects()
{
    return {{Content::Number, 50, 40},
            {Content::Name, 80, 420},
            {Content::Text, 70, 230},
            {Content::Text, 70, 180},
            {Content::Number, 90, 110}};
}

} // namespace

TEST_CASE("In a wide table nothing is cut, and the name takes what is left")
{
    const std::vector<int> widths = sharedWidths(listOfProjects(), 1'300);
    CHECK(widths == std::vector<int>{50, 730, 230, 180, 110});
}

TEST_CASE("In a narrow table texts give way first, then the name; numbers and heads never do")
{
    const std::vector<int> some = sharedWidths(listOfProjects(), 850);
    CHECK(sum(some) == 850);
    CHECK(some[1] == 420);
    CHECK(some[2] < 230);
    CHECK(some[4] == 110);

    const std::vector<int> most = sharedWidths(listOfProjects(), 600);
    CHECK(sum(most) == 600);
    CHECK(most[1] < 420);
    CHECK(most[1] >= 230);
    CHECK(most[0] == 50);
    CHECK(most[4] == 110);
}

TEST_CASE("A table that is too narrow for all scrolls rather than cut a number")
{
    const std::vector<int> widths = sharedWidths(listOfProjects(), 300);
    CHECK(sum(widths) > 300);
    CHECK(widths[4] == 110);
}

TEST_CASE("A column that was dragged keeps its width, wide or narrow")
{
    auto wishes = listOfProjects();
    wishes[1].own = 120;
    wishes[4].own = 40;
    const std::vector<int> widths = sharedWidths(wishes, 900);
    CHECK(widths[1] == 120);
    CHECK(widths[4] == 40);
    CHECK(sum(widths) == 900);
}

TEST_CASE("A long text asks for little room, and gets more where there is more")
{
    const std::vector<ColumnWish> wishes{{Content::Name, 80, 200}, {Content::Text, 70, 700}};
    CHECK(sharedWidths(wishes, 440) == std::vector<int>{200, 240});
    CHECK(sharedWidths(wishes, 1'440)[1] == 700);
}

TEST_CASE("What is cut becomes whole before a name gets more than it shows")
{
    const std::vector<ColumnWish> wishes{
        {Content::Name, 80, 200}, {Content::Text, 70, 400}, {Content::Text, 70, 300}};
    CHECK(sharedWidths(wishes, 900) == std::vector<int>{200, 400, 300});
    const std::vector<int> some = sharedWidths(wishes, 790);
    CHECK(some[0] == 200);
    CHECK(sum(some) == 790);
    CHECK(some[1] > 240);
    CHECK(some[2] > 240);
}

TEST_CASE("An empty column gets no more than its head while another has something to show")
{
    const std::vector<ColumnWish> named{{Content::Name, 80, 16, {}, true},
                                        {Content::Name, 80, 300},
                                        {Content::Text, 70, 16, {}, true}};
    CHECK(sharedWidths(named, 1'000) == std::vector<int>{80, 850, 70});
    const std::vector<ColumnWish> nameless{{Content::Text, 70, 200},
                                           {Content::Text, 90, 16, {}, true}};
    CHECK(sharedWidths(nameless, 600) == std::vector<int>{510, 90});
}

TEST_CASE("A table with nothing in it fills its room still")
{
    const std::vector<ColumnWish> wishes{{Content::Number, 50, 16},
                                         {Content::Name, 80, 16, {}, true},
                                         {Content::Text, 70, 16, {}, true}};
    CHECK(sharedWidths(wishes, 500) == std::vector<int>{50, 380, 70});
}
