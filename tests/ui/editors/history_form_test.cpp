#include "ui/editors/history_form.h"

#include "tests/support/catch.h"
#include "tests/support/grab.h"
#include "tests/ui/editors/opened_editor.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace kyodo;
using test::OpenedEditor;
using ui::ProjectForms;

namespace {

struct OpenedHistory : OpenedEditor
{
    OpenedHistory()
    {
        const RecordId first = editor.record().value();
        next = sample.continueInNextRound(1);
        editor.open(first);
        goTo(ProjectForms::HistoryTab);
    }

    [[nodiscard]] QTableView& years() const { return child<QTableView>("yearsTable"); }
    [[nodiscard]] QTableView& acts() const { return child<QTableView>("actsTable"); }

    std::optional<SurveyRound> next;
};

} // namespace

TEST_CASE("The history shows the rounds of the project and the acts on the record")
{
    OpenedHistory opened;
    CHECK(opened.years().model()->rowCount() == 2);
    CHECK(opened.years().currentIndex().row() == 1); // the older one is open
    REQUIRE(opened.acts().model()->rowCount() == 1); // the sample was made
    ProjectRecord record = opened.record();
    record.department = QStringLiteral("消防署");
    opened.sample.save(record);
    CHECK(opened.acts().model()->rowCount() == 2);
    test::grab(opened.editor, QStringLiteral("history"));
}

TEST_CASE("A checklist that is saved is part of the history")
{
    OpenedHistory opened;
    opened.goTo(ProjectForms::ChecklistTab);
    opened.child<QTableView>("table").setFocus();
    OpenedEditor::press(Qt::Key_1);
    opened.save();
    opened.goTo(ProjectForms::HistoryTab);
    CHECK(opened.acts().model()->rowCount() == 2);
}

TEST_CASE("Another round is asked for by a double click and by Enter, the open one is not")
{
    OpenedHistory opened;
    const QSignalSpy wanted(&opened.editor, &ui::ProjectEditor::recordWanted);
    const auto doubleClick = [&](int row) {
        const QPoint place =
            opened.years().visualRect(opened.years().model()->index(row, 0)).center();
        QTest::mouseClick(opened.years().viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(opened.years().viewport(), Qt::LeftButton, {}, place);
    };
    doubleClick(1);
    CHECK(wanted.count() == 0);
    doubleClick(0);
    REQUIRE(wanted.count() == 1);
    CHECK(*static_cast<const RecordId*>(wanted[0][0].constData()) == opened.sample.record(1).id);
    opened.years().setFocus();
    OpenedEditor::press(Qt::Key_Return);
    CHECK(wanted.count() == 2);
}

TEST_CASE("A new project has no history")
{
    OpenedEditor opened;
    opened.editor.openNew(opened.sample.latestRound());
    opened.goTo(ProjectForms::HistoryTab);
    CHECK(opened.child<QLabel>("emptyLabel").isVisible());
    CHECK_FALSE(opened.child<QTableView>("yearsTable").isVisible());
}
