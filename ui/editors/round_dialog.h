#pragma once

#include "core/operations/workspace.h"
#include "ui/prompts/prompts.h"

#include <QDialog>

#include <memory>

namespace kyodo::ui {

namespace Ui {
class RoundDialog;
}

/// Adds a survey round.
class RoundDialog final : public QDialog
{
    Q_OBJECT

public:
    RoundDialog(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);
    ~RoundDialog() override;

    void accept() override;

signals:
    void roundAdded(const kyodo::FiscalYearSpan& years);

private:
    Workspace& m_workspace;
    Prompts& m_prompts;
    std::unique_ptr<Ui::RoundDialog> m_ui;
};

} // namespace kyodo::ui
