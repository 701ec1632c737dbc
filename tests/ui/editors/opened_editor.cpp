#include "tests/ui/editors/opened_editor.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QTest>

namespace kyodo::test {
namespace {

/// With the look that it has for a clerk, and room as on a notebook.
Workspace& dressed(Workspace& workspace)
{
    static const bool isDressed = [] {
        ui::Theme::apply(*qApp);
        return true;
    }();
    static_cast<void>(isDressed);
    return workspace;
}

} // namespace

OpenedEditor::OpenedEditor(int number, Ledger::Access access)
    : sample(access)
    , editor(dressed(sample.workspace()), prompts)
{
    showPage(editor);
    editor.open(sample.record(number).id);
}

void OpenedEditor::goTo(ui::ProjectForms::Tab tab)
{
    QTest::keyClick(&editor,
                    static_cast<Qt::Key>(static_cast<int>(Qt::Key_1) + static_cast<int>(tab)),
                    Qt::AltModifier);
    REQUIRE(editor.findChild<ui::ProjectForms*>()->currentIndex() == tab);
}

void OpenedEditor::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QTest::qWait(1); // a cell gives its text away a moment after Enter
}

void OpenedEditor::type(const QString& text)
{
    REQUIRE(QApplication::focusWidget());
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

void OpenedEditor::click(const char* button)
{
    QTest::mouseClick(&child<QPushButton>(button), Qt::LeftButton);
}

void OpenedEditor::save()
{
    CHECK(editor.isEdited());
    CHECK(editor.save());
    CHECK_FALSE(editor.isEdited());
    CHECK(prompts.told.empty());
}

ProjectRecord OpenedEditor::record() const
{
    return valueOf(sample.ledger().records().find(editor.record().value())).value();
}

PrincipleChecklist OpenedEditor::checklist() const
{
    return valueOf(sample.ledger().checklists().ofRecord(editor.record().value())).value();
}

Evaluation OpenedEditor::evaluation() const
{
    return valueOf(sample.ledger().evaluations().ofRecord(editor.record().value())).value();
}

size_t OpenedEditor::actCount() const
{
    return valueOf(sample.ledger().changeLog().history()).size();
}

} // namespace kyodo::test
