#include "core/report/sheets/sheet_flow.h"

#include "tests/support/catch.h"

#include <QImage>
#include <QPainter>

using namespace kyodo;

namespace {

/// Items that note down where they were painted.
class NotedFlow
{
public:
    explicit NotedFlow(qreal pageHeight)
        : m_flow(pageHeight)
        , m_image(1, 1, QImage::Format_RGB32)
    {}

    void add(char name, qreal height, SheetFlow::Bond bond = SheetFlow::Bond::Free)
    {
        m_flow.add(
            height,
            [this, name](QPainter&, qreal top) {
                m_painted += name + std::to_string(static_cast<int>(top)) + ' ';
            },
            bond);
    }

    /// Its head comes again on every page that an item added later begins.
    void addRunningHead(char name, qreal height)
    {
        m_flow.setRunningHead(height, [this, name](QPainter&, qreal top) {
            m_painted += name + std::to_string(static_cast<int>(top)) + ' ';
        });
    }
    void bindLast() { m_flow.bindLast(); }
    void endRunningHead() { m_flow.clearRunningHead(); }

    std::string painted(int page)
    {
        m_painted.clear();
        QPainter painter(&m_image);
        m_flow.paint(painter, page, 100);
        return m_painted;
    }

    [[nodiscard]] int pageCount() const { return m_flow.pageCount(); }

private:
    SheetFlow m_flow;
    QImage m_image;
    std::string m_painted;
};

} // namespace

TEST_CASE("A flow puts what does not fit on the next page")
{
    NotedFlow flow(10);
    flow.add('a', 4);
    flow.add('b', 6);
    flow.add('c', 1);
    REQUIRE(flow.pageCount() == 2);
    CHECK(flow.painted(0) == "a100 b104 ");
    CHECK(flow.painted(1) == "c100 ");
}

TEST_CASE("A flow keeps bound items together")
{
    NotedFlow flow(10);
    flow.add('a', 8);
    flow.add('b', 1, SheetFlow::Bond::WithNext);
    flow.add('c', 5);
    REQUIRE(flow.pageCount() == 2);
    CHECK(flow.painted(0) == "a100 ");
    CHECK(flow.painted(1) == "b100 c101 ");
}

TEST_CASE("An empty flow is one empty page, an item taller than a page has one of its own")
{
    CHECK(NotedFlow(10).pageCount() == 1);
    NotedFlow flow(10);
    flow.add('a', 1);
    flow.add('b', 30);
    flow.add('c', 1);
    CHECK(flow.pageCount() == 3);
}

TEST_CASE("A running head comes again above what goes on on another page")
{
    NotedFlow flow(10);
    flow.add('a', 4);
    flow.addRunningHead('h', 3);
    flow.add('b', 5);
    flow.add('c', 5);
    flow.add('d', 2);
    flow.add('e', 3);
    flow.endRunningHead();
    flow.add('f', 9);
    REQUIRE(flow.pageCount() == 4);
    CHECK(flow.painted(0) == "a100 b104 ");
    CHECK(flow.painted(1) == "h100 c103 d108 ");
    CHECK(flow.painted(2) == "h100 e103 ");
    CHECK(flow.painted(3) == "f100 ");
}

TEST_CASE("Bound items that are taller than a page together are parted")
{
    NotedFlow flow(10);
    flow.add('a', 6, SheetFlow::Bond::WithNext);
    flow.add('b', 6, SheetFlow::Bond::WithNext);
    flow.add('c', 2);
    REQUIRE(flow.pageCount() == 2);
    CHECK(flow.painted(0) == "a100 ");
    CHECK(flow.painted(1) == "b100 c106 ");
}

TEST_CASE("What was added last can be bound to what comes, with the rule below it")
{
    NotedFlow flow(10);
    flow.add('a', 4);
    flow.add('b', 4);
    flow.add('-', 0);
    flow.bindLast();
    flow.add('c', 5);
    REQUIRE(flow.pageCount() == 2);
    CHECK(flow.painted(0) == "a100 ");
    CHECK(flow.painted(1) == "b100 -104 c104 ");
    NotedFlow empty(10);
    empty.bindLast();
    CHECK(empty.pageCount() == 1);
}
