#pragma once

#include "ui/reports/forms/report_form.h"

#include <memory>

namespace kyodo::ui {

namespace Ui {
class ExamplesForm;
}

/// The options of 協働の主な事例.
class ExamplesForm final : public ReportForm
{
    Q_OBJECT

public:
    explicit ExamplesForm(QWidget* parent = nullptr);
    ~ExamplesForm() override;

    void load(const ReportRequest& request) override;
    void apply(ReportRequest& request) const override;

private:
    std::unique_ptr<Ui::ExamplesForm> m_ui;
};

} // namespace kyodo::ui
