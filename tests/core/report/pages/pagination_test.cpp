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
constexpr auto Outside = RowPlace::OutsideGroups;
constexpr auto WithNext = RowBond::WithNext;

/// Lines of height 1 without padding, a heading as high as two of them.
TableMetrics metrics(qreal firstBody, qreal body)
{
    return {.firstBodyHeight = firstBody,
            .bodyHeight = body,
            .groupHeadHeight = 2,
            .lineHeight = 1,
            .rowPadding = 0,
            .mostBlank = body};
}

struct Row
{
    int lines;
    RowPlace place;
    RowBond bond = RowBond::Free;
};

Paginator finished(const TableMetrics& metrics, const std::vector<Row>& rows, qreal below = 0)
{
    Paginator paginator(metrics);
    for (const Row& row : rows) {
        paginator.add(row.lines, row.place, row.bond);
    }
    paginator.finish(below);
    return paginator;
}

std::vector<TablePage> paginated(const TableMetrics& metrics, const std::vector<Row>& rows)
{
    return finished(metrics, rows).pages();
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

TEST_CASE("Rows that are bound to the next one go to a new page with it")
{
    const std::vector<Row> rows = {{2, StartsGroup},
                                   {1, InGroup},
                                   {1, InGroup, WithNext},
                                   {1, Outside, WithNext},
                                   {1, Outside}};
    // all of them fit
    CHECK(paginated(metrics(8, 8), rows).size() == 1);
    // all but the last do: the last row of the group goes along, under its heading
    CHECK(paginated(metrics(7, 7), rows) ==
          Pages{{0, 2, 0, {2, 1}, false}, {2, 5, 0, {1, 1, 1}, true}});
    CHECK(paginated(metrics(7, 7), {{2, StartsGroup}, {1, InGroup}, {2, InGroup}, {1, Outside}}) ==
          Pages{{0, 3, 0, {2, 1, 2}, false}, {3, 4, 0, {1}, false}});
}

TEST_CASE("Of bound rows that are taller than a page together the first are parted from the rest")
{
    CHECK(paginated(metrics(5, 5), {{1, Outside}, {3, Outside, WithNext}, {3, Outside}}) ==
          Pages{{0, 2, 0, {1, 3}, false}, {2, 3, 0, {3}, false}});
    CHECK(paginated(metrics(5, 5), {{2, Outside, WithNext},
                                    {2, Outside, WithNext},
                                    {1, Outside, WithNext},
                                    {1, Outside}}) ==
          Pages{{0, 1, 0, {2}, false}, {1, 4, 0, {2, 1, 1}, false}});
}

TEST_CASE("Bound rows are parted rather than leave much of a page blank")
{
    const std::vector<Row> rows = {
        {2, Outside}, {4, Outside, WithNext}, {4, Outside, WithNext}, {1, Outside}};
    TableMetrics sparing = metrics(10, 10);
    sparing.mostBlank = 4;
    // the first of the bound rows stays; the others go together, as little is blank then
    CHECK(paginated(sparing, rows) == Pages{{0, 2, 0, {2, 4}, false}, {2, 4, 0, {4, 1}, false}});
    sparing.mostBlank = 8;
    CHECK(paginated(sparing, rows) == Pages{{0, 1, 0, {2}, false}, {1, 4, 0, {4, 4, 1}, false}});
    // what is kept free below is not worth more
    sparing.mostBlank = 4;
    CHECK(finished(sparing, {{2, Outside}, {4, Outside, WithNext}}, 6).pages().size() == 1);
    sparing.mostBlank = 8;
    CHECK(finished(sparing, {{2, Outside}, {4, Outside, WithNext}}, 6).pages().size() == 2);
}

TEST_CASE("A page without a row is blank with the heads on it")
{
    TableMetrics framed = metrics(4, 10);
    framed.frameHeight = 2;
    framed.mostBlank = 6;
    const std::vector<Row> rows = {{3, Outside, WithNext}, {3, Outside}};
    CHECK(paginated(framed, rows) == Pages{{0, 0, 0, {}, false}, {0, 2, 0, {3, 3}, false}});
    framed.mostBlank = 5;
    CHECK(paginated(framed, rows) == Pages{{0, 1, 0, {3}, false}, {1, 2, 0, {3}, false}});
}

TEST_CASE("The last rows leave room under them for what belongs to the table")
{
    const std::vector<Row> rows = {{2, Outside}, {2, Outside}, {1, Outside, WithNext}};
    CHECK(finished(metrics(6, 6), rows, 1).pages().size() == 1);
    CHECK(finished(metrics(6, 6), rows, 2).pages() ==
          Pages{{0, 2, 0, {2, 2}, false}, {2, 3, 0, {1}, false}});
    // no page has it
    CHECK(finished(metrics(6, 6), rows, 6).pages().size() == 1);
}

TEST_CASE("A first row begins on a first page without room for it only if it is told to")
{
    TableMetrics dividing = metrics(4, 10);
    dividing.dividesFirstRow = true;
    CHECK(paginated(dividing, {{8, Outside}, {2, Outside}}) ==
          Pages{{0, 1, 0, {4}, false}, {0, 2, 4, {4, 2}, false}});
    // no other row
    CHECK(paginated(dividing, {{3, Outside}, {8, Outside}}) ==
          Pages{{0, 1, 0, {3}, false}, {1, 2, 0, {8}, false}});
}

TEST_CASE("It is known where groups begin")
{
    const Paginator paginator =
        finished(metrics(6, 8), {{1, StartsGroup}, {1, StartsGroup}, {1, StartsGroup}});
    CHECK(paginator.groups() == std::vector<GroupPlace>{{0, 0}, {0, 3}, {1, 0}});
}
