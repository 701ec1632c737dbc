#pragma once

#include "ui/reports/forms/report_form.h"

#include <memory>

namespace kyodo::ui {

namespace Ui {
class FrameForm;
}

/// What stands around every report, and the paper it stands on.
class FrameForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FrameForm(QWidget* parent = nullptr);
    ~FrameForm() override;

    void setDate(QDate asOf);
    void setCity(const QString& cityName);
    /// All but the date, which stays from one report to the next. Sheets have neither title nor
    /// foreword.
    void load(const ReportRequest& request);
    /// InvalidInput when the date cannot be meant; that is said beside its field.
    [[nodiscard]] Status apply(ReportRequest& request) const;

signals:
    void edited();

private:
    void watchFields();

    std::unique_ptr<Ui::FrameForm> m_ui;
};

} // namespace kyodo::ui
