#include "core/report/output/csv_file.h"

#include "core/base/csv_line.h"
#include "core/base/encoding.h"
#include "core/report/output/data_cells.h"
#include "core/report/output/report_file.h"

#include <QCoreApplication>

namespace kyodo {
namespace {

struct CsvFile
{
    Q_DECLARE_TR_FUNCTIONS(CsvFile)
};

Result<const ReportTable*> dataTableOf(const Report& report)
{
    const std::vector<const ReportTable*> tables = tablesOf(report);
    if (report.dataTable >= tables.size()) {
        return failure(ErrorCode::InvalidInput,
                       CsvFile::tr("This report has no table that a CSV file could hold. Write it "
                                   "as PDF or HTML."));
    }
    return tables[report.dataTable];
}

/// A table as lines of CSV.
class CsvTable final
{
public:
    explicit CsvTable(const ReportTable& table)
        : m_table(table)
        , m_columns(dataColumns(table))
    {}

    [[nodiscard]] QStringList heads() const
    {
        QStringList cells;
        for (const std::size_t place : m_columns) {
            cells << guardedCell(dataHead(m_table.columns[place]));
        }
        return cells;
    }

    [[nodiscard]] QStringList cells(const ReportRow& row) const
    {
        QStringList cells;
        for (const std::size_t place : m_columns) {
            const ReportCell& cell = row.cells[place];
            const QString text = dataText(cell);
            cells << (isNumber(cell) ? text : guardedCell(text));
        }
        return cells;
    }

    /// Calls `visit(cells)` for the heads and each row.
    template <class Visit>
    [[nodiscard]] Status forEachLine(Visit visit) const
    {
        visit(heads());
        return forEachDataRow(m_table, [&](const ReportRow& row) { visit(cells(row)); });
    }

private:
    const ReportTable& m_table;
    std::vector<std::size_t> m_columns;
};

tl::unexpected<Error> refusedFor(const QStringList& characters)
{
    return failure(ErrorCode::InvalidInput,
                   CsvFile::tr("CP932 has no character for %1. Choose UTF-8, or let 〓 stand for "
                               "what is missing.")
                       .arg(characters.join(u' ')));
}

Status writeUtf8(const CsvTable& table, TextWriter& out)
{
    out << QString(QChar(QChar::ByteOrderMark));
    KYODO_TRY(table.forEachLine([&](const QStringList& cells) { out << csvLineAsIs(cells); }));
    return out.status();
}

Status writeCp932(const CsvTable& table, TextWriter& out, MissingCharacters missing)
{
    QStringList refused;
    KYODO_TRY(table.forEachLine([&](const QStringList& cells) {
        const EncodedText line = encodeCp932(csvLineAsIs(cells));
        out.writeBytes(line.bytes);
        if (missing == MissingCharacters::Refuse && refused.isEmpty()) {
            refused = line.unencodable;
        }
    }));
    return refused.isEmpty() ? out.status() : Status(refusedFor(refused));
}

} // namespace

Result<std::vector<Unencodable>> unencodableIn(const Report& report, std::size_t most)
{
    KYODO_TRY_ASSIGN(const ReportTable* table, dataTableOf(report));
    const CsvTable csv(*table);
    const QStringList heads = csv.heads();
    std::vector<Unencodable> found;
    qsizetype row = 0;
    KYODO_TRY(csv.forEachLine([&](const QStringList& cells) {
        ++row;
        // a line at once: looking into each cell is for the few lines that have something
        if (found.size() == most || encodeCp932(cells.join(u',')).unencodable.isEmpty()) {
            return;
        }
        for (qsizetype column = 0; column < cells.size(); ++column) {
            for (const QString& character : encodeCp932(cells[column]).unencodable) {
                if (found.size() < most) {
                    found.push_back({row, column + 1, heads[column], character});
                }
            }
        }
    }));
    return found;
}

Status writeCsv(const Report& report, QIODevice& device, CsvEncoding encoding,
                MissingCharacters missing)
{
    KYODO_TRY_ASSIGN(const ReportTable* table, dataTableOf(report));
    TextWriter out(device);
    const CsvTable csv(*table);
    return encoding == CsvEncoding::Utf8 ? writeUtf8(csv, out) : writeCp932(csv, out, missing);
}

} // namespace kyodo
