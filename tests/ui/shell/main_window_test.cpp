// The window as a clerk uses it: with keys and clicks, on the published sample.

#include "ui/shell/main_window.h"

#include "core/operations/edit_operations.h"
#include "core/operations/ledger_reading.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/shell/clerk.h"
#include "ui/editors/project_editor.h"
#include "ui/lists/project_list_page.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace kyodo;
using namespace kyodo::ui;
using kyodo::test::Clerk;
using kyodo::test::testClock;

TEST_CASE("A project is entered, classified and saved by keyboard alone")
{
    Clerk clerk;
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    clerk.type(QStringLiteral("冬の星空観察会"));
    clerk.press(Qt::Key_Tab); // kana
    clerk.press(Qt::Key_Tab); // department
    clerk.type(QStringLiteral("社会教育課"));

    clerk.press(Qt::Key_2, Qt::AltModifier);
    clerk.press(Qt::Key_A, Qt::AltModifier);          // add a partner, and write its name
    clerk.type(QStringLiteral("すながわ天文クラブ")); // left standing in the cell

    clerk.press(Qt::Key_3, Qt::AltModifier);
    clerk.press(Qt::Key_A, Qt::AltModifier); // the picture of the areas
    clerk.press(Qt::Key_B);
    clerk.press(Qt::Key_Tab); // why
    clerk.type(QStringLiteral("企画は市民が行う"));
    clerk.press(Qt::Key_Tab);  // forms: 共催 is the first row
    clerk.press(Qt::Key_Down); // 後援
    clerk.press(Qt::Key_Space);
    clerk.press(Qt::Key_S, Qt::ControlModifier);

    const std::vector<ProjectRecord> saved = clerk.found(QStringLiteral("星空"));
    REQUIRE(saved.size() == 1);
    CHECK(saved[0].name.text() == QStringLiteral("冬の星空観察会"));
    CHECK(saved[0].number == 47);
    CHECK(saved[0].department == QStringLiteral("社会教育課"));
    REQUIRE(saved[0].partners.size() == 1);
    CHECK(saved[0].partners[0].name == QStringLiteral("すながわ天文クラブ"));
    REQUIRE(saved[0].area.has_value());
    CHECK(saved[0].area->code == AreaCode::parse(QStringLiteral("B")));
    CHECK(saved[0].areaReason == QStringLiteral("企画は市民が行う"));
    REQUIRE(saved[0].forms.size() == 1);
    CHECK(saved[0].forms[0].words == QStringLiteral("後援"));
    CHECK(clerk.prompts.told.empty());

    // back to its row, and one undo takes all of it away
    clerk.press(Qt::Key_Escape);
    CHECK(clerk.window.view()->page() == LedgerView::Page::Projects);
    CHECK(clerk.child<ProjectListPage>("ProjectListPage").current() == saved[0].id);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(clerk.found(QStringLiteral("星空")).empty());
    clerk.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(clerk.found(QStringLiteral("星空")).size() == 1);
}

TEST_CASE("A project without a name is not saved, and the field says why")
{
    Clerk clerk;
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    clerk.press(Qt::Key_Tab);
    clerk.type(QStringLiteral("カナ"));
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(clerk.editorChild<QLabel>("nameError").isVisible());
    CHECK(clerk.child<ProjectEditor>("ProjectEditor").isEdited());
    CHECK(clerk.found(QString()).size() == 46);
}

TEST_CASE("An impossible date stays in its field with what is wrong, and nothing is saved")
{
    Clerk clerk;
    clerk.press(Qt::Key_Return); // the first row
    REQUIRE(clerk.window.view()->page() == LedgerView::Page::Editor);
    auto& start = clerk.editorChild<QLineEdit>("startEdit");
    start.setFocus();
    clerk.type(QStringLiteral("平成32年4月1日"));
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(clerk.child<QLabel>("startError").isVisible());
    CHECK(start.text() == QStringLiteral("平成32年4月1日"));

    start.selectAll();
    clerk.type(QStringLiteral("R6.4.1"));
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(clerk.child<QLabel>("startError").isVisible());
    CHECK(start.text() == QStringLiteral("令和6年4月1日"));
    CHECK(clerk.found(QStringLiteral("市民防火"))[0].startsOn == QDate(2024, 4, 1));
}

TEST_CASE("Unsaved changes are asked about before they are left")
{
    Clerk clerk;
    clerk.press(Qt::Key_Return);
    auto& name = clerk.editorChild<QLineEdit>("nameEdit");
    name.setFocus();
    name.selectAll();
    clerk.type(QStringLiteral("市民防火の集い"));
    clerk.prompts.answers = {Answer::Cancel, Answer::Accept};
    clerk.press(Qt::Key_Escape);
    CHECK(clerk.window.view()->page() == LedgerView::Page::Editor);
    CHECK(name.text() == QStringLiteral("市民防火の集い"));
    clerk.press(Qt::Key_Escape);
    CHECK(clerk.window.view()->page() == LedgerView::Page::Projects);
    CHECK(clerk.found(QStringLiteral("市民防火の集い")).size() == 1);
    CHECK(clerk.prompts.asked.size() == 2);
}

TEST_CASE("Typing in the search narrows the list, and clearing it widens it again")
{
    Clerk clerk;
    auto& list = clerk.child<ProjectListPage>("ProjectListPage");
    clerk.press(Qt::Key_F, Qt::ControlModifier);
    clerk.type(QStringLiteral("まつり"));
    QTRY_COMPARE(list.shownCount(), 1);
    clerk.press(Qt::Key_A, Qt::ControlModifier);
    clerk.press(Qt::Key_Delete);
    QTRY_COMPARE(list.shownCount(), 46);
}

TEST_CASE("Removing a project asks first, and can be undone")
{
    Clerk clerk;
    clerk.prompts.answers = {Answer::Cancel, Answer::Accept};
    clerk.window.actions()[ActionId::RemoveProjects]->trigger();
    CHECK(clerk.found(QString()).size() == 46);
    clerk.window.actions()[ActionId::RemoveProjects]->trigger();
    CHECK(clerk.found(QString()).size() == 45);
    clerk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(clerk.found(QString()).size() == 46);
}

TEST_CASE("A ledger that someone else holds opens for reading, and says so")
{
    Clerk clerk;
    MainWindow second({QStringLiteral("隣の係"), &testClock()}, clerk.prompts);
    second.resize(1366, 768);
    second.show();
    second.openLedger(clerk.ledger().path());
    REQUIRE(second.view());
    CHECK(second.view()->workspace().ledger().isReadOnly());
    auto* banner = second.findChild<QLabel*>(QStringLiteral("banner"));
    REQUIRE(banner);
    CHECK(banner->isVisible());
    CHECK(banner->text().contains(QStringLiteral("試験者")));
    CHECK_FALSE(second.actions()[ActionId::NewProject]->isEnabled());
}

TEST_CASE("What is no ledger is told, and the open one stays")
{
    Clerk clerk;
    const QString path = clerk.folder.write(QStringLiteral("偽.kyodo"), "not a ledger");
    clerk.window.openLedger(path);
    REQUIRE(clerk.prompts.told.size() == 1);
    CHECK(clerk.prompts.told[0].code == ErrorCode::LedgerUnreadable);
    REQUIRE(clerk.window.view());
    CHECK(clerk.found(QString()).size() == 46);
}

TEST_CASE("Everything fits the notebook")
{
    Clerk clerk;
    CHECK(clerk.window.minimumSizeHint().width() <= 1366);
    CHECK(clerk.window.minimumSizeHint().height() <= 700);
    CHECK_FALSE(clerk.window.findChild<QTableView*>(QStringLiteral("table"))
                    ->horizontalScrollBar()
                    ->isVisible());
}

TEST_CASE("A partner that is still being typed is part of what is saved")
{
    Clerk clerk;
    clerk.press(Qt::Key_Return);
    clerk.press(Qt::Key_2, Qt::AltModifier);
    clerk.press(Qt::Key_A, Qt::AltModifier);
    clerk.type(QStringLiteral("消防団"));
    SECTION("by Ctrl+S")
    {
        clerk.press(Qt::Key_S, Qt::ControlModifier);
    }
    SECTION("by going on to the next one, and saying yes")
    {
        clerk.prompts.answers = {Answer::Accept};
        clerk.child<ProjectEditor>("ProjectEditor").nextWanted();
    }
    SECTION("by closing the window, and saying yes")
    {
        clerk.prompts.answers = {Answer::Accept};
        clerk.window.close();
        QTRY_VERIFY(!clerk.window.isVisible());
    }
    const auto found = clerk.found(QStringLiteral("消防団"));
    REQUIRE(found.size() == 1);
    CHECK(found[0].name.text() == QStringLiteral("市民防火のつどい"));
}

TEST_CASE("What was given up is not saved with the next word")
{
    Clerk clerk;
    clerk.press(Qt::Key_Return);
    auto& name = clerk.editorChild<QLineEdit>("nameEdit");
    name.setFocus();
    name.selectAll();
    clerk.type(QStringLiteral("捨てた名前"));
    clerk.prompts.answers = {Answer::Reject};
    bool wasLeft = false;
    clerk.child<ProjectEditor>("ProjectEditor").leave([&] { wasLeft = true; });
    CHECK(wasLeft);
    CHECK(name.text() == QStringLiteral("市民防火のつどい"));
    CHECK_FALSE(clerk.child<ProjectEditor>("ProjectEditor").isEdited());
}

TEST_CASE("Saving one field leaves the others as they are stored, to the character")
{
    Clerk clerk;
    Workspace& workspace = clerk.window.view()->workspace();
    ProjectRecord record = clerk.found(QStringLiteral("市民防火"))[0];
    record.name = test::valueOf(Name::parse(QStringLiteral("市民防火の\nつどい")));
    record.summary = QStringLiteral("一行目\r\n二行目\u00A0と\u2028三");
    record.areaReason = QString(40'000, u'理') + QStringLiteral("\n由");
    const Guideline& guideline = workspace.guideline();
    record.forms = {{guideline.forms[4].code, QStringLiteral("懇談会")},
                    {guideline.forms[8].code, QStringLiteral("指定管理")},
                    {guideline.forms[1].code, QStringLiteral("後援")}};
    const Project project = test::valueOf(clerk.ledger().projects().find(record.project)).value();
    static_cast<void>(test::valueOf(saveProject(workspace, project, record)));

    clerk.press(Qt::Key_Return);
    clerk.editorChild<QLineEdit>("kanaEdit").setFocus();
    clerk.type(QStringLiteral("シミン"));
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    const auto saved = test::valueOf(clerk.ledger().records().find(record.id));
    REQUIRE(saved.has_value());
    CHECK(sameContent(*saved, record));
    CHECK(test::valueOf(clerk.ledger().projects().find(record.project))->kana ==
          QStringLiteral("シミン"));
}

TEST_CASE("The filters say what is shown")
{
    Clerk clerk;
    auto& list = clerk.child<ProjectListPage>("ProjectListPage");
    SECTION("a search without a hit is cleared by the button below it")
    {
        clerk.child<QLineEdit>("searchEdit").setText(QStringLiteral("ない事業"));
        QTRY_COMPARE(list.shownCount(), 0);
        QTest::mouseClick(list.findChild<QPushButton*>(QStringLiteral("emptyButton")),
                          Qt::LeftButton);
        CHECK(list.shownCount() == 46);
        CHECK(clerk.child<QLineEdit>("searchEdit").text().isEmpty());
    }
    SECTION("a figure of the overview shows its rows, whatever was searched for")
    {
        clerk.child<QLineEdit>("searchEdit").setText(QStringLiteral("防犯"));
        QTRY_COMPARE(list.shownCount(), 1);
        RecordFilter filter;
        filter.gap = RecordFilter::Gap::Area;
        list.setFilter(filter);
        CHECK(list.shownCount() == 46);
    }
    SECTION("words that the guideline does not have filter too, and stand in the box")
    {
        RecordFilter filter;
        filter.form = FormChoice{std::nullopt, QStringLiteral("講師等")};
        list.setFilter(filter);
        CHECK(list.shownCount() == 0);
        CHECK(clerk.child<QComboBox>("formFilter").currentText() == QStringLiteral("講師等"));
    }
}

TEST_CASE("Another round is shown only after what is being edited is left")
{
    Clerk clerk;
    const auto years = test::valueOf(FiscalYearSpan::parse(QStringLiteral("令和6")));
    static_cast<void>(test::valueOf(addRound(clerk.window.view()->workspace(), years)));
    auto& box = clerk.child<QComboBox>("roundBox");
    REQUIRE(box.count() == 2);
    REQUIRE(box.currentIndex() == 1); // the sample's
    clerk.press(Qt::Key_Return);
    clerk.editorChild<QLineEdit>("kanaEdit").setFocus();
    clerk.type(QStringLiteral("カ"));
    clerk.prompts.answers = {Answer::Cancel, Answer::Accept};
    const auto chooseFirst = [&] {
        box.setCurrentIndex(0);
        emit box.activated(0);
    };
    chooseFirst();
    CHECK(box.currentIndex() == 1);
    CHECK(clerk.window.view()->page() == LedgerView::Page::Editor);
    chooseFirst();
    CHECK(box.currentIndex() == 0);
    CHECK(clerk.window.view()->page() == LedgerView::Page::Projects);
    CHECK(clerk.child<ProjectListPage>("ProjectListPage").totalCount() == 0);
}
