// Shows the window as a clerk sees it on a 1366×768 notebook, with the sample ledger, and writes
// what is seen as PNG files: screenshots FOLDER [WIDTHxHEIGHT] [LANGUAGE] [light|dark] [SCALE]. The
// size is that of the screen in its own pixels; SCALE is how large the desktop shows all, as 1.5.

#include "app/language.h"
#include "core/domain/guideline/built_in_guidelines.h"
#include "tests/screenshots/camera.h"
#include "tests/screenshots/pictured_ledger.h"
#include "ui/editors/project_editor.h"
#include "ui/findings/findings_page.h"
#include "ui/guideline/guideline_page.h"
#include "ui/organisations/organisations_page.h"
#include "ui/prompts/dialog_prompts.h"
#include "ui/shell/ledger_view.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/area_picture.h"
#include "ui/wizards/import_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace kyodo;
using ui::LedgerView;

namespace {

void press(ui::MainWindow& window, ui::ActionId action)
{
    window.actions()[action]->trigger();
}

template <class Widget>
Widget& childOf(QWidget& parent, const char* name)
{
    auto* child = parent.findChild<Widget*>(QLatin1StringView(name));
    Q_ASSERT_X(child, "screenshots", name);
    return *child;
}

void click(QWidget& parent, const char* button)
{
    childOf<QPushButton>(parent, button).click();
}

/// One picture a row of a list of parts.
void takeParts(const Camera& camera, QWidget& window, const char* list, const QString& name)
{
    auto& parts = childOf<QListWidget>(window, list);
    for (int row = 0; row < parts.count(); ++row) {
        parts.setCurrentRow(row);
        camera.take(window, QStringLiteral("%1-%2").arg(name).arg(row));
    }
}

/// Where both sides have answered.
void chooseAnswer(QWidget& page, int row, int column)
{
    auto& table = childOf<QTableView>(page, "table");
    table.setFocus();
    table.setCurrentIndex(table.model()->index(row, column));
}

void takeEditor(const Camera& camera, ui::MainWindow& window)
{
    press(window, ui::ActionId::EditProject);
    auto& editor = *window.findChild<ui::ProjectEditor*>();
    camera.take(window, QStringLiteral("basics"));
    editor.showTab(1);
    camera.take(window, QStringLiteral("partners"));
    editor.showTab(2);
    QTest::keyClick(editor.findChild<ui::AreaPicture*>(), Qt::Key_C);
    camera.take(window, QStringLiteral("classification"));
    QTest::keyClick(&editor, Qt::Key_Escape);
    camera.takeDialog(window, QStringLiteral("unsaved"));
    press(window, ui::ActionId::SaveProject);
    editor.showTab(3);
    chooseAnswer(*window.findChild<QWidget*>(QStringLiteral("ChecklistForm")), 1, 1);
    camera.take(window, QStringLiteral("checklist"));
    editor.showTab(4);
    chooseAnswer(*window.findChild<QWidget*>(QStringLiteral("EvaluationForm")), 2, 3);
    camera.take(window, QStringLiteral("evaluation"));
    editor.showTab(5);
    camera.take(window, QStringLiteral("course"));
    press(window, ui::ActionId::ShowProjects);
    press(window, ui::ActionId::NewProject);
    camera.take(window, QStringLiteral("new-project"));
    press(window, ui::ActionId::ShowProjects);
}

void takeOrganisations(const Camera& camera, ui::MainWindow& window)
{
    press(window, ui::ActionId::ShowOrganisations);
    camera.take(window, QStringLiteral("organisations"));
    auto& page = *window.findChild<ui::OrganisationsPage*>();
    click(page, "duplicatesButton");
    camera.takeDialog(window, QStringLiteral("duplicates"));
    page.open(*OrganisationId::fromValue(1));
    auto& tabs = childOf<QTabWidget>(page, "tabs");
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        camera.take(window, tab == 0 ? QStringLiteral("organisation")
                                     : QStringLiteral("organisation-%1").arg(tab));
    }
    page.addNew();
    camera.take(window, QStringLiteral("new-organisation"));
    page.leave([] {});
}

void takeFindings(const Camera& camera, ui::MainWindow& window)
{
    press(window, ui::ActionId::ShowFindings);
    camera.take(window, QStringLiteral("findings"));
    window.findChild<ui::FindingsPage*>()->showTab(ui::FindingsPage::Tab::AlikeProjects);
    camera.take(window, QStringLiteral("alike"));
}

void takeGuideline(const Camera& camera, ui::MainWindow& window)
{
    press(window, ui::ActionId::ShowGuideline);
    camera.take(window, QStringLiteral("guideline"));
    auto& page = *window.findChild<ui::GuidelinePage*>();
    takeParts(camera, window, "sectionList", QStringLiteral("guideline"));
    childOf<QListWidget>(page, "sectionList").setCurrentRow(0);
    click(page, "compareButton");
    takeParts(camera, *QApplication::activeModalWidget(), "partList", QStringLiteral("compare"));
    camera.takeDialog(window, QStringLiteral("compare"));
    click(page, "editButton");
    takeParts(camera, *QApplication::activeModalWidget(), "partList", QStringLiteral("edit"));
    camera.takeDialog(window, QStringLiteral("edit"));
    click(page, "reviseButton");
    camera.take(*QApplication::activeModalWidget(), QStringLiteral("revise-first"));
    QTest::keyClick(&childOf<QComboBox>(*QApplication::activeModalWidget(), "targetBox"),
                    Qt::Key_Down);
    camera.takeDialog(window, QStringLiteral("revise"));
}

void takeDialogs(const Camera& camera, ui::MainWindow& window)
{
    for (const auto& [action, name] : {std::pair{ui::ActionId::AddRound, QStringLiteral("round")},
                                       std::pair{ui::ActionId::ShowKeys, QStringLiteral("keys")},
                                       std::pair{ui::ActionId::About, QStringLiteral("about")}}) {
        press(window, action);
        camera.takeDialog(window, name);
    }
}

void takeImport(const Camera& camera, ui::MainWindow& window, ui::DialogPrompts& prompts,
                const QString& file)
{
    auto& view = *window.view();
    auto* dialog =
        new ui::ImportDialog(view.workspace(), prompts, file, view.round()->years, &window);
    dialog->open();
    camera.takeDialog(window, QStringLiteral("import"));
}

void takeLedger(const Camera& camera, ui::MainWindow& window)
{
    camera.take(window, QStringLiteral("list"));
    takeEditor(camera, window);
    takeOrganisations(camera, window);
    takeFindings(camera, window);
    press(window, ui::ActionId::ShowReports);
    camera.take(window, QStringLiteral("report"));
    press(window, ui::ActionId::ShowOverview);
    camera.take(window, QStringLiteral("overview"));
    takeGuideline(camera, window);
    press(window, ui::ActionId::ShowHistory);
    camera.take(window, QStringLiteral("history"));
    takeDialogs(camera, window);
}

/// What each page says where there is nothing yet; in a ledger whose guideline has requirements.
void takeEmptyLedger(const Camera& camera, ui::MainWindow& window)
{
    for (const auto& [action, name] :
         {std::pair{ui::ActionId::ShowProjects, QStringLiteral("list")},
          std::pair{ui::ActionId::ShowOverview, QStringLiteral("overview")},
          std::pair{ui::ActionId::ShowOrganisations, QStringLiteral("organisations")},
          std::pair{ui::ActionId::ShowFindings, QStringLiteral("findings")},
          std::pair{ui::ActionId::ShowReports, QStringLiteral("report")},
          std::pair{ui::ActionId::ShowHistory, QStringLiteral("history")}}) {
        press(window, action);
        camera.take(window, QStringLiteral("empty-") + name);
    }
    press(window, ui::ActionId::ShowOrganisations);
    auto& page = *window.findChild<ui::OrganisationsPage*>();
    page.addNew();
    childOf<QTabWidget>(page, "tabs").setCurrentIndex(2);
    camera.take(window, QStringLiteral("requirements"));
    page.leave([] {});
}

bool makeLedgers(const QDir& folder, const Author& author)
{
    const auto saku = builtInGuideline(QStringLiteral("saku"));
    return makePicturedLedger(folder.filePath(QStringLiteral("砂川市.kyodo")), author) && saku &&
           Ledger::create(folder.filePath(QStringLiteral("佐久市.kyodo")), *saku, author) &&
           writeImportFile(folder.filePath(QStringLiteral("調査票.csv")));
}

void takeAll(const Camera& camera, const QDir& ledgers, const QSize& size, const Author& author)
{
    ui::DialogPrompts prompts;
    ui::MainWindow window(author, prompts);
    window.resize(size);
    window.show();
    camera.take(window, QStringLiteral("start"));
    window.openLedger(ledgers.filePath(QStringLiteral("砂川市.kyodo")));
    takeLedger(camera, window);
    takeImport(camera, window, prompts, ledgers.filePath(QStringLiteral("調査票.csv")));
    window.openLedger(ledgers.filePath(QStringLiteral("佐久市.kyodo")));
    takeEmptyLedger(camera, window);
    ui::MainWindow again(author, prompts);
    again.resize(size);
    again.show();
    camera.take(again, QStringLiteral("start-again"));
}

} // namespace

int main(int argc, char** argv)
{
    constexpr int ScaleArgument = 5;
    if (argc > ScaleArgument) {
        qputenv("QT_SCALE_FACTOR", argv[ScaleArgument]);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("kyodo-screenshots"));
    const QStringList arguments = QApplication::arguments();
    const QStringList size = arguments.value(2, QStringLiteral("1366x768")).split(u'x');
    installLanguage(arguments.value(3, QStringLiteral("ja")));
    qputenv("KYODO_THEME", arguments.value(4, QStringLiteral("light")).toUtf8());
    ui::Theme::apply(app);

    const FixedClock clock(QDateTime(QDate(2026, 11, 22), QTime(0, 12), Qt::UTC));
    const Author author{QStringLiteral("協働推進係"), &clock};
    const QTemporaryDir data;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, data.path());
    if (!makeLedgers(QDir(data.path()), author)) {
        return 1;
    }
    takeAll(Camera(arguments.value(1, QStringLiteral("."))), QDir(data.path()),
            QSize(size.value(0).toInt(), size.value(1).toInt()) / app.devicePixelRatio(), author);
    return 0;
}
