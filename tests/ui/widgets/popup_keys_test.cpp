#include "ui/widgets/popup_keys.h"

#include "tests/support/catch.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QShortcut>
#include <QTest>
#include <QVBoxLayout>

using namespace kyodo::ui;

namespace {

/// A window with a shortcut, a field that proposes names and a box to choose from.
struct Shown
{
    Shown()
    {
        QApplication::instance()->installEventFilter(&keys);
        auto* completer = new QCompleter({QStringLiteral("aoba"), QStringLiteral("asahi")}, &field);
        field.setCompleter(completer);
        box.addItems({QStringLiteral("one"), QStringLiteral("two")});
        auto* column = new QVBoxLayout(&window);
        column->addWidget(&field);
        column->addWidget(&box);
        save.setShortcut(QKeySequence::Save);
        window.addAction(&save);
        QObject::connect(&save, &QAction::triggered, &window, [this] { ++saved; });
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    [[nodiscard]] QWidget& openProposals()
    {
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_A);
        REQUIRE(field.completer()->popup()->isVisible());
        return *field.completer()->popup();
    }

    PopupKeys keys;
    QWidget window;
    QLineEdit field;
    QComboBox box;
    QAction save{&window};
    int saved = 0;
};

} // namespace

TEST_CASE("A shortcut of the window closes the list of proposals and acts, once")
{
    Shown shown;
    QWidget& list = shown.openProposals();
    QTest::keyClick(&list, Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(list.isVisible());
    CHECK(shown.saved == 1);
    CHECK(shown.field.text() == QStringLiteral("a"));
}

TEST_CASE("A shortcut of the window closes the list of a box and acts, and chooses nothing")
{
    Shown shown;
    shown.box.setFocus();
    shown.box.showPopup();
    REQUIRE(shown.box.view()->isVisible());
    QTest::keyClick(shown.box.view(), Qt::Key_Down);
    QTest::keyClick(shown.box.view(), Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(shown.box.view()->isVisible());
    CHECK(shown.saved == 1);
    CHECK(shown.box.currentIndex() == 0);
}

TEST_CASE("Enter chooses in an open list, though it is a shortcut elsewhere in the window")
{
    Shown shown;
    QShortcut open(Qt::Key_Return, &shown.field);
    open.setContext(Qt::WidgetShortcut);
    shown.box.setFocus();
    shown.box.showPopup();
    QTest::keyClick(shown.box.view(), Qt::Key_Down);
    QTest::keyClick(shown.box.view(), Qt::Key_Return);
    CHECK_FALSE(shown.box.view()->isVisible());
    CHECK(shown.box.currentIndex() == 1);
}

TEST_CASE("A key that is no shortcut, or none now, leaves the list open")
{
    Shown shown;
    QWidget& list = shown.openProposals();
    QTest::keyClick(&list, Qt::Key_Down);
    CHECK(list.isVisible());
    QTest::keyClick(&list, Qt::Key_J, Qt::ControlModifier);
    CHECK(list.isVisible());
    shown.save.setEnabled(false);
    QTest::keyClick(&list, Qt::Key_S, Qt::ControlModifier);
    CHECK(shown.saved == 0);
    CHECK(list.isVisible());
}

TEST_CASE("Esc closes the list and nothing else")
{
    Shown shown;
    QAction leave(&shown.window);
    leave.setShortcut(Qt::Key_Escape);
    shown.window.addAction(&leave);
    int left = 0;
    QObject::connect(&leave, &QAction::triggered, &shown.window, [&] { ++left; });
    QWidget& list = shown.openProposals();
    QTest::keyClick(&list, Qt::Key_Escape);
    CHECK_FALSE(list.isVisible());
    CHECK(left == 0);
    QTest::keyClick(&shown.field, Qt::Key_Escape);
    CHECK(left == 1);
}
