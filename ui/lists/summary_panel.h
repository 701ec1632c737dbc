#pragma once

#include "core/operations/workspace.h"

#include <QFrame>

#include <memory>

class QLabel;

namespace kyodo::ui {

namespace Ui {
class SummaryPanel;
}

/// 個票の要約: the project that is current in the list, at a glance.
class SummaryPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit SummaryPanel(const Workspace& workspace, QWidget* parent = nullptr);
    ~SummaryPanel() override;

    void show(std::optional<RecordId> id);

signals:
    void editWanted(kyodo::RecordId id);
    void sheetWanted(kyodo::ProjectId id);

private:
    void fill(const ProjectRecord& record);
    void addFact(const QString& name, const QString& value);
    void showFindings(const ProjectRecord& record);

    const Workspace& m_workspace;
    std::unique_ptr<Ui::SummaryPanel> m_ui;
    std::optional<ProjectRecord> m_record;
};

} // namespace kyodo::ui
