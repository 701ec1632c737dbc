#pragma once

#include "core/report/model/report.h"

#include <QIODevice>

namespace kyodo {

enum class CsvEncoding {
    Utf8,  ///< with the byte order mark that Excel needs
    Cp932, ///< what older programs in Japan read
};

/// What becomes of a character that the encoding does not have.
enum class MissingCharacters {
    Refuse, ///< no file
    Geta,   ///< 〓 stands for it; for a user who has seen unencodableIn()
};

/// A character that CP932 does not have, and where it stands as a spreadsheet counts: the heads are
/// row 1, the first column is 1.
struct Unencodable
{
    qsizetype row = 0;
    qsizetype column = 0;
    QString head; ///< of the column
    QString character;

    friend bool operator==(const Unencodable&, const Unencodable&) = default;
};

/// The characters of the report's data that CP932 does not have, each once a cell, in order; no
/// more than `most`. Fails when the rows cannot be read.
[[nodiscard]] Result<std::vector<Unencodable>> unencodableIn(const Report& report,
                                                             std::size_t most = 1000);

/// The report's data table (Report::dataTable) by RFC 4180: heads, then a line a row, see
/// data_cells.h. A text that a spreadsheet would run as a formula gets an apostrophe. InvalidInput
/// when the report has no such table, or when a character is missing in the encoding and
/// `missing` is Refuse; else fails when rows cannot be read or the device refuses. A part may have
/// been written then.
[[nodiscard]] Status writeCsv(const Report& report, QIODevice& device,
                              CsvEncoding encoding = CsvEncoding::Utf8,
                              MissingCharacters missing = MissingCharacters::Refuse);

} // namespace kyodo
