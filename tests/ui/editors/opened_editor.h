#pragma once

#include "core/operations/edit_operations.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/sample_ledger.h"
#include "ui/editors/project_editor.h"
#include "ui/editors/project_forms.h"

namespace kyodo::test {

/// The project editor as a clerk has it before him, with a record of the sample ledger open.
class OpenedEditor
{
public:
    /// Opens No. `number` of the latest round.
    explicit OpenedEditor(int number = 1, Ledger::Access access = Ledger::Access::ReadWrite);

    /// By Alt and the digit of the tab, from 1.
    void goTo(ui::ProjectForms::Tab tab);
    /// Where the keyboard is.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void type(const QString& text);
    void click(const char* button);
    /// Saves; everything must go well.
    void save();

    [[nodiscard]] ProjectRecord record() const;
    [[nodiscard]] PrincipleChecklist checklist() const;
    [[nodiscard]] Evaluation evaluation() const;
    /// How many acts the ledger has.
    [[nodiscard]] size_t actCount() const;

    template <class Widget>
    [[nodiscard]] Widget& child(const char* name) const
    {
        return childOf<Widget>(*editor.findChild<ui::ProjectForms*>()->currentWidget(), name);
    }

    SampleLedger sample;
    FakePrompts prompts;
    ui::ProjectEditor editor;
};

} // namespace kyodo::test
