#pragma once

#include "core/publishing/made_report.h"

#include <QWidget>

#include <memory>

namespace kyodo::ui {

namespace Ui {
class FileForm;
}

/// How files are written, whatever the report: which kind of PDF, which characters of CSV.
class FileForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FileForm(QWidget* parent = nullptr);
    ~FileForm() override;

    void load(const ReportOutput& output);
    void apply(ReportOutput& output) const;

signals:
    void edited();

private:
    std::unique_ptr<Ui::FileForm> m_ui;
};

} // namespace kyodo::ui
