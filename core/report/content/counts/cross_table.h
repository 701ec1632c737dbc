#pragma once

#include "core/domain/yen.h"
#include "core/report/content/counts/cross_tally.h"
#include "core/report/model/report.h"

namespace kyodo {

/// What the shares in a cross table are shares of.
enum class CrossShares { None, OfTotal, OfRow, OfColumn };

struct CrossOptions
{
    RecordAspect rows = RecordAspect::Form;
    RecordAspect columns = RecordAspect::Area;
    CountMeasure measure = CountMeasure::Projects;
    CrossShares shares = CrossShares::None;
    Yen::Unit unit = Yen::Unit::Thousand; ///< on paper; data are in yen
};

/// The table with its totals, in as many as the paper needs for its columns.
[[nodiscard]] std::vector<ReportTable> printedCrossTables(const CrossFigures& figures,
                                                          const CrossOptions& options,
                                                          const PageFormat& format);

/// A cell a row, for data alone; the totals below, since they cannot be reckoned from the cells.
[[nodiscard]] ReportTable crossDataTable(const CrossFigures& figures, const CrossOptions& options);

} // namespace kyodo
