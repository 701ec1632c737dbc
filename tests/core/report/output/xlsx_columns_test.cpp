#include "core/report/output/xlsx_columns.h"

#include "tests/support/catch.h"

using namespace kyodo;

namespace {

using Use = ReportColumn::Use;

ReportTable tableOf(std::vector<ReportColumn> columns)
{
    ReportTable table;
    table.columns = std::move(columns);
    return table;
}

ReportColumn column(const QString& head, qreal width, Use use = Use::Everywhere)
{
    return {.head = head, .width = width, .use = use};
}

} // namespace

TEST_CASE("A column of a sheet is as wide as on paper")
{
    PageFormat format;
    const qreal body = format.body().width();
    ReportColumn twice = column(QStringLiteral("内容"), 0);
    twice.share = 2;
    const ReportTable table = tableOf(
        {column(QStringLiteral("印"), 57, Use::PrintOnly), column(QStringLiteral("名"), 100), twice,
         column(QStringLiteral("課"), 0), column(QStringLiteral("符号"), 0, Use::DataOnly)});
    const qreal share = (body - 157) / 3;
    const std::vector<qreal> widths = xlsxColumnWidths(table, format);
    REQUIRE(widths.size() == 4);
    CHECK(widths[0] == 100);
    CHECK(widths[1] == Approx(std::min(2 * share, 420.0)));
    CHECK(widths[2] == Approx(share));
    CHECK(widths[3] == 80); // beside the paper
}

TEST_CASE("A column of a sheet holds its head, and is never wider than can be read")
{
    const std::vector<qreal> widths = xlsxColumnWidths(
        tableOf({column(QStringLiteral("No."), 5), column(QStringLiteral("事業費（円）"), 5),
                 column(QStringLiteral("どちらともいえない"), 5),
                 column(QStringLiteral("内容"), 5000)}),
        {});
    CHECK(widths[0] > 30);
    CHECK(widths[1] > widths[0]);
    CHECK(widths[2] == widths[1]); // in two lines
    CHECK(widths[3] == 420);
}

TEST_CASE("Columns that share get room to be read, however many there are")
{
    const ReportTable table =
        tableOf(std::vector<ReportColumn>(50, column(QStringLiteral("欄"), 0)));
    for (const qreal width : xlsxColumnWidths(table, {})) {
        CHECK(width == 80);
    }
}

TEST_CASE("A sheet is one page wide, unless it would be set too small")
{
    const PageFormat format;
    const qreal body = format.body().width();
    CHECK(xlsxPagesAcross({}, format) == 1);
    CHECK(xlsxPagesAcross({body, body * 0.9}, format) == 1);
    CHECK(xlsxPagesAcross({body, body, body}, format) == 2);
}

TEST_CASE("The height of a text is that of its lines")
{
    const qreal line = xlsxTextHeight(QStringLiteral("一行"), 60);
    CHECK(xlsxTextHeight(QStringLiteral("五文字まで"), 60) == line);
    CHECK(xlsxTextHeight(QStringLiteral("六文字で二行"), 60) == 2 * line);
    CHECK(xlsxTextHeight(QStringLiteral("一\n\n三"), 60) == 3 * line);
}
