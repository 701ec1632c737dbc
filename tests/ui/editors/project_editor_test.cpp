#include "ui/editors/project_editor.h"

#include "core/operations/check_operations.h"
#include "core/operations/guideline_operations.h"
#include "core/operations/revert_operation.h"
#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/ui/editors/opened_editor.h"
#include "ui/editors/finding_strip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace kyodo;
using test::OpenedEditor;
using test::valueOf;
using ui::FindingStrip;
using ui::ProjectForms;

namespace {

ProjectForms::Tab tabOf(const OpenedEditor& opened)
{
    return static_cast<ProjectForms::Tab>(opened.editor.findChild<ProjectForms*>()->currentIndex());
}

FindingStrip& stripOf(const OpenedEditor& opened)
{
    return *opened.editor.findChild<FindingStrip*>();
}

Finding findingOf(Finding::Kind kind)
{
    return {kind, std::nullopt, std::nullopt, {}, {}};
}

void answerFirstQuestion(OpenedEditor& opened, Qt::Key key)
{
    opened.goTo(ProjectForms::ChecklistTab);
    opened.child<QAbstractItemView>("table").setFocus();
    OpenedEditor::press(key);
}

} // namespace

TEST_CASE("Record, checklist and evaluation are saved as one act, and undone as one")
{
    OpenedEditor opened;
    const ProjectRecord before = opened.record();
    const size_t acts = opened.actCount();
    opened.child<QLineEdit>("periodNoteEdit").setFocus();
    OpenedEditor::type(QStringLiteral("終期未定"));
    answerFirstQuestion(opened, Qt::Key_1);
    opened.goTo(ProjectForms::EvaluationTab);
    opened.child<QAbstractItemView>("table").setFocus();
    OpenedEditor::press(Qt::Key_4);
    opened.save();
    CHECK(opened.actCount() == acts + 1);
    CHECK(opened.record().periodNote == QStringLiteral("終期未定"));
    CHECK(opened.checklist().answers.size() == 1);
    CHECK(opened.evaluation().scores.size() == 1);

    const auto last = valueOf(opened.sample.ledger().changeLog().history()).front();
    valueOf(revert(opened.sample.workspace(), last.id));
    CHECK(opened.record().periodNote == before.periodNote);
    CHECK_FALSE(valueOf(opened.sample.ledger().checklists().ofRecord(before.id)));
    // the open editor has followed
    CHECK(
        opened.child<QAbstractItemView>("table").model()->index(0, 1).data().toString().isEmpty());
}

TEST_CASE("A name typed in kana is proposed as its reading, and written only by Enter")
{
    OpenedEditor opened;
    auto& name = opened.child<QLineEdit>("nameEdit");
    auto& kana = opened.child<QLineEdit>("kanaEdit");
    name.setFocus();
    name.selectAll();
    opened.type(QStringLiteral("ゆきあかり"));
    kana.setFocus();
    CHECK(kana.text().isEmpty());
    CHECK(kana.placeholderText().contains(QStringLiteral("ユキアカリ")));
    opened.press(Qt::Key_Return);
    opened.save();
    const auto project =
        test::valueOf(opened.sample.ledger().projects().find(opened.record().project));
    CHECK(project.value().kana == QStringLiteral("ユキアカリ"));
}

TEST_CASE("A new project is saved with its checklist")
{
    OpenedEditor opened;
    opened.editor.openNew(opened.sample.latestRound());
    OpenedEditor::type(QStringLiteral("冬の星空観察会"));
    answerFirstQuestion(opened, Qt::Key_2);
    opened.save();
    CHECK(opened.record().name.text() == QStringLiteral("冬の星空観察会"));
    CHECK(opened.checklist().answers.size() == 1);
    CHECK(opened.checklist().record == opened.record().id);
}

TEST_CASE("A second save changes the reviews that the ledger has")
{
    OpenedEditor opened;
    answerFirstQuestion(opened, Qt::Key_1);
    opened.save();
    const ChecklistId first = opened.checklist().id;
    opened.child<QAbstractItemView>("table").setFocus();
    OpenedEditor::press(Qt::Key_3);
    opened.save();
    CHECK(opened.checklist().id == first);
    CHECK(opened.checklist().answers.size() == 2);
}

TEST_CASE("The editor follows a checklist that was changed elsewhere, but never over an edit")
{
    OpenedEditor opened;
    answerFirstQuestion(opened, Qt::Key_1);
    opened.save();
    const auto mark = [&] {
        return opened.child<QAbstractItemView>("table").model()->index(1, 1).data().toString();
    };
    const auto changeElsewhere = [&](CheckMark changed) {
        PrincipleChecklist checklist = opened.checklist();
        checklist.answers[0].mark = changed;
        const auto project =
            valueOf(opened.sample.ledger().projects().find(opened.record().project)).value();
        REQUIRE(valueOf(saveProject(opened.sample.workspace(), project, opened.record(),
                                    {checklist, std::nullopt})));
    };
    changeElsewhere(CheckMark::Partly);
    CHECK(mark() == checkMarkLabel(CheckMark::Partly));

    opened.child<QAbstractItemView>("table").setFocus();
    OpenedEditor::press(Qt::Key_Down);
    OpenedEditor::press(Qt::Key_1);
    changeElsewhere(CheckMark::Bad);
    CHECK(mark() == checkMarkLabel(CheckMark::Partly));
    // what is older than the ledger is not saved over it unasked
    CHECK_FALSE(opened.editor.save());
    CHECK(opened.editor.isEdited());
    CHECK(opened.checklist().answers[0].mark == CheckMark::Bad);
}

TEST_CASE("The editor follows a round that gets another guideline")
{
    OpenedEditor opened;
    opened.goTo(ProjectForms::ChecklistTab);
    const auto& table = opened.child<QAbstractItemView>("table");
    CHECK(table.model()->rowCount() == 24);
    const Guideline ebetsu = valueOf(guidelineFrom(QStringLiteral("ebetsu")));
    const auto plan = valueOf(planRevision(
        opened.sample.ledger(), bridgeBetween(opened.sample.workspace().guideline(), ebetsu),
        RevisionScope::AllRounds));
    REQUIRE(valueOf(applyRevision(opened.sample.workspace(), plan)));
    CHECK(table.model()->rowCount() == 3);
}

TEST_CASE("A record is shown by the guideline of its round, not by the one that counts now")
{
    OpenedEditor opened;
    const Guideline ebetsu = valueOf(guidelineFrom(QStringLiteral("ebetsu")));
    const auto plan = valueOf(planRevision(
        opened.sample.ledger(), bridgeBetween(opened.sample.workspace().guideline(), ebetsu),
        RevisionScope::NewRounds));
    REQUIRE(valueOf(applyRevision(opened.sample.workspace(), plan)));
    const RecordId old = opened.editor.record().value();
    opened.sample.continueInNextRound(1);
    opened.goTo(ProjectForms::ChecklistTab);
    const auto& table = opened.child<QAbstractItemView>("table");
    opened.editor.open(opened.sample.record(1).id);
    CHECK(table.model()->rowCount() == 3);
    opened.editor.open(old);
    CHECK(table.model()->rowCount() == 24);
}

TEST_CASE("Findings stand under the head, and lead to their tab")
{
    OpenedEditor opened;
    ProjectRecord record = opened.record();
    record.startsOn = QDate(2012, 5, 1);
    record.endsOn = QDate(2012, 4, 1);
    record.forms = {{std::nullopt, QStringLiteral("講師等")}};
    opened.sample.save(record);
    const auto found = valueOf(findingsOfRecord(opened.sample.ledger(), opened.record()));
    auto& strip = stripOf(opened);
    REQUIRE(strip.isVisible());
    REQUIRE(strip.count() == static_cast<int>(found.size()));
    test::grab(opened.editor, QStringLiteral("findings"));
    for (int line = 0; line < strip.count(); ++line) {
        strip.scrollToItem(strip.item(line));
        QTest::mouseClick(strip.viewport(), Qt::LeftButton, {},
                          strip.visualItemRect(strip.item(line)).center());
        const bool isOfForm = found[static_cast<size_t>(line)].kind == Finding::Kind::UnknownForm;
        CHECK(tabOf(opened) ==
              (isOfForm ? ProjectForms::ClassificationTab : ProjectForms::BasicTab));
    }
    record = opened.record();
    record.endsOn.reset();
    record.startsOn.reset();
    record.forms.clear();
    opened.sample.save(record);
    CHECK(strip.count() ==
          static_cast<int>(
              valueOf(findingsOfRecord(opened.sample.ledger(), opened.record())).size()));
}

TEST_CASE("Each kind of finding has its tab")
{
    OpenedEditor opened;
    using enum Finding::Kind;
    const auto shownBy = [&](Finding::Kind kind) {
        opened.editor.showFinding(findingOf(kind));
        return tabOf(opened);
    };
    CHECK(shownBy(NoPartner) == ProjectForms::PartnersTab);
    CHECK(shownBy(CostMissing) == ProjectForms::BasicTab);
    CHECK(shownBy(AreaAgainstForm) == ProjectForms::ClassificationTab);
    CHECK(shownBy(UnknownQuestion) == ProjectForms::ChecklistTab);
    CHECK(shownBy(ScoreWithoutReason) == ProjectForms::EvaluationTab);
}

TEST_CASE("Sides that differ are shown where they do")
{
    OpenedEditor opened;
    answerFirstQuestion(opened, Qt::Key_1);
    opened.child<QAbstractItemView>("table").setCurrentIndex(
        opened.child<QAbstractItemView>("table").model()->index(1, 2));
    OpenedEditor::press(Qt::Key_3);
    opened.save();
    const auto found = valueOf(findingsOfRecord(opened.sample.ledger(), opened.record()));
    const auto differing = std::find_if(found.begin(), found.end(), [](const Finding& finding) {
        return finding.kind == Finding::Kind::SidesDiffer;
    });
    REQUIRE(differing != found.end());
    opened.editor.showTab(ProjectForms::BasicTab);
    opened.editor.showFinding(*differing);
    CHECK(tabOf(opened) == ProjectForms::ChecklistTab);
    Finding ofEvaluation = *differing;
    ofEvaluation.message = QStringLiteral("評価に開きがあります。");
    opened.editor.showFinding(ofEvaluation);
    CHECK(tabOf(opened) == ProjectForms::EvaluationTab);
}

TEST_CASE("The editor fits the page of a notebook")
{
    OpenedEditor opened;
    CHECK(opened.editor.minimumSizeHint().width() <= 1200);
    CHECK(opened.editor.minimumSizeHint().height() <= 640);
    test::grab(opened.editor, QStringLiteral("basics"));
}

TEST_CASE("The keyboard goes to the first field of the tab, not to the findings above it")
{
    OpenedEditor opened;
    opened.editor.focusFields();
    CHECK(opened.child<QLineEdit>("nameEdit").hasFocus());
    opened.goTo(ProjectForms::ChecklistTab);
    opened.editor.focusFields();
    CHECK(opened.editor.findChild<ProjectForms*>()->currentWidget()->isAncestorOf(
        QApplication::focusWidget()));
}

TEST_CASE("Hints of what to type name the years of the round in view")
{
    const OpenedEditor opened;
    CHECK(opened.child<QLineEdit>("sinceEdit").placeholderText() == QStringLiteral("H23"));
    CHECK(opened.child<QLineEdit>("startEdit").placeholderText() == QStringLiteral("H23.4.1"));
    CHECK(opened.child<QLineEdit>("endEdit").placeholderText() == QStringLiteral("H25.3.31"));
}
