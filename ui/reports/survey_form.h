#pragma once

#include "ui/reports/report_form.h"

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
    /// `today` is what the date starts with: the one option that is not remembered.
    explicit SurveyForm(QDate today, QWidget* parent = nullptr);
    ~SurveyForm() override;

    [[nodiscard]] QString reportName() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("csv"); }
    [[nodiscard]] Result<SharedReport> makeReport(const ReportOccasion& occasion,
                                                  WorkProgress& progress) override;

    [[nodiscard]] Result<SurveyTableOptions> options();

private:
    void fillChoices();
    void recall();
    void remember() const;
    void watchFields();

    std::unique_ptr<Ui::SurveyForm> m_ui;
};

} // namespace kyodo::ui
