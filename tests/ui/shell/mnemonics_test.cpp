// Alt and a letter must mean one thing on each page, in both languages.

#include "core/domain/guideline/built_in_guidelines.h"
#include "core/operations/organisation_operations.h"
#include "core/operations/sample_operations.h"
#include "tests/support/catch.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/in_japanese.h"
#include "tests/support/result.h"
#include "tests/support/temporary_folder.h"
#include "ui/editors/project_editor.h"
#include "ui/shell/ledger_view.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <map>

using namespace kyodo;
using namespace kyodo::ui;

namespace {

void collect(std::map<QString, QStringList>& uses, const QString& text)
{
    if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty()) {
        uses[key.toString()] << text;
    }
}

/// Not in a dialog above it, nor on a page that is not shown.
bool isSeen(const QWidget& widget, const QWidget& window)
{
    return widget.isVisible() && widget.window() == &window;
}

using Uses = std::map<QString, QStringList>;

QStringList doubledIn(const Uses& uses)
{
    QStringList doubled;
    for (const auto& [key, texts] : uses) {
        if (texts.size() > 1) {
            doubled << key + QStringLiteral(": ") + texts.join(QStringLiteral(" / "));
        }
    }
    return doubled;
}

/// The entries of one menu that share a letter; those of the menus in it, too.
QStringList clashesIn(const QMenu& menu)
{
    Uses uses;
    QStringList doubled;
    for (const QAction* action : menu.actions()) {
        collect(uses, action->text());
        if (const QMenu* inner = action->menu()) {
            doubled << clashesIn(*inner);
        }
    }
    return doubled << doubledIn(uses);
}

/// The texts that share a letter among what is seen now of a window.
QStringList clashes(const QWidget& window)
{
    Uses uses;
    if (const auto* bar = window.findChild<QMenuBar*>()) {
        for (const QAction* action : bar->actions()) {
            collect(uses, action->text());
        }
    }
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        if (isSeen(*button, window)) {
            collect(uses, button->text());
        }
    }
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (isSeen(*label, window) && label->buddy()) {
            collect(uses, label->text());
        }
    }
    for (const auto* bar : window.findChildren<QTabBar*>()) {
        for (int i = 0; isSeen(*bar, window) && i < bar->count(); ++i) {
            collect(uses, bar->tabText(i));
        }
    }
    return doubledIn(uses);
}

/// The dialog that an act has opened; it is closed again.
void checkDialog(const MainWindow& window)
{
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    CAPTURE(dialog->objectName().toStdString());
    CHECK(clashes(*dialog) == QStringList{});
    for (auto* tabs : dialog->findChildren<QTabWidget*>()) {
        tabs->setCurrentIndex(tabs->count() - 1);
        CHECK(clashes(*dialog) == QStringList{});
    }
    dialog->done(QDialog::Rejected);
    QTest::qWait(1); // it deletes itself
    CHECK(window.isVisible());
}

void checkErasure(MainWindow& window)
{
    Workspace& workspace = window.view()->workspace();
    const Organisation body{workspace.newId<OrganisationId>(), 0,
                            test::valueOf(Name::parse(QStringLiteral("花の会")))};
    REQUIRE(test::valueOf(saveOrganisation(workspace, body)));
    window.actions()[ActionId::ShowOrganisations]->trigger();
    auto& page = *window.findChild<QWidget*>(QStringLiteral("OrganisationListPage"));
    page.findChild<QTableView*>(QStringLiteral("table"))->selectRow(0);
    page.findChild<QAbstractButton*>(QStringLiteral("eraseButton"))->click();
    checkDialog(window);
}

void checkAllPages()
{
    const SystemClock clock;
    const Author author{QStringLiteral("試験者"), &clock};
    const test::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.kyodo"));
    test::requireDone(
        Ledger::create(path, test::valueOf(builtInGuideline(QStringLiteral("sunagawa"))), author));
    {
        const auto workspace =
            test::valueOf(Workspace::open(path, Ledger::Access::ReadWrite, author));
        static_cast<void>(test::valueOf(makePublishedSample(*workspace)));
    }
    test::FakePrompts prompts;
    MainWindow window(author, prompts);
    window.show();
    CHECK(clashes(window) == QStringList{});
    for (const QAction* action : window.menuBar()->actions()) {
        CHECK(clashesIn(*action->menu()) == QStringList{});
    }
    window.openLedger(path);
    using enum ActionId;
    for (const ActionId page : {ShowOverview, ShowProjects, ShowOrganisations, ShowFindings,
                                ShowReports, ShowGuideline, ShowHistory}) {
        window.actions()[page]->trigger();
        CHECK(clashes(window) == QStringList{});
    }
    for (const ActionId dialog : {BackUp, AddRound, ShowKeys, NewLedger}) {
        window.actions()[dialog]->trigger();
        checkDialog(window);
    }
    checkErasure(window);
    window.actions()[ShowProjects]->trigger();
    window.actions()[NewProject]->trigger();
    auto* editor = window.findChild<ProjectEditor*>();
    REQUIRE(editor);
    for (int tab = 0; tab < 6; ++tab) {
        editor->showTab(tab);
        CHECK(clashes(window) == QStringList{});
    }
}

} // namespace

TEST_CASE("No letter is given twice on a page in English")
{
    checkAllPages();
}

TEST_CASE("No letter is given twice on a page in Japanese")
{
    const test::InJapanese words;
    checkAllPages();
}
