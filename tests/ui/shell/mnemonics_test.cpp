// Alt and a letter must mean one thing on each page, in both languages.

#include "app/language.h"
#include "core/domain/guideline/built_in_guidelines.h"
#include "core/operations/sample_operations.h"
#include "tests/support/catch.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/result.h"
#include "tests/support/temporary_folder.h"
#include "ui/editors/project_editor.h"
#include "ui/shell/ledger_view.h"
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>

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

/// The texts that share a letter among what is seen now.
QStringList clashes(const MainWindow& window)
{
    std::map<QString, QStringList> uses;
    for (const QAction* action : window.menuBar()->actions()) {
        collect(uses, action->text());
    }
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible()) {
            collect(uses, button->text());
        }
    }
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->buddy()) {
            collect(uses, label->text());
        }
    }
    for (const auto* bar : window.findChildren<QTabBar*>()) {
        for (int i = 0; bar->isVisible() && i < bar->count(); ++i) {
            collect(uses, bar->tabText(i));
        }
    }
    QStringList doubled;
    for (const auto& [key, texts] : uses) {
        if (texts.size() > 1) {
            doubled << key + QStringLiteral(": ") + texts.join(QStringLiteral(" / "));
        }
    }
    return doubled;
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
    window.openLedger(path);
    using enum ActionId;
    for (const ActionId page :
         {ShowOverview, ShowProjects, ShowReports, ShowGuideline, ShowHistory}) {
        window.actions()[page]->trigger();
        CHECK(clashes(window) == QStringList{});
    }
    window.actions()[NewProject]->trigger();
    auto* editor = window.findChild<ProjectEditor*>();
    REQUIRE(editor);
    for (int tab = 0; tab < 3; ++tab) {
        editor->showTab(tab);
        CHECK(clashes(window) == QStringList{});
    }
}

} // namespace

TEST_CASE("No letter is given twice on a page in English")
{
    checkAllPages();
}

// The last test of the program: the language stays.
TEST_CASE("No letter is given twice on a page in Japanese")
{
    installLanguage(QStringLiteral("ja"));
    checkAllPages();
}
