// Shows the window as a clerk sees it on a 1366×768 notebook, with the sample ledger, and writes
// what is seen as PNG files: screenshots FOLDER [WIDTHxHEIGHT] [LANGUAGE].

#include "app/language.h"
#include "core/domain/guideline/guideline_json.h"
#include "core/operations/organisation_operations.h"
#include "core/operations/sample_operations.h"
#include "ui/editors/project_editor.h"
#include "ui/findings/findings_page.h"
#include "ui/organisations/organisations_page.h"
#include "ui/prompts/dialog_prompts.h"
#include "ui/shell/ledger_view.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/area_picture.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace kyodo;
using ui::LedgerView;

namespace {

Organisation organisation(Workspace& workspace, const QString& name, const char* kind)
{
    Organisation made{workspace.newId<OrganisationId>(), 0, Name::parse(name).value()};
    const auto code = ActorKindCode::parse(QLatin1StringView(kind));
    const ActorKind* actor = workspace.guideline().actor(*code);
    made.kind = ActorKindChoice{code, actor ? actor->name : QString()};
    return made;
}

/// A few organisations, two of them one under two names, as partners of the first projects.
Status fillRegister(Workspace& workspace)
{
    std::vector<Organisation> all{
        organisation(workspace, QStringLiteral("ＮＰＯ法人あおぞらの会"), "npo"),
        organisation(workspace, QStringLiteral("(特非)あおぞらの会"), "volunteer-group"),
        organisation(workspace, QStringLiteral("宮川町内会"), "neighbourhood"),
        organisation(workspace, QStringLiteral("株式会社砂川商会"), "company")};
    all[0].corporateNumber = QStringLiteral("4011001098994");
    all[0].registration = {
        {RegistrationEvent::Kind::Registered, QDate(2024, 4, 1), QDate(2027, 3, 31), QString()}};
    for (const Organisation& each : all) {
        KYODO_TRY(saveOrganisation(workspace, each));
    }
    KYODO_TRY_ASSIGN(const auto ids, workspace.ledger().lists().recordIds({}));
    for (std::size_t i = 0; i < 4; ++i) {
        KYODO_TRY_ASSIGN(auto record, workspace.ledger().records().find(ids[i]));
        KYODO_TRY_ASSIGN(const auto project, workspace.ledger().projects().find(record->project));
        record->department = i % 2 == 0 ? QStringLiteral("消防署") : QStringLiteral("市民生活課");
        record->partners = {
            {all[i / 2].name.text(), all[i / 2].id, all[i / 2].kind, QStringLiteral("当日の運営")}};
        record->roles = {
            {QStringLiteral("広報"), QStringLiteral("広報紙への掲載"), QStringLiteral("回覧板")}};
        KYODO_TRY(saveProject(workspace, *project, *record));
    }
    return {};
}

QString makeSample(const QString& folder, const Author& author)
{
    const QString path = QDir(folder).filePath(QStringLiteral("砂川市.kyodo"));
    const auto guideline = builtInGuideline(QStringLiteral("sunagawa"));
    if (!guideline || !Ledger::create(path, *guideline, author)) {
        return {};
    }
    const auto workspace = Workspace::open(path, Ledger::Access::ReadWrite, author);
    if (!workspace || !makePublishedSample(**workspace) || !fillRegister(**workspace)) {
        return {};
    }
    return path;
}

void waitUntilPainted()
{
    constexpr int Milliseconds = 600;
    QTest::qWait(Milliseconds);
}

void save(QWidget& window, const QString& folder, const QString& name)
{
    waitUntilPainted();
    window.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

void press(ui::MainWindow& window, ui::ActionId action)
{
    window.actions()[action]->trigger();
}

void takePictures(ui::MainWindow& window, const QString& folder)
{
    save(window, folder, QStringLiteral("list"));
    press(window, ui::ActionId::EditProject);
    auto* editor = window.findChild<ui::ProjectEditor*>();
    save(window, folder, QStringLiteral("basics"));
    editor->showTab(1);
    save(window, folder, QStringLiteral("partners"));
    editor->showTab(2);
    QTest::keyClick(editor->findChild<ui::AreaPicture*>(), Qt::Key_C);
    save(window, folder, QStringLiteral("classification"));
    editor->showTab(3);
    save(window, folder, QStringLiteral("checklist"));
    editor->showTab(4);
    save(window, folder, QStringLiteral("evaluation"));
    press(window, ui::ActionId::SaveProject);
    editor->showTab(5);
    save(window, folder, QStringLiteral("course"));
    press(window, ui::ActionId::ShowOrganisations);
    save(window, folder, QStringLiteral("organisations"));
    window.findChild<ui::OrganisationsPage*>()->open(*OrganisationId::fromValue(1));
    save(window, folder, QStringLiteral("organisation"));
    press(window, ui::ActionId::ShowFindings);
    save(window, folder, QStringLiteral("findings"));
    window.findChild<ui::FindingsPage*>()->showTab(ui::FindingsPage::Tab::AlikeProjects);
    save(window, folder, QStringLiteral("alike"));
    press(window, ui::ActionId::ShowReports);
    save(window, folder, QStringLiteral("report"));
    press(window, ui::ActionId::ShowOverview);
    save(window, folder, QStringLiteral("overview"));
    press(window, ui::ActionId::ShowGuideline);
    save(window, folder, QStringLiteral("guideline"));
    press(window, ui::ActionId::ShowHistory);
    save(window, folder, QStringLiteral("history"));
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("kyodo-screenshots"));
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, QStringLiteral("."));
    const QStringList size = arguments.value(2, QStringLiteral("1366x768")).split(u'x');
    installLanguage(arguments.value(3, QStringLiteral("ja")));
    ui::Theme::apply(app);

    const FixedClock clock(QDateTime(QDate(2026, 11, 22), QTime(0, 12), Qt::UTC));
    const Author author{QStringLiteral("協働推進係"), &clock};
    const QTemporaryDir data;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, data.path());
    const QString ledger = makeSample(data.path(), author);
    if (ledger.isEmpty()) {
        return 1;
    }
    ui::DialogPrompts prompts;
    ui::MainWindow window(author, prompts);
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    window.openLedger(ledger);
    takePictures(window, folder);
    return 0;
}
