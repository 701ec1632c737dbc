#pragma once

#include "core/operations/workspace.h"
#include "ui/reports/report_delivery.h"

#include <QTimer>
#include <QWidget>

namespace kyodo::ui {

namespace Ui {
class ReportPage;
}

/// 帳票: choose a report and its options, see it as it will be printed, and take it out as files or
/// on paper.
class ReportPage final : public QWidget
{
    Q_OBJECT

public:
    ReportPage(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);
    ~ReportPage() override;

    /// The round that is reported on.
    void setRound(std::optional<SurveyRound> round);
    /// Those selected in the list of projects; their sheets are shown, if there are any.
    void setSelectedProjects(std::vector<ProjectId> projects);

    /// What the preview shows; null when there is nothing to report on.
    [[nodiscard]] const SharedReport& report() const { return m_report; }

    void save(ReportFormat format);
    void print();

signals:
    /// For the status bar: where a file was written.
    void message(const QString& text);
    void saved(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void setUpLook();
    void fillReportList();
    void connectButtons();
    void connectPreview();
    void chooseReport(ReportKind kind);
    void showChoices();
    [[nodiscard]] QString selectedName() const;

    void refreshSoon();
    void refresh();
    void makeAndShow(const ReportRequest& request);
    /// The options as they stand, about the round that is chosen.
    [[nodiscard]] Result<ReportRequest> request() const;
    [[nodiscard]] bool isWithoutProjects(const ReportRequest& request) const;
    /// The report as the options stand; null when they do not make one.
    [[nodiscard]] SharedReport upToDateReport();
    void showFailure(const Error& error);
    void showEmpty(const QString& title, const QString& text);
    void showPages(const SharedReport& report, const PagedDocument& pages);
    void updatePageLabel();
    void updateZoom();
    [[nodiscard]] QString roundLabel() const;
    [[nodiscard]] QString fileName() const;

    Workspace& m_workspace;
    std::unique_ptr<Ui::ReportPage> m_ui;
    WorkProgress* m_progress;
    ReportDelivery* m_delivery;
    std::optional<SurveyRound> m_round;
    std::vector<ProjectId> m_selected;
    SharedReport m_report;
    QTimer m_refreshTimer;
    bool m_isStale = true;
};

} // namespace kyodo::ui
