#pragma once

#include "ui/reports/forms/report_form.h"

#include <memory>

namespace kyodo::ui {

namespace Ui {
class GapsForm;
}

/// The options of 評価の差.
class GapsForm final : public ReportForm
{
    Q_OBJECT

public:
    explicit GapsForm(QWidget* parent = nullptr);
    ~GapsForm() override;

    void load(const ReportRequest& request) override;
    void apply(ReportRequest& request) const override;

private:
    std::unique_ptr<Ui::GapsForm> m_ui;
};

} // namespace kyodo::ui
