#include "ui/reports/report_delivery.h"

#include "core/base/left_parts.h"
#include "core/base/text.h"
#include "core/base/visible_text.h"
#include "core/publishing/report_paths.h"
#include "ui/reports/missing_characters_dialog.h"
#include "ui/reports/printing.h"
#include "ui/reports/report_files.h"

#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QWidget>

#include <algorithm>

namespace kyodo::ui {
namespace {

QString fileName(const QString& title, ReportFormat format)
{
    return asFileName(title) + u'.' + reportFormatEnding(format);
}

} // namespace

/// The reports of the groups, and where each is to be written.
struct ReportDelivery::Files
{
    /// One bar for all of them: a step of one report is a part of a step of the whole.
    struct Place
    {
        qsizetype file = 0;
        qsizetype files = 1;
    };

    std::vector<ReportOfGroup> reports{};
    std::shared_ptr<Place> place = std::make_shared<Place>();
    ReportOutput output{};
    QStringList paths{};
};

ReportDelivery::ReportDelivery(Prompts& prompts, WorkProgress& progress, QWidget* window)
    : QObject(window)
    , m_prompts(prompts)
    , m_progress(progress)
    , m_window(window)
{}

void ReportDelivery::save(const SharedReport& report, const ReportOutput& output,
                          const QString& name)
{
    askAboutMissing(
        {{QString(), &report->data()}}, output,
        [this, report, name](const ReportOutput& decided) { chooseFile(report, decided, name); });
}

void ReportDelivery::askAboutMissing(const std::vector<std::pair<QString, const Report*>>& data,
                                     const ReportOutput& output, const GoOn& goOn)
{
    std::vector<MissingCharacter> missing;
    if (output.format == ReportFormat::Csv && output.encoding == CsvEncoding::Cp932) {
        const WorkProgress::Work work(m_progress, tr("Looking through the characters…"));
        for (const auto& [file, report] : data) {
            const Result<std::vector<Unencodable>> found = unencodableIn(*report);
            if (!found) {
                return tellUnless(work.wasCancelled(), tl::unexpected(found.error()));
            }
            for (const Unencodable& each : *found) {
                missing.push_back({file, each});
            }
        }
    }
    if (missing.empty()) {
        return goOn(output);
    }
    auto* dialog = new MissingCharactersDialog(missing, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [output, goOn] {
        ReportOutput replacing = output;
        replacing.missing = MissingCharacters::Geta;
        goOn(replacing);
    });
    dialog->open();
}

void ReportDelivery::chooseFile(const SharedReport& report, const ReportOutput& output,
                                const QString& name)
{
    m_prompts.chooseFileToSave(
        m_window, tr("Save report as %1").arg(formatName(output.format)),
        fileName(name, output.format), formatFilter(output.format),
        [this, report, output](const QString& path) { write(*report, output, path); });
}

void ReportDelivery::write(const MadeReport& report, const ReportOutput& output,
                           const QString& path)
{
    const WorkProgress::Work work(m_progress, tr("Writing the report…"));
    const QStringList left = removeLeftParts(path, QDateTime::currentDateTimeUtc());
    const Status written = report.write(path, output);
    if (written) {
        const QString done = tr("Saved as %1.").arg(shownPath(path));
        emit message(inARow({done, leftPartsMessage(left)}));
        emit saved(path);
        tellDoubts(report);
    } else {
        tellUnless(work.wasCancelled(), written);
    }
}

void ReportDelivery::saveEachGroup(const Ledger& ledger, const ReportRequest& request,
                                   const ReportOutput& output, const QString& name)
{
    const auto files = std::make_shared<Files>();
    const ReportSteps steps = [this, place = files->place](qsizetype done, qsizetype all) {
        constexpr qsizetype Fine = 1000;
        const qsizetype within = done * Fine / std::max<qsizetype>(all, 1);
        return m_progress.step(place->file * Fine + within, place->files * Fine);
    };
    {
        const WorkProgress::Work work(m_progress, tr("Laying out the pages…"));
        Result<std::vector<ReportOfGroup>> made = makeReportOfEachGroup(ledger, request, steps);
        if (!made) {
            return tellUnless(work.wasCancelled(), tl::unexpected(made.error()));
        }
        files->reports = std::move(*made);
    }
    std::vector<std::pair<QString, const Report*>> data;
    for (const ReportOfGroup& each : files->reports) {
        data.emplace_back(each.label, &each.report->data());
    }
    askAboutMissing(data, output, [this, files, name](const ReportOutput& decided) {
        files->output = decided;
        chooseFolder(files, name);
    });
}

void ReportDelivery::chooseFolder(const std::shared_ptr<Files>& files, const QString& name)
{
    m_prompts.chooseFolder(
        m_window, tr("Folder for %n file(s)", nullptr, static_cast<int>(files->reports.size())),
        QString(), [this, files, name](const QString& folder) {
            QStringList labels;
            for (const ReportOfGroup& each : files->reports) {
                labels << each.label;
            }
            const QString path = QDir(folder).filePath(fileName(name, files->output.format));
            files->paths = pathsOfGroups(path, labels);
            askBeforeReplacing(files);
        });
}

void ReportDelivery::askBeforeReplacing(const std::shared_ptr<Files>& files)
{
    const auto existing =
        std::count_if(files->paths.begin(), files->paths.end(),
                      [](const QString& path) { return QFileInfo::exists(path); });
    if (existing == 0) {
        return writeAll(*files);
    }
    const Question question{
        .title = tr("Replace files?"),
        .text = tr("%n file(s) of these names are in the folder already.", nullptr,
                   static_cast<int>(existing)),
        .accept = tr("Replace"),
        .reject = {},
        .cancel = tr("Cancel"),
        .consequence = Consequence::Destructive,
    };
    m_prompts.ask(m_window, question, [this, files](Answer answer) {
        if (answer == Answer::Accept) {
            writeAll(*files);
        }
    });
}

/// Files that were written before it was cancelled, or went wrong, stay.
void ReportDelivery::writeAll(Files& files)
{
    const WorkProgress::Work work(m_progress, tr("Writing the reports…"));
    files.place->files = std::ssize(files.reports);
    for (qsizetype i = 0; i < std::ssize(files.reports); ++i) {
        files.place->file = i;
        const ReportOfGroup& group = files.reports[static_cast<std::size_t>(i)];
        const Status written = group.report->write(files.paths[i], files.output);
        if (!written && !work.wasCancelled()) {
            m_prompts.tell(m_window, written.error());
        }
        if (!written) {
            emit message(tr("Stopped: %1 of %n file(s) were written.", nullptr,
                            static_cast<int>(files.reports.size()))
                             .arg(i));
            return;
        }
        tellDoubts(*group.report);
    }
    const QString folder = QFileInfo(files.paths.value(0)).path();
    emit message(tr("%n file(s) saved in %1.", nullptr, static_cast<int>(files.reports.size()))
                     .arg(shownPath(folder)));
    emit saved(folder);
}

/// A file for the public is written, but somebody has to look at it before it goes out.
void ReportDelivery::tellDoubts(const MadeReport& report)
{
    constexpr qsizetype Shown = 10; // what a box on a small screen has room for
    const QStringList remarks = publicationRemarks(report.doubts(), Shown);
    if (!remarks.isEmpty()) {
        m_prompts.tell(m_window, {ErrorCode::InvalidInput, remarks.join(u'\n'), {}});
    }
}

void ReportDelivery::tellUnless(bool wasCancelled, const Status& status)
{
    if (wasCancelled) {
        emit message(tr("Cancelled."));
    } else {
        m_prompts.tell(m_window, status.error());
    }
}

void ReportDelivery::print(const SharedReport& report, int currentPage)
{
    const Result<const PagedDocument*> pages = report->document();
    if (!pages) {
        return m_prompts.tell(m_window, pages.error());
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setUpPrinter(*printer, **pages);
    auto* dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintCurrentPage);
    dialog->setMinMax(1, (*pages)->pageCount());
    connect(dialog, &QDialog::accepted, this, [this, report, printer, currentPage] {
        sendToPrinter(**report->document(), *printer, currentPage); // laid out above
    });
    dialog->open();
}

void ReportDelivery::sendToPrinter(const PagedDocument& document, QPrinter& printer,
                                   int currentPage)
{
    const WorkProgress::Work work(m_progress, tr("Printing…"));
    const ReportSteps steps = [this](qsizetype done, qsizetype all) {
        return m_progress.step(done, all);
    };
    const auto pages = pagesToPrint(printer, document.pageCount(), currentPage);
    const Status printed = printDocument(SteppedDocument(document, steps), printer, pages);
    if (printed) {
        emit message(
            tr("%n page(s) sent to the printer.", nullptr, static_cast<int>(pages.size())));
    } else {
        tellUnless(work.wasCancelled(), printed);
    }
}

} // namespace kyodo::ui
