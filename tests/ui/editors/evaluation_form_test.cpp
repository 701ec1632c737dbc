#include "ui/editors/evaluation_form.h"

#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/ui/editors/opened_editor.h"
#include "ui/editors/answer_table.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace kyodo;
using test::OpenedEditor;
using ui::AnswerTable;
using ui::EvaluationModel;
using ui::ProjectForms;

namespace {

struct OpenedEvaluation : OpenedEditor
{
    OpenedEvaluation() { goTo(ProjectForms::EvaluationTab); }

    [[nodiscard]] AnswerTable& table() const { return child<AnswerTable>("table"); }

    void score(int row, int column, Qt::Key key)
    {
        table().setFocus();
        table().setCurrentIndex(table().model()->index(row, column));
        press(key);
    }
};

} // namespace

TEST_CASE("An evaluation is scored by digits and saved with its texts as one act")
{
    OpenedEvaluation opened;
    const size_t acts = opened.actCount();
    opened.score(0, EvaluationModel::FirstViewpoint, Qt::Key_5);
    OpenedEditor::press(Qt::Key_4); // the row below
    opened.score(0, EvaluationModel::FirstViewpoint + 1, Qt::Key_3);
    for (const auto& [name, text] :
         {std::pair{"improvementEdit", QStringLiteral("早めに打ち合わせる")},
          std::pair{"publicTextEdit", QStringLiteral("多くの市民が参加した")},
          std::pair{"internalNoteEdit", QStringLiteral("予算の見直しが要る")}}) {
        opened.child<QPlainTextEdit>(name).setFocus();
        OpenedEditor::type(text);
    }
    test::grab(opened.editor, QStringLiteral("evaluation"));
    opened.save();

    const Evaluation saved = opened.evaluation();
    REQUIRE(saved.scores.size() == 3);
    CHECK(saved.scores[0].step->words == QStringLiteral("十分にできた"));
    CHECK(saved.scores[1].item.words == QStringLiteral("信頼関係を築く"));
    CHECK(saved.improvement == QStringLiteral("早めに打ち合わせる"));
    CHECK(saved.publicText == QStringLiteral("多くの市民が参加した"));
    CHECK(saved.internalNote == QStringLiteral("予算の見直しが要る"));
    CHECK(opened.actCount() == acts + 1);
}

TEST_CASE("A low score without a reason is said in words until the comment gives one")
{
    OpenedEvaluation opened;
    auto& reasons = opened.child<QLabel>("reasonsLabel");
    auto& comment = opened.child<QLineEdit>("commentEdit");
    CHECK_FALSE(reasons.isVisible());
    opened.score(0, EvaluationModel::FirstViewpoint, Qt::Key_1);
    CHECK(reasons.isVisible());
    OpenedEditor::press(Qt::Key_Up);
    CHECK(comment.property("invalid").toBool());
    test::grab(opened.editor, QStringLiteral("evaluation-reason"));
    comment.setFocus();
    OpenedEditor::type(QStringLiteral("準備の期間が短かった"));
    CHECK_FALSE(reasons.isVisible());
    CHECK_FALSE(comment.property("invalid").toBool());
    opened.save();
    REQUIRE(opened.evaluation().scores.size() == 1);
    CHECK(opened.evaluation().scores[0].comment == QStringLiteral("準備の期間が短かった"));
    // each cell has its own
    opened.table().setCurrentIndex(
        opened.table().model()->index(1, EvaluationModel::FirstViewpoint));
    CHECK(comment.text().isEmpty());
}

TEST_CASE("The gap between the sides is shown")
{
    OpenedEvaluation opened;
    opened.score(2, EvaluationModel::FirstViewpoint, Qt::Key_5);
    opened.score(2, EvaluationModel::FirstViewpoint + 3, Qt::Key_3);
    const QModelIndex gap = opened.table().model()->index(2, EvaluationModel::Gap);
    CHECK(gap.data().toString().contains(u'2'));
    CHECK(gap.data(EvaluationModel::DoubtfulRole).toBool());
}

TEST_CASE("Nothing is entered for an evaluation that was only looked at")
{
    OpenedEvaluation opened;
    CHECK_FALSE(opened.editor.isEdited());
    opened.score(0, EvaluationModel::FirstViewpoint, Qt::Key_Delete);
    CHECK_FALSE(opened.editor.isEdited());
    CHECK(opened.editor.save());
    CHECK_FALSE(
        test::valueOf(opened.sample.ledger().evaluations().ofRecord(*opened.editor.record())));
}
