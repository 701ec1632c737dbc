#include "ui/widgets/kept_cursor.h"

#include "tests/support/catch.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>

#include <optional>

using kyodo::ui::KeptCursor;

namespace {

struct Shown
{
    Shown()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(&line);
        column->addWidget(&other);
        column->addWidget(text);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    QWidget window;
    QLineEdit line;
    QLineEdit other;
    QPlainTextEdit* text = new QPlainTextEdit;
};

} // namespace

TEST_CASE("A field that is loaded anew is gone on with at the same place")
{
    Shown shown;
    shown.line.setFocus();
    shown.line.setText(QStringLiteral("夏まつり"));
    shown.line.setCursorPosition(1);
    {
        const KeptCursor kept;
        shown.line.setText(QStringLiteral("夏まつり"));
        REQUIRE(shown.line.cursorPosition() == 4);
    }
    CHECK(shown.line.cursorPosition() == 1);
}

TEST_CASE("The same in a text of several lines, and at its end where it became shorter")
{
    Shown shown;
    shown.text->setFocus();
    shown.text->setPlainText(QStringLiteral("一行目\n二行目"));
    QTextCursor cursor = shown.text->textCursor();
    cursor.setPosition(5);
    shown.text->setTextCursor(cursor);
    {
        const KeptCursor kept;
        shown.text->setPlainText(QStringLiteral("一行目\n二行目"));
    }
    CHECK(shown.text->textCursor().position() == 5);
    {
        const KeptCursor kept;
        shown.text->setPlainText(QStringLiteral("一"));
    }
    CHECK(shown.text->textCursor().position() == 1);
}

TEST_CASE("Fields where nobody types are left as they are")
{
    Shown shown;
    shown.line.setFocus();
    shown.other.setText(QStringLiteral("名"));
    {
        const KeptCursor kept;
        shown.other.setText(QStringLiteral("名称"));
    }
    CHECK(shown.other.cursorPosition() == 2);
}

TEST_CASE("A field that went meanwhile is no matter")
{
    Shown shown;
    shown.text->setFocus();
    std::optional<KeptCursor> kept(std::in_place);
    delete shown.text;
    kept.reset();
    CHECK(shown.window.isVisible());
}
