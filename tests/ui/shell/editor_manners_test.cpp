// What an editor says is true, and Esc and Ctrl+Z do what they are expected to.

#include "core/operations/edit_operations.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/shell/clerk.h"
#include "ui/editors/project_editor.h"
#include "ui/widgets/area_picture.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStatusBar>
#include <QTest>

using namespace kyodo;
using namespace kyodo::ui;
using kyodo::test::Clerk;

TEST_CASE("Esc in an open list closes the list and stays on the page")
{
    Clerk clerk;
    clerk.press(Qt::Key_Return);
    REQUIRE(clerk.window.view()->page() == LedgerView::Page::Editor);
    auto& box = clerk.editorChild<QComboBox>("stateBox");
    box.setFocus();
    box.showPopup();
    REQUIRE(box.view()->isVisible());
    QTest::keyClick(box.view(), Qt::Key_Escape);
    CHECK_FALSE(box.view()->isVisible());
    CHECK(clerk.window.view()->page() == LedgerView::Page::Editor);
    QTest::keyClick(&box, Qt::Key_Escape);
    CHECK(clerk.window.view()->page() == LedgerView::Page::Projects);
}

TEST_CASE("An error beside a field goes as soon as the field is right")
{
    Clerk clerk;
    clerk.press(Qt::Key_Return);
    auto& since = clerk.editorChild<QLineEdit>("sinceEdit");
    const auto& error = clerk.editorChild<QLabel>("sinceError");
    since.setFocus();
    since.selectAll();
    clerk.type(QStringLiteral("R99"));
    CHECK_FALSE(error.isVisible()); // not while it is written for the first time
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(error.isVisible());
    clerk.press(Qt::Key_Backspace);
    CHECK_FALSE(error.isVisible()); // R9
    CHECK_FALSE(since.property("invalid").toBool());
}

TEST_CASE("Saved is not said of what is being changed again")
{
    Clerk clerk;
    clerk.press(Qt::Key_Return);
    auto& kana = clerk.editorChild<QLineEdit>("kanaEdit");
    kana.setFocus();
    clerk.type(QStringLiteral("ア"));
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(clerk.window.statusBar()->currentMessage().isEmpty());
    clerk.type(QStringLiteral("イ"));
    CHECK(clerk.child<ProjectEditor>("ProjectEditor").isEdited());
    CHECK(clerk.window.statusBar()->currentMessage().isEmpty());
}

TEST_CASE("Who saves in the middle of a sentence goes on there")
{
    Clerk clerk;
    clerk.press(Qt::Key_Return);
    auto& name = clerk.editorChild<QLineEdit>("nameEdit");
    name.setFocus();
    name.setText(QStringLiteral("夏まつり"));
    name.setCursorPosition(1);
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(name.cursorPosition() == 1);
    clerk.type(QStringLiteral("の"));
    CHECK(name.text() == QStringLiteral("夏のまつり"));
}

TEST_CASE("The arrow keys go on from the choice that is shown")
{
    Clerk clerk;
    clerk.press(Qt::Key_Return);
    auto& field = clerk.editorChild<QComboBox>("fieldBox");
    REQUIRE(field.count() > 3);
    clerk.press(Qt::Key_Escape);
    QTest::keyClick(clerk.window.focusWidget(), Qt::Key_Down);
    field.setCurrentIndex(3); // of a record that was edited before
    clerk.press(Qt::Key_Return);
    field.setFocus();
    const QString shown = field.currentText();
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(field.currentText() == field.itemText(field.findText(shown) + 1));
}

TEST_CASE("Ctrl+Z after a click in the picture of the areas takes the click back")
{
    Clerk clerk;
    clerk.press(Qt::Key_Return);
    clerk.press(Qt::Key_3, Qt::AltModifier);
    auto& picture = clerk.editorChild<AreaPicture>("areaPicture");
    const auto before = picture.selected();
    QTest::mouseClick(&picture, Qt::LeftButton, {}, {20, picture.height() / 2});
    const auto clicked = picture.selected();
    REQUIRE(clicked != before);
    CHECK(picture.hasFocus());
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(picture.selected() == before);
    clerk.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(picture.selected() == clicked);
}
