// The window has to fit a notebook of 1366×768 at 150 %, where it is 910×512 in its own pixels, and
// one of 1920×1080 at 200 %.

#include "tests/support/catch.h"
#include "tests/support/in_japanese.h"
#include "tests/ui/shell/clerk.h"
#include "ui/editors/project_editor.h"
#include "ui/findings/findings_page.h"
#include "ui/lists/project_list_page.h"
#include "ui/organisations/organisations_page.h"
#include "ui/wizards/import_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>

#include <optional>

using namespace kyodo;
using namespace kyodo::ui;
using kyodo::test::Clerk;

namespace {

constexpr QSize Limit(900, 500);
/// What the bars around a page take of it.
constexpr QSize PageLimit(900 - 56, 500 - 97);

QSize leastSize(const QWidget& widget)
{
    return widget.minimumSizeHint().expandedTo(widget.minimumSize());
}

void checkFits(const QWidget& widget, const QSize& limit)
{
    const QSize least = leastSize(widget);
    CAPTURE(widget.objectName().toStdString(), widget.metaObject()->className(), least.width(),
            least.height());
    CHECK(least.width() <= limit.width());
    CHECK(least.height() <= limit.height());
}

/// The dialog that is open is measured, and closed.
void checkDialog()
{
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (dialog != nullptr) {
        checkFits(*dialog, Limit);
        dialog->done(QDialog::Rejected);
        QTest::qWait(1); // it deletes itself
    }
}

void narrowLists(Clerk& clerk)
{
    RecordFilter filter;
    filter.form = FormChoice{std::nullopt, QStringLiteral("補助、講師の派遣その他の支援")};
    filter.department = QStringLiteral("市民部市民生活課生活安全係");
    clerk.child<ProjectListPage>("ProjectListPage").setFilter(filter);
    clerk.window.view()->showPage(LedgerView::Page::Organisations);
    auto& kind = clerk.child<QComboBox>("kindFilter");
    kind.setCurrentIndex(1);
    emit kind.activated(1);
}

void checkPages(Clerk& clerk)
{
    const auto& pages = clerk.child<QStackedWidget>("pages");
    for (int page = 0; page < pages.count(); ++page) {
        checkFits(*pages.widget(page), PageLimit);
    }
    for (const auto* tabs : clerk.window.findChildren<QTabWidget*>()) {
        checkFits(*tabs, PageLimit);
    }
    checkFits(clerk.window, Limit);
}

std::vector<ActionId> allActions()
{
    std::vector<ActionId> ids;
    for (const ActionSpec& spec : actionSpecs()) {
        if (spec.id != ActionId::Quit && spec.id != ActionId::OpenSample) {
            ids.push_back(spec.id);
        }
    }
    return ids;
}

} // namespace

TEST_CASE("Every page fits a small screen, in either language, filtered and edited")
{
    std::optional<test::InJapanese> words;
    SECTION("in Japanese")
    {
        words.emplace();
    }
    SECTION("in English") {}
    Clerk clerk;
    narrowLists(clerk);
    checkPages(clerk);
    clerk.window.view()->showPage(LedgerView::Page::Projects);
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    clerk.type(QString(300, u'長'));
    checkPages(clerk);
}

// In the language of the offices; the longer English words are scrolled to.
TEST_CASE(
    "The forms of the editor are not wider than a small screen, so that nothing of them is cut")
{
    const test::InJapanese words;
    Clerk clerk;
    clerk.window.resize(Limit);
    clerk.press(Qt::Key_Return);
    auto& editor = clerk.child<ProjectEditor>("ProjectEditor");
    for (int tab = 0; tab < 6; ++tab) {
        editor.showTab(tab);
        QTest::qWait(1);
        for (const auto* area : editor.findChildren<QScrollArea*>()) {
            if (area->isVisible()) {
                CAPTURE(tab, area->widget()->minimumSizeHint().width(), area->viewport()->width());
                CHECK(area->widget()->width() <= area->viewport()->width());
            }
        }
    }
}

TEST_CASE("Every dialog fits a small screen, in either language")
{
    std::optional<test::InJapanese> words;
    SECTION("in Japanese")
    {
        words.emplace();
    }
    SECTION("in English") {}
    Clerk clerk;
    for (const ActionId id : allActions()) {
        clerk.window.actions()[id]->trigger();
        checkDialog();
    }
    clerk.window.view()->showPage(LedgerView::Page::Organisations);
    clerk.child<QPushButton>("duplicatesButton").click();
    checkDialog();
    clerk.window.view()->showPage(LedgerView::Page::Guideline);
    for (const char* button : {"compareButton", "editButton", "reviseButton"}) {
        clerk.child<QPushButton>(button).click();
        checkDialog();
    }
    const QString file = clerk.folder.write(QStringLiteral("調査票.csv"),
                                            "年度,事業名\n平成23・24年度,雪割りまつり\n");
    ImportDialog import(clerk.window.view()->workspace(), clerk.prompts, file,
                        clerk.window.view()->round()->years);
    checkFits(import, Limit);
}

TEST_CASE("A window that was wide becomes narrow again, filtered or not")
{
    Clerk clerk;
    narrowLists(clerk);
    clerk.window.view()->showPage(LedgerView::Page::Projects);
    clerk.window.resize(1024, 640);
    QTest::qWait(1);
    CHECK(clerk.window.size() == QSize(1024, 640));
    clerk.window.resize(Limit);
    QTest::qWait(1);
    CHECK(clerk.window.size() == Limit);
}

TEST_CASE("In a narrow window the summary goes, then the words of the pages; F9 shows it again")
{
    Clerk clerk;
    const auto& summary = clerk.child<QWidget>("SummaryPanel");
    const auto& navigation = clerk.child<QListWidget>("navigation");
    CHECK(summary.isVisible());
    CHECK_FALSE(navigation.item(0)->text().isEmpty());
    clerk.window.resize(1100, 640);
    QTest::qWait(1);
    CHECK_FALSE(summary.isVisible());
    CHECK_FALSE(navigation.item(0)->text().isEmpty());
    clerk.window.resize(950, 640);
    QTest::qWait(1);
    CHECK(navigation.item(0)->text().isEmpty());
    CHECK_FALSE(navigation.item(0)->toolTip().isEmpty());
    CHECK_FALSE(navigation.item(0)->data(Qt::AccessibleTextRole).toString().isEmpty());
    clerk.press(Qt::Key_F9);
    CHECK(summary.isVisible());
    clerk.window.resize(1366, 768);
    QTest::qWait(1);
    CHECK(summary.isVisible());
    CHECK_FALSE(navigation.item(0)->text().isEmpty());
}
