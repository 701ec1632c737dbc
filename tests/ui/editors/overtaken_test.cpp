// What is edited here and saved by somebody else in the meantime.

#include "core/operations/revert_operation.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/ui/editors/opened_editor.h"
#include "ui/editors/overtaken_dialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <functional>

using namespace kyodo;
using test::OpenedEditor;
using test::valueOf;
using ui::ChangeDetailModel;
using ui::OvertakenDialog;
using ui::ProjectForms;

namespace {

/// An editor whose record somebody else changes while a clerk edits it.
struct OvertakenEditor : OpenedEditor
{
    /// Puts a mark by its key at the question in `row`, as the city.
    void answer(int row, Qt::Key key)
    {
        goTo(ProjectForms::ChecklistTab);
        auto& table = child<QAbstractItemView>("table");
        table.setFocus();
        table.setCurrentIndex(table.model()->index(row, 1));
        press(key);
    }

    void score(Qt::Key key)
    {
        goTo(ProjectForms::EvaluationTab);
        child<QAbstractItemView>("table").setFocus();
        press(key);
    }

    void typeNote(const QString& note)
    {
        goTo(ProjectForms::BasicTab);
        auto& edit = child<QLineEdit>("periodNoteEdit");
        edit.setFocus();
        edit.selectAll();
        type(note);
    }

    void saveElsewhere(const std::function<void(ProjectRecord&, Reviews&)>& change)
    {
        ProjectRecord changed = record();
        Reviews reviews{valueOf(sample.ledger().checklists().ofRecord(changed.id)),
                        valueOf(sample.ledger().evaluations().ofRecord(changed.id))};
        change(changed, reviews);
        const auto project = valueOf(sample.ledger().projects().find(changed.project)).value();
        REQUIRE(valueOf(saveProject(sample.workspace(), project, changed, reviews)));
    }

    void markElsewhere(CheckMark mark)
    {
        saveElsewhere([mark](ProjectRecord&, Reviews& reviews) {
            reviews.checklist.value().answers[0].mark = mark;
        });
    }

    /// Saving asks which version is to count.
    OvertakenDialog& saveOvertaken()
    {
        CHECK_FALSE(editor.save());
        CHECK(editor.isEdited());
        CHECK(prompts.told.empty());
        auto* dialog = editor.findChild<OvertakenDialog*>();
        REQUIRE(dialog);
        dialog->activateWindow();
        REQUIRE(QTest::qWaitFor(
            [dialog] { return dialog->isAncestorOf(QApplication::focusWidget()); }));
        return *dialog;
    }

    static QString cell(OvertakenDialog& dialog, int row, ChangeDetailModel::Column column)
    {
        return test::childOf<QTableView>(dialog, "versionsView")
            .model()
            ->index(row, column)
            .data()
            .toString();
    }

    static int rowCount(OvertakenDialog& dialog)
    {
        return test::childOf<QTableView>(dialog, "versionsView").model()->rowCount();
    }

    static void click(OvertakenDialog& dialog, const char* button)
    {
        QTest::mouseClick(&test::childOf<QPushButton>(dialog, button), Qt::LeftButton);
        CHECK_FALSE(dialog.isVisible());
    }
};

/// One question answered and saved; then marked △ elsewhere while × is entered here.
struct OvertakenChecklist : OvertakenEditor
{
    OvertakenChecklist()
    {
        answer(1, Qt::Key_1);
        save();
        answer(1, Qt::Key_3);
        markElsewhere(CheckMark::Partly);
    }
    [[nodiscard]] std::optional<CheckMark> mark() const { return checklist().answers[0].mark; }
};

} // namespace

TEST_CASE("A checklist that was overtaken shows both versions, answer by answer")
{
    OvertakenChecklist opened;
    OvertakenDialog& dialog = opened.saveOvertaken();
    test::grab(dialog, QStringLiteral("overtaken"));
    REQUIRE(OvertakenEditor::rowCount(dialog) == 1);
    CHECK(OvertakenEditor::cell(dialog, 0, ChangeDetailModel::Field)
              .contains(opened.checklist().answers[0].question.words));
    CHECK(OvertakenEditor::cell(dialog, 0, ChangeDetailModel::Before) ==
          checkMarkLabel(CheckMark::Partly));
    CHECK(OvertakenEditor::cell(dialog, 0, ChangeDetailModel::After) ==
          checkMarkLabel(CheckMark::Bad));
    CHECK(opened.mark() == CheckMark::Partly);
}

TEST_CASE("What was entered is saved over the newer version, and one undo brings that back")
{
    OvertakenChecklist opened;
    OvertakenEditor::click(opened.saveOvertaken(), "saveOwnButton");
    CHECK(opened.mark() == CheckMark::Bad);
    CHECK_FALSE(opened.editor.isEdited());
    CHECK(opened.prompts.told.empty());
    const auto last = valueOf(opened.sample.ledger().changeLog().history()).front();
    REQUIRE(valueOf(revert(opened.sample.workspace(), last.id)));
    CHECK(opened.mark() == CheckMark::Partly);
}

TEST_CASE("The version of the ledger is taken over")
{
    OvertakenChecklist opened;
    const size_t acts = opened.actCount();
    OvertakenEditor::click(opened.saveOvertaken(), "takeLedgersButton");
    CHECK(opened.actCount() == acts);
    CHECK_FALSE(opened.editor.isEdited());
    CHECK(opened.child<QAbstractItemView>("table").model()->index(1, 1).data().toString() ==
          checkMarkLabel(CheckMark::Partly));
}

TEST_CASE("Going on editing, by Esc, decides nothing, and the next save asks again")
{
    OvertakenChecklist opened;
    OvertakenDialog& dialog = opened.saveOvertaken();
    OpenedEditor::press(Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
    CHECK(opened.editor.isEdited());
    CHECK(opened.mark() == CheckMark::Partly);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    OvertakenEditor::click(opened.saveOvertaken(), "saveOwnButton");
    CHECK(opened.mark() == CheckMark::Bad);
}

TEST_CASE("An evaluation that two began shows both, and what was entered can be saved over it")
{
    OvertakenEditor opened;
    opened.score(Qt::Key_4);
    const Guideline& guideline = opened.sample.workspace().guideline();
    opened.saveElsewhere([&](ProjectRecord& record, Reviews& reviews) {
        reviews.evaluation = Evaluation{
            opened.sample.workspace().newId<EvaluationId>(), 0, record.id, {}, {}, {}, {}};
        const ScaleStep step = evaluationScale(guideline).back();
        reviews.evaluation->setScore({evaluationItems(guideline)[0], Viewpoint::CitySelf,
                                      ScaleStepChoice{step.code, step.name},
                                      QStringLiteral("準備の不足")});
    });
    OvertakenDialog& dialog = opened.saveOvertaken();
    REQUIRE(OvertakenEditor::rowCount(dialog) == 1);
    CHECK(OvertakenEditor::cell(dialog, 0, ChangeDetailModel::Before)
              .contains(QStringLiteral("準備の不足")));
    CHECK_FALSE(OvertakenEditor::cell(dialog, 0, ChangeDetailModel::After).isEmpty());
    OvertakenEditor::click(dialog, "saveOwnButton");
    CHECK(opened.prompts.told.empty());
    REQUIRE(opened.evaluation().scores.size() == 1);
    CHECK(opened.evaluation().scores[0].comment.isEmpty());
}

TEST_CASE("What was touched on one side only is saved beside what was touched on the other")
{
    OvertakenEditor opened;
    opened.answer(1, Qt::Key_1);
    opened.saveElsewhere(
        [](ProjectRecord& record, Reviews&) { record.periodNote = QStringLiteral("終期未定"); });
    opened.save();
    CHECK(opened.record().periodNote == QStringLiteral("終期未定"));
    CHECK(opened.checklist().answers.size() == 1);
}

TEST_CASE(
    "A record that was overtaken is shown by its fields, the reviews that were not touched stay")
{
    OvertakenEditor opened;
    opened.typeNote(QStringLiteral("通年"));
    opened.saveElsewhere([](ProjectRecord& record, Reviews&) {
        record.periodNote = QStringLiteral("終期未定");
        record.department = QStringLiteral("消防署");
    });
    OvertakenDialog& dialog = opened.saveOvertaken();
    CHECK(OvertakenEditor::rowCount(dialog) == 2);
    OvertakenEditor::click(dialog, "saveOwnButton");
    CHECK(opened.record().periodNote == QStringLiteral("通年"));
    CHECK(opened.record().department.isEmpty());
}

TEST_CASE("A project that was removed in the meantime can be entered again with what it had")
{
    OvertakenEditor opened;
    opened.answer(1, Qt::Key_1);
    opened.save();
    const RecordId id = opened.record().id;
    opened.typeNote(QStringLiteral("通年"));
    REQUIRE(valueOf(removeRecords(opened.sample.workspace(), {id})));
    OvertakenDialog& dialog = opened.saveOvertaken();
    CHECK(OvertakenEditor::cell(dialog, 0, ChangeDetailModel::Before).isEmpty());
    OvertakenEditor::click(dialog, "saveOwnButton");
    CHECK(opened.prompts.told.empty());
    CHECK(opened.record().periodNote == QStringLiteral("通年"));
    CHECK(opened.checklist().answers.size() == 1);
}
