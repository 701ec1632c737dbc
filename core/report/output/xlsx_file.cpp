#include "core/report/output/xlsx_file.h"

#include "core/report/output/about_sheet.h"
#include "core/report/output/data_cells.h"
#include "core/report/output/sheet_names.h"
#include "core/report/output/xlsx_columns.h"
#include "core/report/output/xlsx_workbook.h"

namespace kyodo {
namespace {

/// One table on its sheet.
class XlsxTable final
{
public:
    XlsxTable(const ReportTable& table, XlsxSheet& sheet)
        : m_table(table)
        , m_columns(dataColumns(table))
        , m_sheet(sheet)
    {}

    Status write()
    {
        writeHeads();
        KYODO_TRY(forEachDataRow(
            m_table, [&](const ReportRow& row) { writeRow(row, XlsxSheet::Weight::Normal); }));
        m_sheet.finishTable(static_cast<int>(m_columns.size()));
        writeTotals();
        return m_sheet.status();
    }

private:
    void writeHeads()
    {
        for (const std::size_t place : m_columns) {
            m_sheet.writeHead(m_table.columns[place]);
        }
        m_sheet.endRow();
    }

    void writeRow(const ReportRow& row, XlsxSheet::Weight weight)
    {
        for (const std::size_t place : m_columns) {
            m_sheet.write(row.cells[place], weight);
        }
        m_sheet.endRow();
    }

    void writeTotals()
    {
        if (m_table.totals.empty()) {
            return;
        }
        m_sheet.endRow();
        for (const ReportRow& row : m_table.totals) {
            writeRow(row, XlsxSheet::Weight::Bold);
        }
    }

    const ReportTable& m_table;
    std::vector<std::size_t> m_columns;
    XlsxSheet& m_sheet;
};

Status writeSheets(const Report& report, XlsxWorkbook& workbook)
{
    QStringList names;
    std::vector<ReportTable> sheets;
    for (const ReportTable* table : tablesOf(report)) {
        if (!dataColumns(*table).empty()) {
            sheets.push_back(*table);
        }
    }
    sheets.push_back(aboutSheet(report));
    for (const ReportTable& table : sheets) {
        names << sheetName(table.title.isEmpty() ? report.title : table.title, names);
        KYODO_TRY_ASSIGN(XlsxSheet sheet,
                         workbook.addSheet(names.back(), xlsxColumnWidths(table, report.format)));
        KYODO_TRY(XlsxTable(table, sheet).write());
    }
    return {};
}

} // namespace

Status writeXlsx(const Report& report, const QString& path, const FileStep& check)
{
    const auto make = [&](const QString& made) -> Status {
        XlsxWorkbook workbook(made, path, report);
        KYODO_TRY(writeSheets(report, workbook));
        return workbook.close();
    };
    return makeFile(path, make, check);
}

} // namespace kyodo
