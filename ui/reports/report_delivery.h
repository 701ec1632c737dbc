#pragma once

#include "core/publishing/report_making.h"
#include "ui/prompts/prompts.h"
#include "ui/reports/work_progress.h"

#include <QObject>

#include <memory>

class QPrinter;

namespace kyodo::ui {

using SharedReport = std::shared_ptr<const MadeReport>;

/// Takes a report out of the program: to a file, to a file for each of its groups, or to a printer.
/// Asks where to, shows how far it is, and tells what went wrong.
class ReportDelivery final : public QObject
{
    Q_OBJECT

public:
    ReportDelivery(Prompts& prompts, WorkProgress& progress, QWidget* window);

    /// `name` is what the file is suggested to be called, without its ending.
    void save(const SharedReport& report, const ReportOutput& output, const QString& name);

    /// A survey table for each of its groups. `ledger` must live until all is written.
    void saveEachGroup(const Ledger& ledger, const ReportRequest& request,
                       const ReportOutput& output, const QString& name);

    /// `currentPage` is the one the user is looking at, from 0.
    void print(const SharedReport& report, int currentPage);

signals:
    /// What was done, for the status bar.
    void message(const QString& text);
    /// A file, or the folder of several.
    void saved(const QString& path);

private:
    struct Files;

    /// Goes on with the output, as it is or with 〓, unless the user would rather not.
    using GoOn = std::function<void(const ReportOutput&)>;
    void askAboutMissing(const std::vector<std::pair<QString, const Report*>>& data,
                         const ReportOutput& output, const GoOn& goOn);
    void chooseFile(const SharedReport& report, const ReportOutput& output, const QString& name);
    void write(const MadeReport& report, const ReportOutput& output, const QString& path);
    void chooseFolder(const std::shared_ptr<Files>& files, const QString& name);
    void askBeforeReplacing(const std::shared_ptr<Files>& files);
    void writeAll(Files& files);
    void sendToPrinter(const PagedDocument& document, QPrinter& printer, int currentPage);
    void tellDoubts(const MadeReport& report);
    void tellUnless(bool wasCancelled, const Status& status);

    Prompts& m_prompts;
    WorkProgress& m_progress;
    QWidget* m_window;
};

} // namespace kyodo::ui
