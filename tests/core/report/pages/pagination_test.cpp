#include "core/report/pages/pagination.h"

#include "tests/support/catch.h"

#include <ostream>

using namespace kyodo;

namespace kyodo {

std::ostream& operator<<(std::ostream& stream, const TablePage& page)
{
    stream << '[' << page.firstRow << ".." << page.endRow << ") from line " << page.firstLine
           << ':';
    for (const int lines : page.lines) {
        stream << ' ' << lines;
    }
    return stream << (page.continuesGroup ? " continued" : "");
}

} // namespace kyodo

namespace {

constexpr auto StartsGroup = RowPlace::StartsGroup;
constexpr auto InGroup = RowPlace::InGroup;

/// Lines of height 1 without padding, a heading as high as two of them.
TableMetrics metrics(qreal firstBody, qreal body)
{
    return {.firstBodyHeight = firstBody,
            .bodyHeight = body,
            .groupHeadHeight = 2,
            .lineHeight = 1,
            .rowPadding = 0};
}

struct Row
{
    int lines;
    RowPlace place;
};

std::vector<TablePage> paginated(const TableMetrics& metrics, const std::vector<Row>& rows)
{
    Paginator paginator(metrics);
    for (const Row& row : rows) {
        paginator.add(row.lines, row.place);
    }
    return paginator.pages();
}

using Pages = std::vector<TablePage>;

} // namespace

TEST_CASE("A table without rows is one empty page")
{
    CHECK(paginated(metrics(10, 10), {}) == Pages{{0, 0, 0, {}, false}});
}

TEST_CASE("Rows fill a page to its last line")
{
    CHECK(paginated(metrics(5, 5), {{1, StartsGroup}, {1, InGroup}, {1, InGroup}}) ==
          Pages{{0, 3, 0, {1, 1, 1}, false}});
    CHECK(paginated(metrics(5, 5), {{1, StartsGroup}, {1, InGroup}, {2, InGroup}}) ==
          Pages{{0, 2, 0, {1, 1}, false}, {2, 3, 0, {2}, true}});
}

TEST_CASE("A group's heading is never the last thing on a page")
{
    // two lines are left: room for the heading, not for its first row
    CHECK(paginated(metrics(6, 6), {{2, StartsGroup}, {1, StartsGroup}}) ==
          Pages{{0, 1, 0, {2}, false}, {1, 2, 0, {1}, false}});
    // three are: for both
    CHECK(paginated(metrics(7, 6), {{2, StartsGroup}, {1, StartsGroup}}) ==
          Pages{{0, 2, 0, {2, 1}, false}});
}

TEST_CASE("A group that goes on has its heading on the next page too")
{
    const Pages pages =
        paginated(metrics(4, 4), {{2, StartsGroup}, {2, InGroup}, {2, InGroup}, {1, StartsGroup}});
    CHECK(pages == Pages{{0, 1, 0, {2}, false},
                         {1, 2, 0, {2}, true},
                         {2, 3, 0, {2}, true},
                         {3, 4, 0, {1}, false}});
}

TEST_CASE("A row is divided only if it is taller than a page")
{
    // it fits a whole page: it moves there
    CHECK(paginated(metrics(10, 10), {{5, StartsGroup}, {8, InGroup}}) ==
          Pages{{0, 1, 0, {5}, false}, {1, 2, 0, {8}, true}});
    // it fits none: it begins a page, and goes on line by line
    CHECK(paginated(metrics(10, 10), {{5, StartsGroup}, {20, InGroup}, {1, InGroup}}) ==
          Pages{{0, 1, 0, {5}, false},
                {1, 2, 0, {8}, true},
                {1, 2, 8, {8}, true},
                {1, 3, 16, {4, 1}, true}});
}

TEST_CASE("A first page with little room does not divide a row that fits the next")
{
    CHECK(paginated(metrics(4, 10), {{5, StartsGroup}}) ==
          Pages{{0, 0, 0, {}, false}, {0, 1, 0, {5}, false}});
}

TEST_CASE("A page lower than a line still ends")
{
    const Pages pages = paginated(metrics(1, 1), {{3, StartsGroup}});
    CHECK(pages.size() == 3);
    CHECK(pages.back().firstLine == 2);
    CHECK(pages.back().lines == std::vector{1});
}

TEST_CASE("Padding counts for every row and every part of one")
{
    TableMetrics padded = metrics(10, 10);
    padded.rowPadding = 1;
    CHECK(padded.rowHeight(2) == 4);
    CHECK(paginated(padded, {{2, StartsGroup}, {2, InGroup}, {1, InGroup}}) ==
          Pages{{0, 2, 0, {2, 2}, false}, {2, 3, 0, {1}, true}});
    CHECK(paginated(padded, {{8, StartsGroup}}) ==
          Pages{{0, 1, 0, {6}, false}, {0, 1, 6, {2}, true}});
}

TEST_CASE("What stands in no group opens a page without a group's heading")
{
    const TableMetrics tight = metrics(4, 4);
    const Pages pages = paginated(tight, {{2, StartsGroup}, {2, RowPlace::OutsideGroups}});
    REQUIRE(pages.size() == 2);
    CHECK_FALSE(pages[1].continuesGroup);
    CHECK(paginated(tight, {{2, StartsGroup}, {2, InGroup}})[1].continuesGroup);
}
