#pragma once

#include "core/publishing/report_request.h"

#include <QWidget>

namespace kyodo::ui {

/// What the options can choose from in the ledger as it stands.
struct ReportChoices
{
    struct Round
    {
        SurveyRoundId id;
        QString label;
    };

    QString cityName;
    std::vector<Round> rounds;         ///< the latest first
    std::vector<ProjectId> selected{}; ///< in the list of projects; may be empty
    QString selectedName{};            ///< of the one that is selected, if it is one
};

/// Some of the options of a report as a form: value in, value out.
class ReportForm : public QWidget
{
    Q_OBJECT

public:
    virtual void load(const ReportRequest& request) = 0;
    virtual void apply(ReportRequest& request) const = 0;
    virtual void setChoices(const ReportChoices& /*choices*/) {}

signals:
    void edited();

protected:
    using QWidget::QWidget;
};

} // namespace kyodo::ui
