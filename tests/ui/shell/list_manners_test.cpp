// The lists as a clerk uses them: what is copied, selected and removed.

#include "core/operations/edit_operations.h"
#include "core/operations/organisation_operations.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"
#include "tests/ui/shell/clerk.h"
#include "ui/lists/project_list_page.h"
#include "ui/lists/summary_panel.h"
#include "ui/models/project_list_model.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

using namespace kyodo;
using namespace kyodo::ui;
using kyodo::test::Clerk;

namespace {

TableView& projects(const Clerk& clerk)
{
    auto* table = clerk.child<ProjectListPage>("ProjectListPage").findChild<TableView*>();
    REQUIRE(table);
    return *table;
}

void addProject(Clerk& clerk, const QString& name)
{
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    clerk.type(name);
    clerk.press(Qt::Key_S, Qt::ControlModifier);
    clerk.press(Qt::Key_Escape);
}

} // namespace

TEST_CASE("Ctrl+C copies the whole rows of the list of projects, with their heads")
{
    Clerk clerk;
    clerk.press(Qt::Key_A, Qt::ControlModifier);
    clerk.press(Qt::Key_C, Qt::ControlModifier);
    const QString all = QGuiApplication::clipboard()->text();
    CHECK(all.count(u'\n') == 46);
    CHECK(all.startsWith(QStringLiteral("No.\t")));

    projects(clerk).selectRow(0);
    clerk.window.actions()[ActionId::CopyRows]->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].contains(QStringLiteral("市民防火のつどい")));
    CHECK(lines[1].count(u'\t') == ProjectListModel::ColumnCount - 1);
}

TEST_CASE("Del removes projects after asking, by name, and never by Enter alone")
{
    Clerk clerk;
    clerk.press(Qt::Key_Delete);
    REQUIRE(clerk.prompts.asked.size() == 1);
    CHECK(clerk.prompts.asked[0].text.contains(QStringLiteral("市民防火のつどい")));
    CHECK(clerk.prompts.asked[0].consequence == Consequence::Destructive);
    CHECK(clerk.found(QString()).size() == 46);
    clerk.prompts.answers = {Answer::Accept};
    clerk.press(Qt::Key_Delete);
    CHECK(clerk.found(QString()).size() == 45);
}

TEST_CASE("A project that was just entered is selected alone")
{
    Clerk clerk;
    addProject(clerk, QStringLiteral("一つ目"));
    addProject(clerk, QStringLiteral("二つ目"));
    const auto& list = clerk.child<ProjectListPage>("ProjectListPage");
    REQUIRE(list.selected().size() == 1);
    CHECK(list.selected().front() == clerk.found(QStringLiteral("二つ目"))[0].id);
}

TEST_CASE("What is selected stays selected when the list is read again, and nothing else is")
{
    Clerk clerk;
    projects(clerk).selectRows({2, 3, 7});
    const auto& list = clerk.child<ProjectListPage>("ProjectListPage");
    const std::vector<RecordId> chosen = list.selected();
    REQUIRE(chosen.size() == 3);
    Workspace& workspace = clerk.window.view()->workspace();
    const auto all = test::valueOf(clerk.ledger().lists().recordIds({}));
    REQUIRE(test::valueOf(removeRecords(workspace, {all[0]})));
    auto now = list.selected();
    std::sort(now.begin(), now.end());
    auto wanted = chosen;
    std::sort(wanted.begin(), wanted.end());
    CHECK(now == wanted);

    REQUIRE(test::valueOf(removeRecords(workspace, {chosen[0]})));
    CHECK(list.selected().size() == 2);
}

TEST_CASE("Money stands whole in the list, however narrow the window")
{
    Clerk clerk;
    Workspace& workspace = clerk.window.view()->workspace();
    ProjectRecord record = clerk.found(QStringLiteral("市民防火"))[0];
    record.cost = test::valueOf(Yen::fromAmount(123'456'789'000));
    const Project project = test::valueOf(clerk.ledger().projects().find(record.project)).value();
    REQUIRE(test::valueOf(saveProject(workspace, project, record)));
    TableView& table = projects(clerk);
    for (const int width : {1366, 1024, 900}) {
        clerk.window.resize(width, 640);
        QTest::qWait(5);
        CAPTURE(width);
        CHECK(table.columnWidth(ProjectListModel::Cost) >=
              table.fontMetrics().horizontalAdvance(QStringLiteral("123,456,789,000")) + 16);
        CHECK(table.columnWidth(ProjectListModel::ProjectName) >= 200);
    }
}

TEST_CASE("Esc clears the search, and a second Esc goes back to the list")
{
    Clerk clerk;
    clerk.press(Qt::Key_F, Qt::ControlModifier);
    clerk.type(QStringLiteral("市民防火"));
    const auto& list = clerk.child<ProjectListPage>("ProjectListPage");
    REQUIRE(QTest::qWaitFor([&] { return list.shownCount() == 1; }));
    clerk.press(Qt::Key_Escape);
    auto& search = clerk.child<QLineEdit>("searchEdit");
    CHECK(search.text().isEmpty());
    CHECK(search.hasFocus());
    CHECK(QTest::qWaitFor([&] { return list.shownCount() == 46; }));
    clerk.press(Qt::Key_Escape);
    CHECK(projects(clerk).hasFocus());
}

TEST_CASE("A search that is cleared leaves neither the page nor what is edited")
{
    Clerk clerk;
    clerk.press(Qt::Key_Return);
    REQUIRE(clerk.window.view()->page() == LedgerView::Page::Editor);
    auto& name = clerk.editorChild<QLineEdit>("nameEdit");
    name.setFocus();
    clerk.type(QStringLiteral("春の"));
    clerk.child<QLineEdit>("searchEdit").setText(QStringLiteral(" "));
    clerk.child<QLineEdit>("searchEdit").clear();
    QTest::qWait(200);
    CHECK(clerk.prompts.asked.empty());
    CHECK(clerk.window.view()->page() == LedgerView::Page::Editor);
}

TEST_CASE("Who searches is told of what other rounds have")
{
    Clerk clerk;
    Workspace& workspace = clerk.window.view()->workspace();
    const auto years = test::valueOf(FiscalYearSpan::parse(QStringLiteral("令和6")));
    REQUIRE(test::valueOf(addRound(workspace, years, std::nullopt)));
    clerk.window.view()->showRound(years);
    const auto& hint = *clerk.child<ProjectListPage>("ProjectListPage")
                            .findChild<QLabel*>(QStringLiteral("elsewhereLabel"));
    CHECK_FALSE(hint.isVisible());
    clerk.press(Qt::Key_F, Qt::ControlModifier);
    clerk.type(QStringLiteral("市民防火"));
    CHECK(QTest::qWaitFor([&] { return hint.isVisible(); }));
    CHECK(hint.text().contains(u'1'));
    clerk.press(Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return !hint.isVisible(); }));
}

TEST_CASE("Of several selected projects the summary says counts and sums")
{
    Clerk clerk;
    Workspace& workspace = clerk.window.view()->workspace();
    const auto& list = clerk.child<ProjectListPage>("ProjectListPage");
    for (const int row : {0, 1}) {
        projects(clerk).selectRow(row);
        ProjectRecord record =
            test::valueOf(clerk.ledger().records().find(list.current().value())).value();
        record.cost = test::valueOf(Yen::fromAmount(1'200'000));
        const auto project = test::valueOf(clerk.ledger().projects().find(record.project));
        REQUIRE(test::valueOf(saveProject(workspace, project.value(), record)));
    }
    const auto& panel = clerk.child<SummaryPanel>("SummaryPanel");
    const auto texts = [&] {
        QStringList all;
        for (const QLabel* label : panel.findChildren<QLabel*>()) {
            all << label->text();
        }
        return all.join(u'\n');
    };
    projects(clerk).selectRows({0, 1, 2});
    CHECK(texts().contains(QStringLiteral("3 project(s) selected")));
    CHECK(texts().contains(QStringLiteral("2,400,000")));
    CHECK(texts().contains(QStringLiteral("2 project(s)")));
    projects(clerk).selectRow(0);
    CHECK(texts().contains(QStringLiteral("市民防火のつどい")));
    CHECK_FALSE(texts().contains(QStringLiteral("selected")));
    projects(clerk).selectAll(); // many: counted beside the window
    CHECK(texts().contains(
        QStringLiteral("%1 project(s) selected").arg(clerk.found(QString()).size())));
    CHECK(QTest::qWaitFor([&] { return texts().contains(QStringLiteral("2,400,000")); }));
    projects(clerk).selectAll();
    projects(clerk).selectRow(0); // what is still counted comes no more
    QTest::qWait(0);
    CHECK_FALSE(texts().contains(QStringLiteral("2,400,000")));
}
