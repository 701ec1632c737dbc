#pragma once

#include "ui/reports/forms/report_form.h"

#include <memory>

namespace kyodo::ui {

namespace Ui {
class SheetsForm;
}

/// The options of the 個票: whose, and what stands on them.
class SheetsForm final : public ReportForm
{
    Q_OBJECT

public:
    explicit SheetsForm(QWidget* parent = nullptr);
    ~SheetsForm() override;

    void load(const ReportRequest& request) override;
    void apply(ReportRequest& request) const override;
    void setChoices(const ReportChoices& choices) override;

private:
    std::unique_ptr<Ui::SheetsForm> m_ui;
    std::vector<ProjectId> m_selected;
};

} // namespace kyodo::ui
