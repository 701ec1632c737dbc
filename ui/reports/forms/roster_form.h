#pragma once

#include "ui/reports/forms/report_form.h"

#include <memory>

namespace kyodo::ui {

namespace Ui {
class RosterForm;
}

/// The options of the 団体名簿.
class RosterForm final : public ReportForm
{
    Q_OBJECT

public:
    explicit RosterForm(QWidget* parent = nullptr);
    ~RosterForm() override;

    void load(const ReportRequest& request) override;
    void apply(ReportRequest& request) const override;

private:
    std::unique_ptr<Ui::RosterForm> m_ui;
};

} // namespace kyodo::ui
