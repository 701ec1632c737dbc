#pragma once

#include "core/operations/guideline_operations.h"
#include "ui/guideline/mapping_model.h"
#include "ui/models/finding_list_model.h"
#include "ui/models/sliced_work.h"
#include "ui/prompts/prompts.h"
#include "ui/reports/work_progress.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QListWidgetItem;

namespace kyodo::ui {

namespace Ui {
class RevisionDialog;
}

/// 指針の改定: carries the ledger over to another guideline, after showing what that does. While it
/// looks through the ledger everything can still be chosen, and closing it ends the looking.
class RevisionDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `target`: a file or a working copy; none: one of the program's is chosen first.
    RevisionDialog(Workspace& workspace, Prompts& prompts, std::optional<Guideline> target,
                   QWidget* parent = nullptr);
    ~RevisionDialog() override;

    /// Revises, as one act. Where somebody changed an entry meanwhile it tells so, plans again and
    /// stays open; so it does when the user breaks it off.
    void accept() override;
    void done(int result) override;

private:
    void revise();
    void connectAll();
    void listTargets();
    void chooseFile();
    void addTarget(const Guideline& guideline);
    void chooseTarget();
    void showMapping();
    void showMappedList(int row);
    /// Of the rounds in question; empty where counting is not cheap.
    [[nodiscard]] QHash<QString, qint64> counts(MappedList list) const;
    [[nodiscard]] qint64 countRecords(RecordFilter filter) const;
    [[nodiscard]] RevisionScope scope() const;
    void planSoon();
    /// Begins anew; what was planned before counts no longer.
    void plan();
    /// False when there is nothing left to plan.
    [[nodiscard]] bool planMore();
    void showProgress();
    void finishPlan(Result<RevisionPlan> planned);
    void showPlan(const RevisionPlan& plan);
    void showPersons(const std::vector<NamedPerson>& persons);
    [[nodiscard]] RevisionPlan answeredPlan() const;
    void showMessage(const QString& message);
    /// Why this target cannot be taken; empty when it can.
    [[nodiscard]] QString reasonAgainst(const Guideline& target) const;

    Workspace& m_workspace;
    Prompts& m_prompts;
    std::unique_ptr<Ui::RevisionDialog> m_ui;
    std::vector<Guideline> m_targets; ///< as the box has them
    GuidelineBridge m_bridge;
    MappingModel m_mapping;
    FindingListModel m_findings;
    std::vector<MappedList> m_lists;
    std::optional<RevisionPlan> m_plan; ///< none: nothing that could be done, or not planned yet
    std::optional<RevisionPlanner> m_planner;
    QTimer m_choosing; ///< waits until the user has stopped choosing
    SlicedWork m_planning;
    WorkProgress m_revising;
};

} // namespace kyodo::ui
