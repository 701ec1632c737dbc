#include "core/exchange/csv_reader.h"
#include "core/publishing/report_making.h"
#include "core/report/output/data_cells.h"
#include "core/report/output/sheet_names.h"
#include "tests/core/publishing/golden_request.h"
#include "tests/support/result.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <map>
#include <memory>

// Another program finds in our spreadsheets what we put in. Run where LibreOffice is installed.

using namespace kyodo;
using namespace kyodo::test;

namespace {

/// Every sheet to a CSV file of its own, with the values of the cells rather than their looks.
const QString EverySheet = QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,"
                                          "false,false,false,false,-1");

/// file.xlsx becomes file-SHEET.csv.
void openInLibreOffice(const RichLedger& rich, const QStringList& files)
{
    QProcess office;
    office.start(QStringLiteral("soffice"),
                 QStringList{QStringLiteral("-env:UserInstallation=file://") +
                                 rich.path(QStringLiteral("profile")),
                             QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                             EverySheet, QStringLiteral("--outdir"), rich.path(QString())} +
                     files);
    REQUIRE(office.waitForFinished(120'000));
    REQUIRE(office.exitCode() == 0);
}

bool isSame(const QString& found, const ReportCell& cell)
{
    const QString expected = dataText(cell);
    return isNumber(cell) ? found.toDouble() == Approx(expected.toDouble()) : found == expected;
}

/// Whether a row of a sheet holds the data of `row`; what differs is said.
void checkRow(const QStringList& found, const ReportTable& table, const ReportRow& row)
{
    const std::vector<std::size_t> columns = dataColumns(table);
    REQUIRE(found.size() == std::ssize(columns));
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const ReportCell& cell = row.cells[columns[i]];
        const QString& text = found[static_cast<qsizetype>(i)];
        CAPTURE(text, dataText(cell));
        CHECK(isSame(text, cell));
    }
}

void checkSheet(const QString& path, const ReportTable& table)
{
    CAPTURE(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const Table sheet = valueOf(readCsv(QString::fromUtf8(file.readAll())));
    QStringList heads;
    for (const std::size_t column : dataColumns(table)) {
        heads << dataHead(table.columns[column]);
    }
    CHECK(sheet.head == heads);
    std::vector<ReportRow> rows;
    requireDone(forEachDataRow(table, [&](const ReportRow& row) { rows.push_back(row); }));
    rows.insert(rows.end(), table.totals.begin(), table.totals.end());
    REQUIRE(sheet.rows.size() == rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        checkRow(sheet.rows[i].cells, table, rows[i]);
    }
}

} // namespace

TEST_CASE("LibreOffice finds the cells of every report in its spreadsheet", "[.][libreoffice]")
{
    const RichLedger rich;
    std::map<QString, std::unique_ptr<MadeReport>> reports;
    QStringList files;
    for (const ReportKind kind : reportKinds()) {
        for (const Edition edition : editionsOf(kind)) {
            const ReportRequest request = goldenRequest(rich, kind, edition);
            files << rich.path(goldenStem(request) + QStringLiteral(".xlsx"));
            auto report = valueOf(makeReport(rich.ledger(), request));
            requireDone(report->write(files.last(), {.format = ReportFormat::Xlsx}));
            reports.emplace(files.last(), std::move(report));
        }
    }
    openInLibreOffice(rich, files);
    int sheets = 0;
    for (const auto& [path, report] : reports) {
        QStringList names;
        for (const ReportTable* table : tablesOf(report->data())) {
            if (dataColumns(*table).empty() || table->rows->size() == 0) {
                continue; // for the eye alone, or without rows, which readCsv() refuses
            }
            names << sheetName(table->title.isEmpty() ? report->title() : table->title, names);
            checkSheet(path.chopped(5) + u'-' + names.last() + QStringLiteral(".csv"), *table);
            ++sheets;
        }
    }
    CHECK(sheets > 40);
}
