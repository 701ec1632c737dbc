#include "ui/reports/report_output.h"

#include "ui/reports/printing.h"

#include <QDir>
#include <QPrintDialog>
#include <QPrinter>
#include <QWidget>

namespace kyodo::ui {
namespace {

QString endingOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return QStringLiteral(".pdf");
    case ReportFormat::Html:
        return QStringLiteral(".html");
    case ReportFormat::Csv:
        return QStringLiteral(".csv");
    }
    Q_UNREACHABLE();
}

/// A title may hold characters that no file name can.
QString asFileName(QString name)
{
    for (const QChar c : QStringLiteral("\\/:*?\"<>|\n")) {
        name.replace(c, u'_');
    }
    return name;
}

} // namespace

ReportOutput::ReportOutput(Prompts& prompts, WorkProgress& progress, QWidget* window)
    : QObject(window)
    , m_prompts(prompts)
    , m_progress(progress)
    , m_window(window)
{}

void ReportOutput::save(const SharedReport& report, ReportFormat format, const QString& name)
{
    const QString ending = endingOf(format);
    const QString kind = ending.mid(1).toUpper();
    m_prompts.chooseFileToSave(
        m_window, tr("Save report as %1").arg(kind), asFileName(name) + ending,
        tr("%1 file (*%2)").arg(kind, ending),
        [this, report, format](const QString& path) { write(*report, format, path); });
}

void ReportOutput::write(const LedgerReport& report, ReportFormat format, const QString& path)
{
    const WorkProgress::Work work(m_progress, tr("Writing the report…"));
    const Status written = report.write(format, path);
    if (written) {
        emit message(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    } else {
        tellUnless(work.wasCancelled(), written);
    }
}

void ReportOutput::tellUnless(bool wasCancelled, const Status& status)
{
    if (wasCancelled) {
        emit message(tr("Cancelled."));
    } else {
        m_prompts.tell(m_window, status.error());
    }
}

void ReportOutput::print(const SharedReport& report, int currentPage)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setUpPrinter(*printer, report->document());
    auto* dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintCurrentPage);
    dialog->setMinMax(1, report->document().pageCount());
    connect(dialog, &QDialog::accepted, this, [this, report, printer, currentPage] {
        const WorkProgress::Work work(m_progress, tr("Printing…"));
        const WatchedDocument document(report->document(), m_progress);
        const auto pages = pagesToPrint(*printer, document.pageCount(), currentPage);
        const Status printed = printDocument(document, *printer, pages);
        if (printed) {
            emit message(
                tr("%n page(s) sent to the printer.", nullptr, static_cast<int>(pages.size())));
        } else {
            tellUnless(work.wasCancelled(), printed);
        }
    });
    dialog->open();
}

} // namespace kyodo::ui
