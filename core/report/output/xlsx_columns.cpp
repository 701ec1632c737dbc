#include "core/report/output/xlsx_columns.h"

#include "core/report/output/data_cells.h"
#include "core/report/output/paper_shares.h"
#include "core/report/output/text_estimate.h"

#include <QStringTokenizer>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kyodo {
namespace {

constexpr qreal FontSize = 11;
constexpr qreal LineHeight = 14;
constexpr qreal Padding = 4; ///< of a cell, on both sides together

qreal plannedWidth(const ReportColumn& column, const PaperShares& shares)
{
    constexpr qreal OffPaper = 80;
    if (column.width > 0) {
        return column.width;
    }
    // where very many share, the paper leaves them less
    const qreal least = OffPaper * column.share;
    return column.use == ReportColumn::Use::DataOnly ? least : std::max(least, shares.of(column));
}

/// Room for the head, in two lines where it is long, beside the button of the filter.
qreal headWidth(const QString& head)
{
    constexpr qreal Most = 6;
    constexpr qreal Button = 16;
    return std::min(estimatedWidth(head), Most) * FontSize + Padding + Button;
}

} // namespace

std::vector<qreal> xlsxColumnWidths(const ReportTable& table, const PageFormat& format)
{
    constexpr qreal Most = 420;
    const PaperShares shares(table, format.body().width());
    std::vector<qreal> widths;
    for (const std::size_t place : dataColumns(table)) {
        const ReportColumn& column = table.columns[place];
        const qreal least = headWidth(dataHead(column));
        widths.push_back(std::clamp(plannedWidth(column, shares), least, Most));
    }
    return widths;
}

int xlsxPagesAcross(const std::vector<qreal>& widths, const PageFormat& format)
{
    constexpr qreal SmallestScale = 0.5;
    const qreal all = std::accumulate(widths.begin(), widths.end(), qreal(0));
    return std::max(1, static_cast<int>(std::ceil(all * SmallestScale / format.body().width())));
}

qreal xlsxTextHeight(const QString& text, qreal columnWidth)
{
    const qreal width = (columnWidth - Padding) / FontSize;
    qsizetype lines = 0;
    for (const QStringView line : QStringTokenizer{text, u'\n'}) {
        lines += std::max<qsizetype>(1, wrappedLineCount(line, width));
    }
    return LineHeight * static_cast<qreal>(lines);
}

} // namespace kyodo
