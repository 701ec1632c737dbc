#include "core/report/content/counts/cross_table.h"

#include "core/report/content/report_cells.h"
#include "core/report/content/report_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {
namespace {

struct CrossWords
{
    Q_DECLARE_TR_FUNCTIONS(CrossTable)
};

/// Points.
constexpr qreal HeadWidth = 100;
constexpr qreal ColumnWidth = 54;
/// As many columns as a bar takes the place of.
constexpr std::size_t BarColumns = 5;

std::size_t columnsOnPaper(const PageFormat& format)
{
    const qreal room = format.body().width() - HeadWidth;
    return static_cast<std::size_t>(std::max(room / ColumnWidth, qreal(2)));
}

QString measureLabel(const CrossOptions& options)
{
    switch (options.measure) {
    case CountMeasure::Projects:
        return report_words::projects();
    case CountMeasure::Mentions:
        return report_words::mentions();
    case CountMeasure::Cost:
        return report_words::cost(options.unit);
    }
    Q_UNREACHABLE();
}

/// What the share in a cell is a share of.
qint64 wholeOf(const CrossFigures& figures, CrossShares shares, std::size_t row, std::size_t column)
{
    return figures.value(shares == CrossShares::OfRow ? row : figures.rows.size(),
                         shares == CrossShares::OfColumn ? column : figures.columns.size());
}

int shareIn(const CrossFigures& figures, CrossShares shares, std::size_t row, std::size_t column)
{
    return perMilleOf(figures.value(row, column), wholeOf(figures, shares, row, column));
}

ReportCell valueCell(const CrossFigures& figures, const CrossOptions& options, std::size_t row,
                     std::size_t column)
{
    const qint64 value = figures.value(row, column);
    return options.measure == CountMeasure::Cost ? moneyCell(value, options.unit)
                                                 : countCell(value);
}

/// The value, its share below it.
ReportCell printedCell(const CrossFigures& figures, const CrossOptions& options, std::size_t row,
                       std::size_t column)
{
    ReportCell cell = valueCell(figures, options, row, column);
    if (options.shares != CrossShares::None) {
        cell.text += u'\n' + shareText(shareIn(figures, options.shares, row, column));
    }
    return cell;
}

/// Columns `first` to `last` of the figures, as far as they fit on the paper side by side.
struct ColumnRun
{
    std::size_t first = 0;
    std::size_t last = 0;
};

/// As even as they can be, so that the last table is not one of a single column.
std::vector<ColumnRun> columnRuns(std::size_t columns, std::size_t most)
{
    const std::size_t tables = (columns + most - 1) / most;
    std::vector<ColumnRun> runs;
    for (std::size_t table = 0; table < tables; ++table) {
        runs.push_back({columns * table / tables, columns * (table + 1) / tables});
    }
    return runs;
}

ReportColumn headColumn(RecordAspect aspect)
{
    return {.head = recordAspectLabel(aspect), .isRowHead = true};
}

class CrossTables final
{
public:
    CrossTables(const CrossFigures& figures, const CrossOptions& options,
                const PageFormat& format = {})
        : m_figures(&figures)
        , m_options(&options)
        , m_columnsOnPaper(columnsOnPaper(format))
    {}

    /// With that of the totals.
    [[nodiscard]] std::size_t columnCount() const { return m_figures->columns.size() + 1; }

    [[nodiscard]] QString title(std::size_t table, std::size_t tables) const
    {
        const QString title =
            CrossWords::tr("%1 by %2: %3")
                .arg(recordAspectLabel(m_options->rows), recordAspectLabel(m_options->columns),
                     measureLabel(*m_options));
        return tables == 1 ? title
                           : CrossWords::tr("%1 (%2 of %3)").arg(title).arg(table + 1).arg(tables);
    }

    [[nodiscard]] ReportTable printed(const ColumnRun& run) const
    {
        ReportTable table{.columns = {headColumn(m_options->rows)}};
        for (std::size_t column = run.first; column < run.last; ++column) {
            table.columns.push_back(numberColumn(columnHead(column)));
        }
        std::vector<ReportRow> rows;
        for (std::size_t row = 0; row < m_figures->rows.size(); ++row) {
            rows.push_back(printedRow(row, run));
        }
        if (hasRoomForBars(run)) {
            addBars(rows);
        }
        table.rows = std::make_shared<ReportRowList>(std::move(rows));
        table.totals = {printedRow(m_figures->rows.size(), run)};
        table.totals.front().weight = ReportRow::Weight::Total;
        return table;
    }

    [[nodiscard]] ReportTable asData() const
    {
        std::vector<ReportRow> cells;
        std::vector<ReportRow> totals;
        for (std::size_t row = 0; row <= m_figures->rows.size(); ++row) {
            for (std::size_t column = 0; column <= m_figures->columns.size(); ++column) {
                const bool isTotal =
                    row == m_figures->rows.size() || column == m_figures->columns.size();
                (isTotal ? totals : cells).push_back(dataRow(row, column, isTotal));
            }
        }
        return {.title = CrossWords::tr("Data"),
                .columns = dataColumns(),
                .rows = std::make_shared<ReportRowList>(std::move(cells)),
                .totals = std::move(totals)};
    }

private:
    [[nodiscard]] QString columnHead(std::size_t column) const
    {
        return column == m_figures->columns.size() ? report_words::total()
                                                   : m_figures->columns[column].label;
    }

    [[nodiscard]] QString rowHead(std::size_t row) const
    {
        return row == m_figures->rows.size() ? report_words::total() : m_figures->rows[row].label;
    }

    /// Bars of the rows' totals, where these stand and leave as much room as a bar wants.
    [[nodiscard]] bool hasRoomForBars(const ColumnRun& run) const
    {
        return run.first == 0 && run.last == columnCount() &&
               run.last + BarColumns <= m_columnsOnPaper;
    }

    void addBars(std::vector<ReportRow>& rows) const
    {
        const auto& totals = m_figures->rowTotals;
        const qint64 longest = std::max<qint64>(
            1, totals.empty() ? 0 : *std::max_element(totals.begin(), totals.end()));
        for (std::size_t row = 0; row < rows.size(); ++row) {
            rows[row].bar = static_cast<double>(totals[row]) / static_cast<double>(longest);
        }
    }

    [[nodiscard]] ReportRow printedRow(std::size_t row, const ColumnRun& run) const
    {
        ReportRow printed{.cells = {{rowHead(row)}}};
        for (std::size_t column = run.first; column < run.last; ++column) {
            printed.cells.push_back(printedCell(*m_figures, *m_options, row, column));
        }
        return printed;
    }

    [[nodiscard]] std::vector<ReportColumn> dataColumns() const
    {
        const QString value = m_options->measure == CountMeasure::Cost
                                  ? report_words::cost(Yen::Unit::Yen)
                                  : measureLabel(*m_options);
        std::vector<ReportColumn> columns{headColumn(m_options->rows),
                                          headColumn(m_options->columns), numberColumn(value)};
        if (m_options->shares != CrossShares::None) {
            columns.push_back(numberColumn(report_words::shareInPercent()));
        }
        for (ReportColumn& column : columns) {
            column.use = ReportColumn::Use::DataOnly;
        }
        return columns;
    }

    [[nodiscard]] ReportRow dataRow(std::size_t row, std::size_t column, bool isTotal) const
    {
        const auto label = [](const std::vector<RecordKind>& kinds, std::size_t number) {
            return number == kinds.size() ? report_words::total() : kinds[number].inData();
        };
        ReportRow data{.cells = {{label(m_figures->rows, row)},
                                 {label(m_figures->columns, column)},
                                 valueCell(*m_figures, *m_options, row, column)},
                       .weight = isTotal ? ReportRow::Weight::Total : ReportRow::Weight::Body};
        if (m_options->shares != CrossShares::None) {
            data.cells.push_back(shareCell(shareIn(*m_figures, m_options->shares, row, column)));
        }
        return data;
    }

    const CrossFigures* m_figures;
    const CrossOptions* m_options;
    std::size_t m_columnsOnPaper;
};

} // namespace

std::vector<ReportTable> printedCrossTables(const CrossFigures& figures,
                                            const CrossOptions& options, const PageFormat& format)
{
    const CrossTables tables(figures, options, format);
    const std::vector<ColumnRun> runs = columnRuns(tables.columnCount(), columnsOnPaper(format));
    std::vector<ReportTable> printed;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        printed.push_back(tables.printed(runs[i]));
        printed.back().title = tables.title(i, runs.size());
    }
    return printed;
}

ReportTable crossDataTable(const CrossFigures& figures, const CrossOptions& options)
{
    return CrossTables(figures, options).asData();
}

} // namespace kyodo
