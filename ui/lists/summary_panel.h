#pragma once

#include "core/operations/workspace.h"
#include "ui/lists/selection_figures.h"
#include "ui/models/beside_window.h"

#include <QFrame>

#include <map>
#include <memory>
#include <vector>

class QLabel;

namespace kyodo::ui {

namespace Ui {
class SummaryPanel;
}

/// 個票の要約: the project that is current in the list at a glance, or what several have together.
class SummaryPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit SummaryPanel(const Workspace& workspace, QWidget* parent = nullptr);
    ~SummaryPanel() override;

    void show(std::optional<RecordId> id);
    /// Counts and sums. Told the same ones again it does nothing.
    void showAll(const std::vector<RecordId>& ids);

signals:
    void editWanted(kyodo::RecordId id);
    void sheetWanted(kyodo::ProjectId id);

private:
    void clear();
    void fill(const ProjectRecord& record);
    void count();
    void showFigures(const Result<SelectionFigures>& figures);
    /// How many have each of these values, the most frequent first.
    void addCounts(const QString& name, const std::map<QString, int>& counts);
    void addFact(const QString& name, const QString& value);
    void showFindings(const ProjectRecord& record);

    const Workspace& m_workspace;
    std::unique_ptr<Ui::SummaryPanel> m_ui;
    std::optional<ProjectRecord> m_record; ///< none: several are shown, or nothing
    std::vector<RecordId> m_several;
    BesideWindow m_counting;
};

} // namespace kyodo::ui
