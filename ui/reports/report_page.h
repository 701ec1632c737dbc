#pragma once

#include "core/operations/workspace.h"
#include "ui/reports/report_form.h"

#include <QTimer>
#include <QWidget>

namespace kyodo::ui {

class Prompts;
class ReportOutput;

namespace Ui {
class ReportPage;
}

/// 帳票: choose a report and its options, see it as it will be printed, and take it out as a file
/// or on paper.
class ReportPage final : public QWidget
{
    Q_OBJECT

public:
    ReportPage(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);
    ~ReportPage() override;

    /// The round that is reported on.
    void setRound(std::optional<SurveyRound> round);
    /// Those selected in the list of projects, for sheets.
    void setSelectedProjects(std::vector<ProjectId> projects);

    /// What the preview shows; null when there is nothing to report on.
    [[nodiscard]] const SharedReport& report() const { return m_report; }

    void save(ReportFormat format);
    void print();

signals:
    /// For the status bar: where a file was written.
    void message(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addForm(ReportForm* form);
    [[nodiscard]] ReportForm& form() const;
    void setUpLook();
    void connectControls();
    void chooseForm(int index);

    void refreshSoon();
    void refresh();
    /// The report as the options stand; null when they do not make one.
    [[nodiscard]] SharedReport upToDateReport();
    void showResult(const Result<SharedReport>& report);
    void showEmpty(const QString& title, const QString& text);
    void showReport(const SharedReport& report);
    void updatePageLabel();
    void updateZoom();
    [[nodiscard]] QString roundLabel() const;
    [[nodiscard]] QString fileName() const;

    Workspace& m_workspace;
    std::unique_ptr<Ui::ReportPage> m_ui;
    WorkProgress* m_progress;
    ReportOutput* m_output;
    std::vector<ReportForm*> m_forms;
    std::optional<SurveyRound> m_round;
    std::vector<ProjectId> m_selected;
    SharedReport m_report;
    QTimer m_refreshTimer;
    bool m_isStale = true;
};

} // namespace kyodo::ui
