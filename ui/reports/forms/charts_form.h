#pragma once

#include "ui/reports/forms/report_form.h"

#include <memory>

namespace kyodo::ui {

namespace Ui {
class ChartsForm;
}

/// Which charts, and in which unit.
class ChartsForm final : public ReportForm
{
    Q_OBJECT

public:
    explicit ChartsForm(QWidget* parent = nullptr);
    ~ChartsForm() override;

    void load(const ReportRequest& request) override;
    void apply(ReportRequest& request) const override;

private:
    std::unique_ptr<Ui::ChartsForm> m_ui;
};

} // namespace kyodo::ui
