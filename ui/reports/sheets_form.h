#pragma once

#include "ui/reports/report_form.h"

#include <memory>

namespace kyodo::ui {

namespace Ui {
class SheetsForm;
}

/// The options of the 個票.
class SheetsForm final : public ReportForm
{
    Q_OBJECT

public:
    /// `today` is what the date starts with: the one option that is not remembered.
    explicit SheetsForm(QDate today, QWidget* parent = nullptr);
    ~SheetsForm() override;

    [[nodiscard]] QString reportName() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("pdf"); }
    [[nodiscard]] Result<SharedReport> makeReport(const ReportOccasion& occasion,
                                                  WorkProgress& progress) override;
    void setSelectedCount(qsizetype count) override;

private:
    [[nodiscard]] Result<std::vector<ProjectId>> chosenProjects(const ReportOccasion& occasion);
    void remember() const;

    std::unique_ptr<Ui::SheetsForm> m_ui;
};

} // namespace kyodo::ui
