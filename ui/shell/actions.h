#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>

#include <vector>

namespace kyodo::ui {

/// Everything the window's menus can do.
enum class ActionId {
    NewLedger,
    OpenLedger,
    OpenSample,
    ReopenLast,
    ImportFile,
    BackUp,
    Quit,
    Undo,
    Redo,
    NewProject,
    EditProject,
    RemoveProjects,
    CopyRows,
    SaveProject,
    Find,
    ShowOverview,
    ShowProjects,
    ShowOrganisations,
    ShowFindings,
    ShowReports,
    ShowGuideline,
    ShowHistory,
    ToggleSummary,
    ChooseRound,
    AddRound,
    PrintSheet,
    ShowKeys,
    About,
};

/// One line of the action table.
struct ActionSpec
{
    ActionId id;
    QString text; ///< translated, with its mnemonic
    QString icon; ///< empty: none
    QKeySequence key;
};

/// The action table: every act that a menu has, with its key. Keys of one table or editor alone are
/// given there.
[[nodiscard]] std::vector<ActionSpec> actionSpecs();

/// The text of an action where it is no menu entry.
[[nodiscard]] QString withoutMnemonic(QString text);

/// The actions of a window, made from the table.
class Actions final
{
public:
    explicit Actions(QWidget* window);

    [[nodiscard]] QAction* operator[](ActionId id) const { return m_actions.value(id); }

private:
    QHash<ActionId, QAction*> m_actions;
};

} // namespace kyodo::ui
