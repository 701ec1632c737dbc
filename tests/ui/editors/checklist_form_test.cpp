#include "ui/editors/checklist_form.h"

#include "core/domain/guideline/built_in_guidelines.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/ui/editors/opened_editor.h"
#include "ui/editors/answer_table.h"

#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace kyodo;
using test::OpenedEditor;
using test::valueOf;
using ui::AnswerTable;
using ui::ChecklistModel;
using ui::ProjectForms;

namespace {

struct OpenedChecklist : OpenedEditor
{
    OpenedChecklist() { goTo(ProjectForms::ChecklistTab); }

    [[nodiscard]] AnswerTable& table() const { return child<AnswerTable>("table"); }

    void goToCell(int row, int column)
    {
        table().setFocus();
        table().setCurrentIndex(table().model()->index(row, column));
    }
};

std::vector<std::optional<CheckMark>> marksOf(const PrincipleChecklist& checklist, CheckSide side)
{
    std::vector<std::optional<CheckMark>> marks;
    for (const CheckAnswer& answer : checklist.answers) {
        if (answer.side == side) {
            marks.push_back(answer.mark);
        }
    }
    return marks;
}

} // namespace

TEST_CASE("Questions are answered by digits, which go down over the headings")
{
    OpenedChecklist opened;
    opened.table().setFocus();
    CHECK(opened.table().currentIndex() == opened.table().model()->index(1, 1));
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_0}) {
        OpenedEditor::press(key);
    }
    // three questions, the second heading, and one question more
    CHECK(opened.table().currentIndex().row() == 6);
    OpenedEditor::press(Qt::Key_Up);
    OpenedEditor::press(Qt::Key_Up);
    CHECK(opened.table().currentIndex().row() == 3);
    OpenedEditor::press(Qt::Key_Delete);
    opened.save();
    CHECK(marksOf(opened.checklist(), CheckSide::City) ==
          std::vector<std::optional<CheckMark>>{CheckMark::Good, CheckMark::Partly,
                                                CheckMark::NotApplicable});
    CHECK(opened.child<QLabel>("progressLabel").text().contains(QStringLiteral("3 of 18")));
    test::grab(opened.editor, QStringLiteral("checklist"));
}

TEST_CASE("A click opens the list of answers")
{
    OpenedChecklist opened;
    const QModelIndex cell = opened.table().model()->index(2, ChecklistModel::PartnerMark);
    QTest::mouseClick(opened.table().viewport(), Qt::LeftButton, {},
                      opened.table().visualRect(cell).center());
    auto* menu = opened.table().findChild<QMenu*>();
    REQUIRE(menu);
    CHECK_FALSE(opened.editor.isEdited());
    QTest::keyClick(menu, Qt::Key_2);
    opened.save();
    CHECK(marksOf(opened.checklist(), CheckSide::Partner) ==
          std::vector<std::optional<CheckMark>>{CheckMark::Partly});
}

TEST_CASE("Each phase has answers of its own, and comments stand beside the marks")
{
    OpenedChecklist opened;
    opened.goToCell(1, ChecklistModel::CityMark);
    OpenedEditor::press(Qt::Key_1);
    opened.click("afterButton");
    opened.goToCell(1, ChecklistModel::CityMark);
    OpenedEditor::press(Qt::Key_3);
    opened.goToCell(1, ChecklistModel::CityComment);
    OpenedEditor::press(Qt::Key_F2);
    OpenedEditor::type(QStringLiteral("日程の連絡が遅れた")); // left standing in the cell
    opened.save();

    const PrincipleChecklist saved = opened.checklist();
    REQUIRE(saved.answers.size() == 2);
    CHECK(saved.answers[0].phase == CheckPhase::Before);
    CHECK(saved.answers[0].mark == CheckMark::Good);
    CHECK(saved.answers[1].phase == CheckPhase::After);
    CHECK(saved.answers[1].mark == CheckMark::Bad);
    CHECK(saved.answers[1].comment == QStringLiteral("日程の連絡が遅れた"));
}

TEST_CASE("The answers come back when the record is opened again")
{
    OpenedChecklist opened;
    opened.table().setFocus();
    OpenedEditor::press(Qt::Key_2);
    opened.save();
    const RecordId first = opened.editor.record().value();
    opened.editor.open(opened.sample.record(2).id);
    const QModelIndex cell = opened.table().model()->index(1, ChecklistModel::CityMark);
    CHECK(cell.data().toString().isEmpty());
    opened.editor.open(first);
    CHECK(cell.data() == checkMarkLabel(CheckMark::Partly));
}

TEST_CASE("In a ledger that is only read nothing is answered")
{
    OpenedEditor opened(1, Ledger::Access::ReadOnly);
    opened.goTo(ProjectForms::ChecklistTab);
    auto& table = opened.child<AnswerTable>("table");
    table.setFocus();
    OpenedEditor::press(Qt::Key_1);
    OpenedEditor::press(Qt::Key_Space);
    CHECK_FALSE(table.findChild<QMenu*>());
    CHECK_FALSE(opened.editor.isEdited());
}

TEST_CASE("Answers to questions of another guideline are listed and kept")
{
    ui::ChecklistForm form;
    form.setGuideline(valueOf(builtInGuideline(QStringLiteral("ebetsu"))));
    const auto question =
        checkQuestions(valueOf(builtInGuideline(QStringLiteral("sunagawa")))).front();
    const std::vector answers{
        CheckAnswer{question, CheckPhase::Before, CheckSide::City, CheckMark::Good, {}}};
    form.load(answers);
    test::showPage(form);
    auto& list = test::childOf<QListWidget>(form, "elsewhereList");
    CHECK(list.isVisible());
    REQUIRE(list.count() == 1);
    CHECK(list.item(0)->text().contains(question.words));
    CHECK(form.value() == answers);
    form.load({});
    CHECK_FALSE(list.isVisible());
}
