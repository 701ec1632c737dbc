#pragma once

#include "core/publishing/made_report.h"
#include "ui/reports/forms/report_form.h"

#include <map>
#include <memory>

namespace kyodo::ui {

namespace Ui {
class ReportOptions;
}

/// All options of one report at a time, remembered from one start to the next.
class ReportOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportOptions(QWidget* parent = nullptr);
    ~ReportOptions() override;

    /// 現在日: stays from one report to the next, and is not remembered.
    void setDate(QDate asOf);
    void setChoices(const ReportChoices& choices);
    /// As its options were left the last time.
    void showReport(ReportKind kind);
    [[nodiscard]] ReportKind kind() const { return m_request.kind; }

    /// What the options describe, of no round as yet; InvalidInput when one of them cannot be
    /// meant, which is said beside its field.
    [[nodiscard]] Result<ReportRequest> request() const;
    /// How files are to be written; the format is chosen by a button.
    [[nodiscard]] ReportOutput output(ReportFormat format) const;
    [[nodiscard]] bool isFileForEachGroup() const;

signals:
    /// Another report is described than before.
    void edited();

private:
    void addForm(ReportKind kind, ReportForm* form);
    void connectFields();
    void takeEdit();
    [[nodiscard]] ReportForm* form() const;

    std::unique_ptr<Ui::ReportOptions> m_ui;
    std::map<ReportKind, ReportForm*> m_forms; ///< none for reports without options of their own
    ReportRequest m_request;                   ///< as it was loaded
    /// Belong to the ledger: not remembered, but kept while the page lives.
    std::map<ReportKind, std::vector<SurveyRoundId>> m_rounds;
    bool m_isLoading = true; ///< until a report is shown, nothing was chosen
};

} // namespace kyodo::ui
