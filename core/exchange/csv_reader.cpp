#include "core/exchange/csv_reader.h"

#include "core/base/csv_line.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyodo {
namespace {

constexpr QChar Quote = u'"';
constexpr QChar ByteOrderMark = u'\uFEFF';

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// A head line with tabs and no commas was copied out of a spreadsheet.
QChar delimiterOf(QStringView text)
{
    bool hasTab = false;
    bool isQuoted = false;
    for (const QChar c : text.trimmed()) {
        if (c == Quote) {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == u',' || isLineBreak(c))) {
            return c != u',' && hasTab ? u'\t' : u',';
        }
        hasTab = hasTab || (!isQuoted && c == u'\t');
    }
    return hasTab ? u'\t' : u',';
}

/// Reads a text once, from its beginning to its end.
class CsvScanner final
{
    Q_DECLARE_TR_FUNCTIONS(CsvScanner)

public:
    CsvScanner(QStringView text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {}

    [[nodiscard]] bool atEnd() const { return m_position == m_text.size(); }

    [[nodiscard]] Result<TableRow> takeRow()
    {
        TableRow row{m_line, {}};
        KYODO_TRY(takeCell(row));
        while (!atEnd() && m_text[m_position] == m_delimiter) {
            ++m_position;
            KYODO_TRY(takeCell(row));
            if (row.cells.size() > TableLimits::MostColumns) {
                return tooManyColumns(row.line);
            }
        }
        takeLineBreak();
        return row;
    }

private:
    [[nodiscard]] Status takeCell(TableRow& row)
    {
        QString cell;
        if (!atEnd() && m_text[m_position] == Quote) {
            KYODO_TRY_ASSIGN(cell, takeQuoted());
        }
        cell += takePlain();
        if (cell.size() > TableLimits::LongestCell) {
            return tooLong(row);
        }
        row.cells << unguardedCell(cell);
        return {};
    }

    [[nodiscard]] static tl::unexpected<Error> tooManyColumns(int line)
    {
        return failure(ErrorCode::InvalidInput,
                       tr("Line %1 has more than %2 columns. Look whether the file is a table, and "
                          "leave out the columns that are not needed.")
                           .arg(line)
                           .arg(TableLimits::MostColumns));
    }

    [[nodiscard]] static tl::unexpected<Error> tooLong(const TableRow& row)
    {
        return failure(ErrorCode::InvalidInput,
                       tr("Cell %1 of line %2 has more than %3 characters. Often a quotation mark "
                          "is not closed there; else shorten the text.")
                           .arg(row.cells.size() + 1)
                           .arg(row.line)
                           .arg(TableLimits::LongestCell));
    }

    /// From a quote to the one that closes it; two in a row stand for one.
    [[nodiscard]] Result<QString> takeQuoted()
    {
        const int openedIn = m_line;
        QString cell;
        for (;;) {
            const qsizetype begin = m_position + 1;
            const qsizetype end = m_text.indexOf(Quote, begin);
            if (end < 0) {
                return failure(
                    ErrorCode::InvalidInput,
                    tr("The quotation mark that opens a cell in line %1 is never closed. "
                       "Close it, or write it twice if it belongs to the text.")
                        .arg(openedIn));
            }
            cell += takeLines(m_text.sliced(begin, end - begin));
            m_position = end + 1;
            if (atEnd() || m_text[m_position] != Quote) {
                return cell;
            }
            cell += Quote;
        }
    }

    [[nodiscard]] QStringView takePlain()
    {
        const auto begin = m_text.begin() + m_position;
        const auto end = std::find_if(
            begin, m_text.end(), [this](QChar c) { return c == m_delimiter || isLineBreak(c); });
        m_position = end - m_text.begin();
        return {begin, end};
    }

    /// Quoted text with its line breaks as line feeds, and counted.
    [[nodiscard]] QString takeLines(QStringView quoted)
    {
        QString lines = quoted.toString();
        lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
        m_line += static_cast<int>(lines.count(u'\n'));
        return lines;
    }

    void takeLineBreak()
    {
        if (atEnd()) {
            return;
        }
        const bool isPair = m_text.sliced(m_position).startsWith(QStringLiteral("\r\n"));
        m_position += isPair ? 2 : 1;
        ++m_line;
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_position = 0;
    int m_line = 1;
};

struct CsvReader
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)
};

/// A head that goes on and on is the first line of a file that is no table.
Status checkHead(const QStringList& head)
{
    for (qsizetype place = 0; place < head.size(); ++place) {
        if (head[place].size() > TableLimits::LongestHead) {
            return failure(ErrorCode::InvalidInput,
                           CsvReader::tr("The head of column %1 has more than %2 characters. The "
                                         "first line must name the columns, each further line is a "
                                         "row.")
                               .arg(place + 1)
                               .arg(TableLimits::LongestHead));
        }
    }
    return {};
}

/// `cells`: of all rows so far.
Status checkSize(const Table& table, qsizetype cells)
{
    if (std::ssize(table.rows) <= TableLimits::MostRows && cells <= TableLimits::MostCells) {
        return {};
    }
    return failure(ErrorCode::InvalidInput,
                   CsvReader::tr("The file has more than %1 rows or %2 cells. Split it, and take "
                                 "over the parts one after the other.")
                       .arg(TableLimits::MostRows)
                       .arg(TableLimits::MostCells));
}

Status checkComplete(const Table& table)
{
    if (table.head.isEmpty()) {
        return failure(ErrorCode::InvalidInput, CsvReader::tr("The file is empty."));
    }
    if (table.rows.empty()) {
        return failure(
            ErrorCode::InvalidInput,
            CsvReader::tr("The file has no rows below its head line (line %1). The first "
                          "line must name the columns, each further line is a row.")
                .arg(table.headLine));
    }
    return {};
}

} // namespace

Result<Table> readCsv(const QString& text)
{
    const QStringView body = QStringView(text).sliced(text.startsWith(ByteOrderMark) ? 1 : 0);
    CsvScanner scanner(body, delimiterOf(body));
    Table table;
    qsizetype cells = 0;
    while (!scanner.atEnd()) {
        KYODO_TRY_ASSIGN(TableRow row, scanner.takeRow());
        if (std::all_of(row.cells.begin(), row.cells.end(), isBlank)) {
            continue;
        }
        if (table.head.isEmpty()) {
            KYODO_TRY(checkHead(row.cells));
            table.headLine = row.line;
            table.head = std::move(row.cells);
        } else {
            cells += row.cells.size();
            table.rows.push_back(std::move(row));
            KYODO_TRY(checkSize(table, cells));
        }
    }
    KYODO_TRY(checkComplete(table));
    return table;
}

} // namespace kyodo
