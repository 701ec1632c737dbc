#pragma once

#include "ui/reports/forms/report_form.h"

#include <memory>

namespace kyodo::ui {

namespace Ui {
class RoundsForm;
}

/// Which rounds are laid side by side.
class RoundsForm final : public ReportForm
{
    Q_OBJECT

public:
    explicit RoundsForm(QWidget* parent = nullptr);
    ~RoundsForm() override;

    void load(const ReportRequest& request) override;
    void apply(ReportRequest& request) const override;
    void setChoices(const ReportChoices& choices) override;

private:
    std::unique_ptr<Ui::RoundsForm> m_ui;
};

} // namespace kyodo::ui
