#include "ui/reports/page_stack.h"

#include "tests/support/catch.h"

using kyodo::ui::PageStack;

TEST_CASE("Pages stand below each other with a gap between them")
{
    const PageStack stack({100, 200}, 3);
    CHECK(stack.size().width() == 100 + 2 * PageStack::Margin);
    CHECK(stack.size().height() == 3 * 200 + 2 * PageStack::Gap + 2 * PageStack::Margin);
    CHECK(stack.pageTop(1) == stack.pageBottom(0) + PageStack::Gap);
}

TEST_CASE("A height belongs to the page it lies on, beyond them to the nearest")
{
    const PageStack stack({100, 200}, 3);
    CHECK(stack.pageAt(-50) == 0);
    CHECK(stack.pageAt(stack.pageTop(1) - 1) == 0);
    CHECK(stack.pageAt(stack.pageTop(1)) == 1);
    CHECK(stack.pageAt(stack.pageBottom(2)) == 2);
    CHECK(stack.pageAt(100'000) == 2);
}

TEST_CASE("A stack without pages is only its margins")
{
    const PageStack none;
    CHECK(none.size().height() == 2 * PageStack::Margin);
    CHECK(none.pageAt(10) == 0);
}

TEST_CASE("Reading on shows the rest of a page before the next one")
{
    const PageStack stack({100, 200}, 3);
    constexpr int View = 150;
    const int rest = stack.screenDown(0, View);
    CHECK(rest + View >= stack.pageBottom(0));
    CHECK(rest + View < stack.pageTop(1));
    const int next = stack.screenDown(rest, View);
    CHECK(next < stack.pageTop(1));
    CHECK(next > stack.pageBottom(0));
}

TEST_CASE("Reading back goes the same way")
{
    const PageStack stack({100, 200}, 3);
    constexpr int View = 150;
    const int second = stack.screenDown(stack.screenDown(0, View), View);
    const int back = stack.screenUp(second, View);
    CHECK(back == stack.screenDown(0, View));
    CHECK(stack.screenUp(back, View) < stack.pageTop(0));
}

TEST_CASE("A page that the view holds whole is passed in one step")
{
    const PageStack stack({100, 200}, 3);
    const int next = stack.screenDown(0, 400);
    CHECK(stack.pageAt(next + PageStack::Gap) == 1);
}
