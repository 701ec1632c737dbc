#pragma once

#include "core/domain/guideline/guideline.h"
#include "core/exchange/column_mapping.h"
#include "core/exchange/record_draft.h"
#include "core/exchange/table.h"

namespace kyodo {

struct DecodedRow
{
    int line = 0;
    RecordDraft draft;
    QStringList errors; ///< translated; a row with any must not be written
};

/// Reads the cells of a row. Forms, area and field that the guideline does not have keep their own
/// words; a year, date, amount or status that cannot be meant is an error that names its column,
/// and so is a row of more or fewer cells than the head. Where the table has columns for the first
/// and last day, 実施期間 is taken as words.
[[nodiscard]] DecodedRow decodeRow(const TableRow& row, const QStringList& head,
                                   const ColumnMapping& mapping, const Guideline& guideline);

/// What is wrong with a row that has more or fewer cells than the head; none if nothing is. Empty
/// cells at the end make no difference: spreadsheets add them as they please.
[[nodiscard]] std::optional<QString> widthError(const TableRow& row, const QStringList& head);

/// 予定 …: how a status is written in data, in every language. parse takes statusCode() and
/// statusLabel() as well.
[[nodiscard]] QString statusWord(RecordStatus status);
[[nodiscard]] Result<RecordStatus> parseStatus(const QString& text);

} // namespace kyodo
