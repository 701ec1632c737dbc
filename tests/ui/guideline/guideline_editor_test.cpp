#include "ui/guideline/guideline_editor.h"

#include "core/domain/guideline/built_in_guidelines.h"
#include "tests/support/catch.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/grab.h"
#include "tests/support/sample_ledger.h"
#include "ui/guideline/draft_check.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace kyodo;
using kyodo::test::childOf;
using kyodo::ui::Answer;
using kyodo::ui::DraftListModel;
using kyodo::ui::GuidelineDraft;
using kyodo::ui::GuidelineEditor;

namespace {

Guideline sunagawa()
{
    return test::valueOf(builtInGuideline(QStringLiteral("sunagawa")));
}

int placeOf(const QString& key)
{
    const auto lists = ui::editedLists();
    const auto found = std::find_if(lists.begin(), lists.end(),
                                    [&key](const auto& list) { return list.key == key; });
    REQUIRE(found != lists.end());
    return static_cast<int>(found - lists.begin());
}

GuidelineDraft copyOfToday()
{
    GuidelineDraft draft(sunagawa());
    draft.setText(QStringLiteral("edition"), QStringLiteral("令和6年4月1日"));
    return draft;
}

struct ShownEditor
{
    ShownEditor()
        : editor(new GuidelineEditor(copyOfToday(), {sunagawa()}, prompts))
    {
        editor->setAttribute(Qt::WA_DeleteOnClose, false);
        editor->show();
        REQUIRE(QTest::qWaitForWindowActive(editor.get()));
        QObject::connect(editor.get(), &GuidelineEditor::revisionAsked, editor.get(),
                         [this](const Guideline& copy) { asked.push_back(copy); });
    }

    [[nodiscard]] QTableView& table() const { return childOf<QTableView>(*editor, "table"); }
    [[nodiscard]] QString error() const { return childOf<QLabel>(*editor, "errorLabel").text(); }

    void choose(const char* list)
    {
        childOf<QListWidget>(*editor, "partList").setCurrentRow(placeOf(QString::fromLatin1(list)));
    }

    void press(const char* button)
    {
        QTest::mouseClick(&childOf<QPushButton>(*editor, button), Qt::LeftButton);
    }

    /// The field over the current cell.
    template <class Field>
    [[nodiscard]] Field& openField() const
    {
        auto* field = table().viewport()->findChild<Field*>();
        REQUIRE(field);
        return *field;
    }

    test::FakePrompts prompts;
    std::unique_ptr<GuidelineEditor> editor;
    std::vector<Guideline> asked;
};

} // namespace

TEST_CASE("A working copy that nobody touched is the guideline itself")
{
    for (const QString& code : builtInGuidelineCodes()) {
        const Guideline guideline = test::valueOf(builtInGuideline(code));
        const GuidelineDraft draft(guideline);
        CHECK_FALSE(draft.isChanged());
        CHECK_FALSE(ui::problemOf(draft));
        CHECK(test::valueOf(draft.guideline()) == guideline);
    }
}

TEST_CASE("A new entry has a code in the manner of its list, and none that was ever given")
{
    GuidelineDraft draft(sunagawa());
    CHECK(draft.newCode(QStringLiteral("areas")) == QStringLiteral("F"));
    CHECK(draft.newCode(QStringLiteral("evaluation_scale")) == QStringLiteral("6"));
    const QString form = draft.newCode(QStringLiteral("forms"));
    CHECK(form == QStringLiteral("forms-11"));
    CHECK(draft.newCode(QStringLiteral("forms")) != form);

    draft.setList(QStringLiteral("areas"), {});
    CHECK(draft.newCode(QStringLiteral("areas")) == QStringLiteral("G"));
}

TEST_CASE("Every list of a guideline is edited by one model")
{
    GuidelineDraft draft(sunagawa());
    DraftListModel model(draft);
    const QAbstractItemModelTester tester(&model);
    for (const ui::EditedList& list : ui::editedLists()) {
        model.setList(list);
        const int rows = model.rowCount();
        const int added = model.addEntry(rows - 1);
        CHECK(added == rows);
        CHECK(model.moveEntry(added, -1) == std::max(0, added - 1));
        model.removeEntry(std::max(0, added - 1));
        CHECK(model.rowCount() == rows);
    }
    CHECK(test::valueOf(draft.guideline()) == sunagawa());
}

TEST_CASE("What is typed into a cell is in the guideline that goes on to the revision")
{
    ShownEditor shown;
    test::grab(*shown.editor, QStringLiteral("editor-areas"));
    shown.choose("principles");
    shown.table().setFocus();
    shown.table().setCurrentIndex(shown.table().model()->index(0, 2));
    QTest::keyClick(&shown.table(), Qt::Key_F2);
    auto& field = shown.openField<QPlainTextEdit>();
    test::grab(*shown.editor, QStringLiteral("editor-questions"));
    field.setPlainText(QStringLiteral("自分で決めているか\n\n無理はないか"));
    shown.press("reviseButton");
    REQUIRE(shown.asked.size() == 1);
    const Guideline& copy = shown.asked.front();
    CHECK(copy.edition == QStringLiteral("令和6年4月1日"));
    CHECK(copy.principles.front().questions ==
          QStringList{QStringLiteral("自分で決めているか"), QStringLiteral("無理はないか")});
    CHECK(copy.principles.front().code == sunagawa().principles.front().code);
    CHECK(copy.forms == sunagawa().forms);
}

TEST_CASE("A row without a name is refused in words, and its cell becomes the current one")
{
    ShownEditor shown;
    shown.choose("forms");
    shown.press("addButton");
    shown.choose("glossary");
    shown.press("reviseButton");
    CHECK(shown.asked.empty());
    CHECK(childOf<QListWidget>(*shown.editor, "partList").currentRow() ==
          placeOf(QStringLiteral("forms")));
    CHECK(shown.table().currentIndex().row() == 1);
    CHECK(shown.table().currentIndex().column() == 0);
    CHECK_FALSE(shown.error().isEmpty());
    CHECK_FALSE(shown.error().contains(u'['));
    test::grab(*shown.editor, QStringLiteral("editor-refused"));

    shown.press("removeButton");
    shown.press("reviseButton");
    CHECK(shown.asked.size() == 1);
}

TEST_CASE("An area that forms still name cannot just go")
{
    ShownEditor shown;
    shown.choose("areas");
    shown.table().setCurrentIndex(shown.table().model()->index(2, 0));
    shown.press("removeButton");
    shown.press("reviseButton");
    CHECK(shown.asked.empty());
    CHECK_FALSE(shown.error().isEmpty());
}

TEST_CASE("A revised guideline needs an edition that the ledger does not have")
{
    ShownEditor shown;
    auto& edition = childOf<QLineEdit>(*shown.editor, "editionEdit");
    edition.selectAll();
    QTest::keyClick(&edition, Qt::Key_Backspace); // as the ledger's, which names none
    shown.press("reviseButton");
    CHECK(shown.asked.empty());
    CHECK(edition.hasFocus());
}

TEST_CASE("What was edited is not dropped without a question")
{
    ShownEditor shown;
    shown.choose("forms");
    shown.press("addButton");
    shown.prompts.answers = {Answer::Cancel, Answer::Accept};
    shown.editor->reject();
    CHECK(shown.editor->isVisible());
    shown.editor->reject();
    CHECK_FALSE(shown.editor->isVisible());
    CHECK(shown.prompts.asked.size() == 2);
}

TEST_CASE("A working copy that was kept half done is the same again")
{
    GuidelineDraft draft(sunagawa());
    draft.setText(QStringLiteral("title"), QString());
    draft.setList(QStringLiteral("forms"), {});
    const auto again = GuidelineDraft::fromKept(draft.toKeep());
    REQUIRE(again);
    CHECK(again->isChanged());
    CHECK(again->text(QStringLiteral("title")).isEmpty());
    CHECK(again->list(QStringLiteral("forms")).isEmpty());
    CHECK(again->list(QStringLiteral("areas")) == draft.list(QStringLiteral("areas")));
    CHECK_FALSE(GuidelineDraft::fromKept("{\"copy\": 3}"));
    CHECK_FALSE(GuidelineDraft::fromKept({}));
}
