#pragma once

#include "core/report/figures/chart_painter.h"
#include "core/report/layout/table_layout.h"
#include "core/report/pages/paged_document.h"

namespace kyodo {

/// A part of a report, or what of it stands on one page.
struct PlacedPiece
{
    int page = 0;
    qreal top = 0;
    std::size_t part = 0;
    TablePage rows{};  ///< of a table
    int firstLine = 0; ///< of a text
    int endLine = 0;
    ChartRange categories{}; ///< of a chart
};

struct PlacedParts
{
    std::vector<std::optional<TableLayout>> layouts; ///< by part; of tables
    std::vector<PlacedPiece> pieces;                 ///< by page
    std::vector<Bookmark> bookmarks;
};

/// Where parts may stand.
struct PartsPlace
{
    QRectF body; ///< of a page
    int firstPage = 0;
    qreal firstTop = 0; ///< on the first page; lower than the body's if something stands above
};

/// Puts the parts of a report below each other. What belongs together stays on one page where a
/// page has room for it, but a table is cut rather than leave much of a page blank. `report` must
/// outlive the layouts. Fails when rows cannot be read.
[[nodiscard]] Result<PlacedParts> placeParts(const Report& report, const ReportFonts& fonts,
                                             const PartsPlace& place);

} // namespace kyodo
