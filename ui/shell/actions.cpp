#include "ui/shell/actions.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QWidget>

namespace kyodo::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

} // namespace

std::vector<ActionSpec> actionSpecs()
{
    const auto icon = [](const char* name) { return QString::fromLatin1(name); };
    return {
        {ActionId::NewLedger, Words::tr("&New ledger…"), icon("new"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_N},
        {ActionId::OpenLedger, Words::tr("&Open…"), icon("open"), QKeySequence::Open},
        {ActionId::OpenSample, Words::tr("Open the &sample"), icon("projects"), {}},
        {ActionId::ReopenLast, Words::tr("Open the &last ledger at start"), {}, {}},
        {ActionId::ImportFile, Words::tr("&Import a file…"), icon("import"), Qt::CTRL | Qt::Key_I},
        {ActionId::BackUp, Words::tr("&Backups…"), icon("copy"), Qt::CTRL | Qt::Key_B},
        {ActionId::Quit, Words::tr("&Quit"), {}, QKeySequence::Quit},
        {ActionId::Undo, Words::tr("&Undo"), icon("undo"), QKeySequence::Undo},
        {ActionId::Redo, Words::tr("&Redo"), icon("redo"), Qt::CTRL | Qt::Key_Y},
        {ActionId::NewProject, Words::tr("&New project"), icon("add"), QKeySequence::New},
        {ActionId::EditProject, Words::tr("&Open the project"), {}, {}},
        {ActionId::RemoveProjects, Words::tr("Re&move the selected"), icon("remove"), {}},
        {ActionId::CopyRows, Words::tr("&Copy rows"), icon("copy"), {}},
        {ActionId::SaveProject, Words::tr("&Save"), icon("save"), QKeySequence::Save},
        {ActionId::Find, Words::tr("&Find"), icon("search"), QKeySequence::Find},
        {ActionId::ShowOverview, Words::tr("&Overview"), icon("dashboard"),
         Qt::ALT | Qt::CTRL | Qt::Key_1},
        {ActionId::ShowProjects, Words::tr("&Projects"), icon("projects"),
         Qt::ALT | Qt::CTRL | Qt::Key_2},
        {ActionId::ShowOrganisations, Words::tr("Organisa&tions"), icon("organisations"),
         Qt::ALT | Qt::CTRL | Qt::Key_3},
        {ActionId::ShowFindings, Words::tr("&Findings"), icon("warning"),
         Qt::ALT | Qt::CTRL | Qt::Key_4},
        {ActionId::ShowReports, Words::tr("&Reports"), icon("reports"),
         Qt::ALT | Qt::CTRL | Qt::Key_5},
        {ActionId::ShowGuideline, Words::tr("&Guideline"), icon("guideline"),
         Qt::ALT | Qt::CTRL | Qt::Key_6},
        {ActionId::ShowHistory, Words::tr("&History"), icon("history"),
         Qt::ALT | Qt::CTRL | Qt::Key_7},
        {ActionId::ToggleSummary, Words::tr("&Summary at the side"), {}, Qt::Key_F9},
        {ActionId::ChooseRound, Words::tr("&Choose the survey round"), {}, Qt::CTRL | Qt::Key_R},
        {ActionId::AddRound, Words::tr("&Add a survey round…"), icon("year"), {}},
        {ActionId::PrintSheet, Words::tr("Project &sheet…"), icon("print"), QKeySequence::Print},
        {ActionId::ShowKeys, Words::tr("&Keyboard shortcuts"), icon("help"),
         QKeySequence::HelpContents},
        {ActionId::About, Words::tr("&About Kyodo Daicho"), icon("info"), {}},
    };
}

QString withoutMnemonic(QString text)
{
    return text.remove(u'&').remove(QStringLiteral("…")).section(u'(', 0, 0).trimmed();
}

Actions::Actions(QWidget* window)
{
    for (const ActionSpec& spec : actionSpecs()) {
        auto* action = new QAction(spec.text, window);
        if (!spec.icon.isEmpty()) {
            action->setIcon(Theme::icon(spec.icon));
        }
        action->setShortcut(spec.key);
        m_actions.insert(spec.id, action);
    }
}

} // namespace kyodo::ui
