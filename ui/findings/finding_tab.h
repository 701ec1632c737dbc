#pragma once

#include "core/operations/check_operations.h"
#include "ui/dashboard/ledger_page.h"
#include "ui/findings/filtered_findings.h"
#include "ui/models/sliced_work.h"
#include "ui/widgets/table_view.h"

#include <memory>

class QTreeWidgetItem;

namespace kyodo::ui {

namespace Ui {
class FindingTab;
}

/// 指摘: everything doubtful in a round and in the register, each a way to where it stands. A long
/// round is read slice by slice; leaving the page ends that.
class FindingTab final : public LedgerPage
{
    Q_OBJECT

public:
    explicit FindingTab(Workspace& workspace, QWidget* parent = nullptr);
    ~FindingTab() override;

    /// None: only the register of organisations is looked at.
    void setRound(const std::optional<SurveyRound>& round);

signals:
    void findingWanted(const kyodo::Finding& finding);

protected:
    void read() override;
    void hideEvent(QHideEvent* event) override;

private:
    void prepareTable();
    void prepareGroups();
    void connectFilters();

    [[nodiscard]] bool readSlice();
    [[nodiscard]] Result<bool> readMore();
    void showProgress();
    void finish(const Status& read);

    void showGroups();
    void addGroup(const CountedGroup& line, QTreeWidgetItem*& head);
    void chooseGroup();
    void chooseAll();
    void clearFilters();
    void rememberCurrent();
    void showRows();
    void showCount();
    void showEmptyState();
    void showCurrent();
    [[nodiscard]] const Finding* current() const;
    void openCurrent();

    std::unique_ptr<Ui::FindingTab> m_ui;
    FilteredFindings m_findings;
    std::optional<SurveyRound> m_round;
    SlicedWork m_reading;
    std::optional<FindingReader> m_reader; ///< none: the projects are read
    std::vector<Finding> m_found;          ///< so far
    std::optional<Finding> m_remembered;   ///< the current one while the list is made anew
    int m_rememberedRow = 0;
};

} // namespace kyodo::ui
