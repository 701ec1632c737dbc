#pragma once

#include "core/domain/finding.h"
#include "ui/dashboard/ledger_page.h"

#include <memory>

namespace kyodo::ui {

namespace Ui {
class FindingsPage;
}

class AlikeTab;
class FindingTab;

/// 指摘: what a person should look at in a round, and in the register of organisations: doubtful
/// entries, and projects that may belong together.
class FindingsPage final : public LedgerPage
{
    Q_OBJECT

public:
    enum class Tab { Findings, AlikeProjects };

    explicit FindingsPage(Workspace& workspace, QWidget* parent = nullptr);
    ~FindingsPage() override;

    /// None: the ledger has no round yet.
    void setRound(const std::optional<SurveyRound>& round);
    void showTab(Tab tab);

signals:
    /// About a record or an organisation; its kind says which field it is.
    void findingWanted(const kyodo::Finding& finding);
    void recordWanted(kyodo::RecordId record);

protected:
    void read() override;

private:
    std::unique_ptr<Ui::FindingsPage> m_ui;
    FindingTab* m_findings;
    AlikeTab* m_alike;
    std::optional<SurveyRound> m_round;
};

} // namespace kyodo::ui
