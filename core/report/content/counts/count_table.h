#pragma once

#include "core/report/content/counts/cross_tally.h"
#include "core/report/model/report.h"

namespace kyodo {

/// How many projects are of one kind.
struct CountLine
{
    RecordKind kind;
    qint64 count = 0;
};

/// The kinds in the rows of a crossed count, in its columns.
[[nodiscard]] std::vector<CountLine> rowLines(const CrossFigures& figures);
[[nodiscard]] std::vector<CountLine> columnLines(const CrossFigures& figures);

/// A row a kind: its count, its share of all counts, a bar; areas with their mark. `projects` is
/// how many there are: where some stand under several kinds the total is more, and a note says so.
[[nodiscard]] ReportTable countTable(const Guideline& guideline, RecordAspect aspect,
                                     const std::vector<CountLine>& lines, qint64 projects);

/// 形態別
[[nodiscard]] QString countTitle(RecordAspect aspect);
/// 共催 12、後援 3: what a picture of the counts shows, in words.
[[nodiscard]] QString countsInWords(const std::vector<CountLine>& lines);

} // namespace kyodo
