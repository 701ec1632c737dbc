#pragma once

#include "ui/dashboard/change_detail_model.h"
#include "ui/dashboard/change_list_model.h"
#include "ui/dashboard/ledger_page.h"
#include "ui/prompts/prompts.h"
#include "ui/reports/work_progress.h"

#include <memory>

class QModelIndex;

namespace kyodo::ui {

namespace Ui {
class HistoryPage;
}

/// 履歴: who changed what and when; any act can be taken back.
class HistoryPage final : public LedgerPage
{
    Q_OBJECT

public:
    HistoryPage(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);
    ~HistoryPage() override;

protected:
    void read() override;

private:
    void prepareViews();
    [[nodiscard]] const ChangeSet* currentAct() const;
    void showActs(std::vector<ChangeSet> acts);
    void showDetails();
    void showFields(const ChangeSet& act);
    /// Why the act cannot be taken back; empty when it can.
    [[nodiscard]] QString reasonToKeep(const ChangeSet& act) const;
    void askToRevert();
    void revertAct(ChangeSetId id);
    void showError(const QString& message);

    Prompts& m_prompts;
    std::unique_ptr<Ui::HistoryPage> m_ui;
    ChangeListModel m_acts;
    ChangeDetailModel m_details;
    WorkProgress m_reverting;
};

} // namespace kyodo::ui
