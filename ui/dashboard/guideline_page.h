#pragma once

#include "core/operations/workspace.h"
#include "ui/dashboard/guideline_section.h"

#include <QWidget>

#include <memory>

namespace kyodo::ui {

namespace Ui {
class GuidelinePage;
}

/// 指針: what the ledger's guideline says, to read and to copy from.
class GuidelinePage final : public QWidget
{
    Q_OBJECT

public:
    explicit GuidelinePage(Workspace& workspace, QWidget* parent = nullptr);
    ~GuidelinePage() override;

private:
    void listSections();
    void showSection(int row);
    void showArea(const std::optional<AreaCode>& area);

    Workspace& m_workspace;
    std::unique_ptr<Ui::GuidelinePage> m_ui;
    std::vector<GuidelineSection> m_sections;
};

} // namespace kyodo::ui
