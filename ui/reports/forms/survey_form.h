#pragma once

#include "ui/reports/forms/report_form.h"

#include <memory>

namespace kyodo::ui {

namespace Ui {
class SurveyForm;
}

/// The options of the 調査結果一覧.
class SurveyForm final : public ReportForm
{
    Q_OBJECT

public:
    explicit SurveyForm(QWidget* parent = nullptr);
    ~SurveyForm() override;

    void load(const ReportRequest& request) override;
    void apply(ReportRequest& request) const override;

    /// A file of its own for each form, area, department or field.
    [[nodiscard]] bool isFileForEachGroup() const;

private:
    std::unique_ptr<Ui::SurveyForm> m_ui;
};

} // namespace kyodo::ui
