#include "core/report/content/counts/cross_report.h"

#include "core/report/content/report_cells.h"
#include "core/report/content/report_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <numeric>

namespace kyodo {
namespace {

struct CrossWords
{
    Q_DECLARE_TR_FUNCTIONS(CrossReport)
};

QString sharesNote(CrossShares shares)
{
    switch (shares) {
    case CrossShares::None:
        return {};
    case CrossShares::OfTotal:
        return CrossWords::tr("The shares are those of the total.");
    case CrossShares::OfRow:
        return CrossWords::tr("The shares are those of each row.");
    case CrossShares::OfColumn:
        return CrossWords::tr("The shares are those of each column.");
    }
    Q_UNREACHABLE();
}

/// Values whose shares the reader expects to reach 100.0.
struct ShareLine
{
    std::vector<qint64> parts;
    qint64 whole = 0;

    /// Where projects stand in several parts, these are more than the whole, whatever is rounded.
    [[nodiscard]] bool isRoundedOff() const
    {
        return std::accumulate(parts.begin(), parts.end(), qint64(0)) == whole &&
               !sharesReachWhole(parts, whole);
    }
};

std::vector<ShareLine> shareLines(const CrossFigures& figures, CrossShares shares)
{
    std::vector<ShareLine> lines;
    if (shares == CrossShares::OfRow || shares == CrossShares::OfTotal) {
        lines.push_back({figures.columnTotals, figures.total});
    }
    if (shares == CrossShares::OfColumn || shares == CrossShares::OfTotal) {
        lines.push_back({figures.rowTotals, figures.total});
    }
    ShareLine all{{}, figures.total};
    for (std::size_t row = 0; row < figures.rows.size(); ++row) {
        const std::vector<qint64>& cells = figures.cells[row];
        all.parts.insert(all.parts.end(), cells.begin(), cells.end());
        if (shares == CrossShares::OfRow) {
            lines.push_back({cells, figures.rowTotals[row]});
        }
    }
    for (std::size_t column = 0; column < figures.columns.size(); ++column) {
        if (shares == CrossShares::OfColumn) {
            lines.push_back({figures.columnCells(column), figures.columnTotals[column]});
        }
    }
    if (shares == CrossShares::OfTotal) {
        lines.push_back(all);
    }
    return lines;
}

bool isShown(RecordAspect aspect, const CrossOptions& options)
{
    return options.rows == aspect || options.columns == aspect;
}

/// Why the projects stand under no heading of the guideline's.
QString missingListNote(const Guideline& guideline, const CrossOptions& options)
{
    if (isShown(RecordAspect::Area, options) && guideline.areas.empty()) {
        return report_words::noAreas();
    }
    return isShown(RecordAspect::Form, options) && guideline.forms.empty() ? report_words::noForms()
                                                                           : QString();
}

/// What a star behind a kind of partner points to: 市民* of 砂川市 are not all 市民.
QStringList starredKindNotes(const Guideline& guideline, const CrossOptions& options)
{
    QStringList notes;
    if (!isShown(RecordAspect::PartnerKind, options)) {
        return notes;
    }
    for (const ActorKind& actor : guideline.actors) {
        if (actor.name.endsWith(u'*') && !actor.meaning.isEmpty()) {
            notes << CrossWords::tr("%1: %2", "a kind of partner and what it means")
                         .arg(actor.name, actor.meaning);
        }
    }
    return notes;
}

QStringList notesFor(const Guideline& guideline, const CrossTally& tally,
                     const CrossFigures& figures, const CrossOptions& options)
{
    QStringList notes{missingListNote(guideline, options), sharesNote(options.shares)};
    const std::vector<ShareLine> lines = shareLines(figures, options.shares);
    if (std::any_of(lines.begin(), lines.end(), std::mem_fn(&ShareLine::isRoundedOff))) {
        notes << report_words::roundingNote();
    }
    if (figures.countsSomeTwice()) {
        notes << report_words::countedInEachNote();
    }
    const qint64 projects = tally.total(CountMeasure::Projects);
    if (options.measure == CountMeasure::Mentions && projects != figures.total) {
        notes << report_words::mentionsNote(projects, figures.total);
    }
    if (options.measure == CountMeasure::Cost && tally.recordsWithoutCost() > 0) {
        notes << report_words::costUnknownNote(tally.recordsWithoutCost());
    }
    if (options.measure == CountMeasure::Cost && options.unit == Yen::Unit::Thousand) {
        notes << report_words::thousandsNote();
    }
    notes << starredKindNotes(guideline, options);
    notes.removeAll(QString());
    return notes;
}

} // namespace

Result<Report> crossReport(const ReportFrame& frame, const CountSubject& subject,
                           const CrossOptions& options)
{
    if (options.rows == options.columns) {
        return failure(ErrorCode::InvalidInput,
                       CrossWords::tr("Rows and columns are both “%1”. Choose two different ones.")
                           .arg(recordAspectLabel(options.rows)));
    }
    CrossTally tally(*subject.guideline, options.rows, options.columns, yearsOf(subject));
    for (const CountedRound& round : subject.rounds) {
        KYODO_TRY(tally.add(round));
    }
    const CrossFigures figures = tally.figures(options.measure);
    Report report = framedReport(
        frame, CrossWords::tr("Collaborative Projects of %1: Cross Table").arg(frame.cityName));
    if (tally.records() == 0) {
        report.parts.emplace_back(ReportText{.text = report_words::noProjects()});
    } else {
        std::vector<ReportTable> tables = printedCrossTables(figures, options, report.format);
        tables.back().notes = notesFor(*subject.guideline, tally, figures, options);
        report.parts.insert(report.parts.end(), tables.begin(), tables.end());
    }
    report.dataTable = tablesOf(report).size();
    report.parts.emplace_back(crossDataTable(figures, options));
    return report;
}

} // namespace kyodo
