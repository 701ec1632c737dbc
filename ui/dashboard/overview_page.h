#pragma once

#include "ui/dashboard/ledger_page.h"
#include "ui/dashboard/round_overview.h"
#include "ui/models/beside_window.h"
#include "ui/models/finding_list_model.h"

#include <QTimer>

#include <memory>

namespace kyodo::ui {

namespace Ui {
class OverviewPage;
}

class CountCard;

/// 概況: a round in figures. Every figure leads to the rows behind it, every finding to its record.
/// They are counted beside the window, over a connection of their own.
class OverviewPage final : public LedgerPage
{
    Q_OBJECT

public:
    explicit OverviewPage(Workspace& workspace, QWidget* parent = nullptr);
    ~OverviewPage() override;

    /// None: the ledger has no round yet.
    void setRound(std::optional<SurveyRound> round);
    /// What is shown will be replaced.
    [[nodiscard]] bool isCounting() const { return m_counting.isRunning(); }

signals:
    void rowsWanted(const kyodo::RecordFilter& rows);
    /// The page of all findings.
    void findingsWanted();
    void recordWanted(kyodo::RecordId record);

protected:
    void read() override;
    void hideEvent(QHideEvent* event) override;

private:
    void prepareCards();
    void prepareCard(CountCard& card, RecordFilter::Gap gap);
    void prepareFindings();
    void orderForTab();
    void showMessage(const QString& message);
    void showOverview(const RoundOverview& overview);
    void showCards(const RoundOverview& overview);
    void showBars(const RoundOverview& overview);
    void showComparison(const std::optional<RoundComparison>& comparison);
    void showFindings(const std::vector<Finding>& findings);
    void wantFinding(const QModelIndex& index);

    std::unique_ptr<Ui::OverviewPage> m_ui;
    FindingListModel m_findings;
    std::optional<SurveyRound> m_round;
    BesideWindow m_counting;
    QTimer m_patience; ///< until figures that may have changed are taken away
};

} // namespace kyodo::ui
