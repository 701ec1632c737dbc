#pragma once

#include "ui/prompts/prompts.h"
#include "ui/reports/ledger_report.h"

#include <QObject>

namespace kyodo::ui {

/// Takes a report out of the program: to a file, or to a printer. Asks where to, and tells what
/// went wrong.
class ReportOutput final : public QObject
{
    Q_OBJECT

public:
    ReportOutput(Prompts& prompts, WorkProgress& progress, QWidget* window);

    /// `name` is what the file is suggested to be called, without its ending.
    void save(const SharedReport& report, ReportFormat format, const QString& name);

    /// `currentPage` is the one the user is looking at, from 0.
    void print(const SharedReport& report, int currentPage);

signals:
    /// What was done, for the status bar.
    void message(const QString& text);

private:
    void write(const LedgerReport& report, ReportFormat format, const QString& path);
    void tellUnless(bool wasCancelled, const Status& status);

    Prompts& m_prompts;
    WorkProgress& m_progress;
    QWidget* m_window;
};

} // namespace kyodo::ui
