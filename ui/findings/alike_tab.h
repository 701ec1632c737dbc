#pragma once

#include "ui/dashboard/ledger_page.h"
#include "ui/findings/alike_list_model.h"
#include "ui/findings/project_comparison_model.h"
#include "ui/models/beside_window.h"
#include "ui/models/sliced_work.h"
#include "ui/widgets/table_view.h"

#include <memory>

namespace kyodo::ui {

namespace Ui {
class AlikeTab;
}

/// 似た事業: projects of a round that resemble each other or share partners, for departments that
/// do not know of one another. The records are read slice by slice, and compared on a thread of
/// their own, which gets a copy and never the ledger.
class AlikeTab final : public LedgerPage
{
    Q_OBJECT

public:
    explicit AlikeTab(Workspace& workspace, QWidget* parent = nullptr);
    ~AlikeTab() override;

    void setRound(const std::optional<SurveyRound>& round);

signals:
    void recordWanted(kyodo::RecordId record);

protected:
    void read() override;
    void hideEvent(QHideEvent* event) override;

private:
    using Pairs = std::vector<AlikeProjects>;

    void prepareTables();
    void connectKeys();

    [[nodiscard]] Status beginReading();
    [[nodiscard]] bool readSlice();
    void compare();
    void showBusy(const QString& what);
    void finish(Pairs pairs);
    void fail(const Error& error);

    void chooseShown();
    void rememberCurrent();
    void showRows();
    void showCount();
    void showEmptyState();
    void showCurrent();
    void open(TableView::Opening which);

    std::unique_ptr<Ui::AlikeTab> m_ui;
    AlikeListModel m_alike;
    ProjectComparisonModel m_comparison;
    std::optional<SurveyRound> m_round;
    SlicedWork m_reading;
    std::unique_ptr<RecordSource> m_source;
    std::shared_ptr<std::vector<ProjectRecord>> m_records; ///< read so far
    /// One for each comparison: what an outdated one finds is not heard.
    BesideWindow m_comparing;
    std::optional<std::pair<RecordId, RecordId>> m_remembered;
    int m_rememberedRow = 0;
};

} // namespace kyodo::ui
