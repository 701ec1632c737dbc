#include "tests/core/report/content/report_reading.h"

#include "core/report/output/data_cells.h"
#include "tests/support/result.h"

namespace kyodo::test {
namespace {

bool isRead(const ReportColumn& column, Reading reading)
{
    const auto other =
        reading == Reading::Paper ? ReportColumn::Use::DataOnly : ReportColumn::Use::PrintOnly;
    return column.use != other;
}

QString textOf(const ReportCell& cell, Reading reading)
{
    if (reading == Reading::Data) {
        return dataText(cell);
    }
    return cell.area ? u'[' + cell.area->mark + u']' : cell.text;
}

QString lineOf(const ReportRow& row, const ReportTable& table, Reading reading)
{
    REQUIRE(row.cells.size() == table.columns.size());
    QStringList cells;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (isRead(table.columns[i], reading)) {
            cells << textOf(row.cells[i], reading);
        }
    }
    return cells.join(u'|');
}

std::vector<ReportRow> allRows(const ReportTable& table)
{
    return valueOf(table.rows->rows(0, table.rows->size()));
}

} // namespace

SurveySubject subjectOf(std::vector<ProjectRecord> records, const Guideline& guideline)
{
    return {.frame = {.cityName = guideline.city,
                      .office = QStringLiteral("協働推進課"),
                      .asOf = QDate(2026, 11, 22)},
            .years = valueOf(FiscalYearSpan::parse(QStringLiteral("平成23・24年度"))),
            .guideline = std::make_shared<const Guideline>(guideline),
            .records = std::make_shared<MemoryRecords>(std::move(records))};
}

QStringList headsOf(const ReportTable& table, Reading reading)
{
    QStringList heads;
    for (const ReportColumn& column : table.columns) {
        if (isRead(column, reading)) {
            heads << (reading == Reading::Data ? dataHead(column) : column.head);
        }
    }
    return heads;
}

QStringList rowsOf(const ReportTable& table, Reading reading)
{
    QStringList lines;
    for (const ReportRow& row : allRows(table)) {
        lines << lineOf(row, table, reading);
    }
    return lines;
}

QStringList totalsOf(const ReportTable& table, Reading reading)
{
    QStringList lines;
    for (const ReportRow& row : table.totals) {
        CHECK(row.weight == ReportRow::Weight::Total);
        lines << lineOf(row, table, reading);
    }
    return lines;
}

QStringList groupsOf(const ReportTable& table)
{
    QStringList groups;
    for (const ReportGroup& group : table.groups) {
        groups << QStringLiteral("%1 (%2) %3").arg(group.heading, group.note).arg(group.firstRow);
    }
    return groups;
}

QStringList columnOf(const ReportTable& table, const QString& head, Reading reading)
{
    const qsizetype place = headsOf(table, reading).indexOf(head);
    INFO(head.toStdString());
    REQUIRE(place >= 0);
    QStringList cells;
    for (const QString& line : rowsOf(table, reading)) {
        cells << line.split(u'|').at(place);
    }
    return cells;
}

const ReportTable& tableOf(const Report& report, std::size_t place)
{
    const std::vector<const ReportTable*> tables = tablesOf(report);
    REQUIRE(place < tables.size());
    return *tables[place];
}

} // namespace kyodo::test
