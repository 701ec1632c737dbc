#pragma once

#include "ui/reports/forms/report_form.h"

#include <memory>

namespace kyodo::ui {

namespace Ui {
class CrossForm;
}

/// The options of a クロス集計.
class CrossForm final : public ReportForm
{
    Q_OBJECT

public:
    explicit CrossForm(QWidget* parent = nullptr);
    ~CrossForm() override;

    void load(const ReportRequest& request) override;
    void apply(ReportRequest& request) const override;
    void setChoices(const ReportChoices& choices) override;

private:
    void updateUnit();

    std::unique_ptr<Ui::CrossForm> m_ui;
};

} // namespace kyodo::ui
