#include "ui/widgets/flow_layout.h"

#include "tests/support/catch.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using kyodo::ui::FlowLayout;

namespace {

/// A head with a row of buttons, and a body below it.
struct Page
{
    Page()
    {
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        auto* row = new QHBoxLayout;
        column->addLayout(row);
        for (QPushButton*& button : buttons) {
            button = new QPushButton(&window);
            button->setFixedSize(120, 30);
            row->addWidget(button);
        }
        FlowLayout::wrap(*row, {buttons[0], buttons[1], buttons[2]});
        column->addWidget(&body, 1);
        window.resize(500, 300);
        window.show();
        QTest::qWait(1);
    }

    QWidget window;
    QWidget body;
    QPushButton* buttons[3]{};
};

} // namespace

TEST_CASE("Widgets stand in one row, flush right, where there is room")
{
    const Page page;
    CHECK(page.buttons[0]->y() == page.buttons[2]->y());
    CHECK(page.buttons[2]->geometry().right() == 499);
    CHECK(page.buttons[1]->x() == page.buttons[0]->geometry().right() + 1 + 8);
}

TEST_CASE("A narrow window wraps the row instead of growing")
{
    Page page;
    CHECK(page.window.minimumSizeHint().width() <= 120);
    page.window.resize(260, 300);
    QTest::qWait(1);
    CHECK(page.window.width() == 260);
    CHECK(page.buttons[0]->y() == page.buttons[1]->y());
    CHECK(page.buttons[2]->y() == page.buttons[0]->y() + 38);
    CHECK(page.body.y() >= page.buttons[2]->geometry().bottom());
}

TEST_CASE("What is hidden takes no room")
{
    Page page;
    page.buttons[1]->hide();
    QTest::qWait(1);
    CHECK(page.buttons[2]->x() == page.buttons[0]->geometry().right() + 1 + 8);
}
