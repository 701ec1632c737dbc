#pragma once

#include "ui/reports/forms/report_form.h"

#include <QListWidget>

namespace kyodo::ui {

/// The survey rounds of the ledger to tick; none ticked: what the report takes by itself.
class RoundList final : public QListWidget
{
    Q_OBJECT

public:
    explicit RoundList(QWidget* parent = nullptr);

    /// Those that are ticked stay so.
    void setRounds(const std::vector<ReportChoices::Round>& rounds);
    /// With so many ticked no other can be; 0: no limit.
    void setMost(qsizetype most);

    void load(const std::vector<SurveyRoundId>& chosen);
    [[nodiscard]] std::vector<SurveyRoundId> chosen() const;

signals:
    void edited();

private:
    void rebuild(const std::vector<SurveyRoundId>& chosen);
    void updateLimit();

    std::vector<ReportChoices::Round> m_rounds;
    qsizetype m_most = 0;
};

} // namespace kyodo::ui
