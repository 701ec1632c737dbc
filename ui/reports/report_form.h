#pragma once

#include "ui/reports/ledger_report.h"

#include <QWidget>

namespace kyodo::ui {

/// What a report is made from besides its options.
struct ReportOccasion
{
    const Ledger& ledger;
    const SurveyRound& round;
    const std::vector<ProjectId>& selected; ///< in the list of projects; may be empty
};

/// One of the reports to choose from: its options as a form, and the report they describe. Options
/// are remembered from one start to the next.
class ReportForm : public QWidget
{
    Q_OBJECT

public:
    /// As the list of reports calls it, and the files that are written.
    [[nodiscard]] virtual QString reportName() const = 0;
    /// Of resources/icons.
    [[nodiscard]] virtual QString iconName() const = 0;

    /// InvalidInput when an option cannot be meant; that is said beside its field.
    [[nodiscard]] virtual Result<SharedReport> makeReport(const ReportOccasion& occasion,
                                                          WorkProgress& progress) = 0;

    /// How many projects are selected changes what can be chosen.
    virtual void setSelectedCount(qsizetype /*count*/) {}

signals:
    void optionsChanged();

protected:
    using QWidget::QWidget;
};

} // namespace kyodo::ui
