#include "ui/shell/menus.h"

#include <QCoreApplication>
#include <QMenuBar>

#include <initializer_list>
#include <optional>

namespace kyodo::ui {
namespace {

struct Menus
{
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

/// None is a separator.
using Entries = std::initializer_list<std::optional<ActionId>>;

QMenu* addMenu(QMenuBar& bar, const QString& title, const Actions& actions, Entries entries)
{
    QMenu* menu = bar.addMenu(title);
    for (const auto& entry : entries) {
        if (entry) {
            menu->addAction(actions[*entry]);
        } else {
            menu->addSeparator();
        }
    }
    return menu;
}

} // namespace

QMenu* fillMenus(QMenuBar& bar, const Actions& actions)
{
    using enum ActionId;
    QMenu* file = addMenu(bar, Menus::tr("&File"), actions,
                          {NewLedger, OpenLedger, OpenSample, ReopenLast, std::nullopt, ImportFile,
                           BackUp, std::nullopt, Quit});
    addMenu(bar, Menus::tr("&Edit"), actions,
            {Undo, Redo, std::nullopt, NewProject, EditProject, SaveProject, RemoveProjects,
             std::nullopt, CopyRows, Find});
    addMenu(bar, Menus::tr("&View"), actions,
            {ShowOverview, ShowProjects, ShowOrganisations, ShowFindings, ShowReports,
             ShowGuideline, ShowHistory, std::nullopt, ToggleSummary});
    addMenu(bar, Menus::tr("S&urvey"), actions, {ChooseRound, AddRound});
    addMenu(bar, Menus::tr("Re&ports"), actions, {ShowReports, PrintSheet});
    addMenu(bar, Menus::tr("&Help"), actions, {ShowKeys, About});
    auto* recent = new QMenu(Menus::tr("&Recent ledgers"), file);
    file->insertMenu(actions[ImportFile], recent);
    file->insertSeparator(actions[ImportFile]);
    return recent;
}

} // namespace kyodo::ui
