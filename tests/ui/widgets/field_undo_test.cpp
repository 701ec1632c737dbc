#include "ui/widgets/field_undo.h"

#include "tests/support/catch.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace kyodo::ui;

namespace {

struct Shown
{
    Shown()
    {
        QApplication::instance()->installEventFilter(&filter);
        auto* column = new QVBoxLayout(&window);
        column->addWidget(&line);
        column->addWidget(&text);
        undo.setShortcut(QKeySequence::Undo);
        window.addAction(&undo);
        QObject::connect(&undo, &QAction::triggered, &window, [this] { ++undone; });
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    FieldUndo filter;
    QWidget window;
    QLineEdit line;
    QPlainTextEdit text;
    QAction undo{&window};
    int undone = 0; ///< by the window
};

} // namespace

TEST_CASE("What was typed in a field is taken back there")
{
    Shown shown;
    for (QWidget* field :
         {static_cast<QWidget*>(&shown.line), static_cast<QWidget*>(&shown.text)}) {
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("ab"));
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    }
    CHECK(shown.line.text().isEmpty());
    CHECK(shown.text.toPlainText().isEmpty());
    CHECK(shown.undone == 0);
}

TEST_CASE("In a field where nothing was typed since, undo is the window's")
{
    Shown shown;
    shown.line.setText(QStringLiteral("saved"));
    shown.text.setPlainText(QStringLiteral("saved"));
    for (QWidget* field :
         {static_cast<QWidget*>(&shown.line), static_cast<QWidget*>(&shown.text)}) {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    }
    CHECK(shown.undone == 2);
    CHECK(shown.line.text() == QStringLiteral("saved"));
    CHECK(shown.text.toPlainText() == QStringLiteral("saved"));
}
