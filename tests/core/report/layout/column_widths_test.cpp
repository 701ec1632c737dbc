#include "core/report/layout/column_widths.h"

#include "core/report/pages/report_style.h"
#include "core/report/text/text_block.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <numeric>

using namespace kyodo;
using namespace kyodo::test;

namespace {

/// A number and two texts, `right` in the last column.
ReportTable tableWith(const QString& left, const QString& right)
{
    ReportTable table{
        .columns = {
            {.head = QStringLiteral("No."), .align = ReportColumn::Align::Right, .width = 30},
            {.head = QStringLiteral("左")},
            {.head = QStringLiteral("隠"), .use = ReportColumn::Use::DataOnly},
            {.head = QStringLiteral("右")}}};
    table.rows = std::make_shared<ReportRowList>(
        std::vector<ReportRow>{{.cells = {{QStringLiteral("1")}, {left}, {}, {right}}}});
    return table;
}

std::vector<ColumnWish> wishesOf(const ReportTable& table)
{
    return columnWishes(table, valueOf(ReportFonts::load()));
}

qreal sumOf(const std::vector<qreal>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), qreal(0));
}

} // namespace

TEST_CASE("A column that needs little leaves the rest to one that would wrap")
{
    const auto widths = columnWidths({{40, 60, 1}, {40, 900, 1}}, 400);
    CHECK(widths[0] == Approx(60));
    CHECK(widths[1] == Approx(340));
}

TEST_CASE("Where there is no room for the words, figures are torn last")
{
    const std::vector<ColumnWish> wishes = {{.least = 300, .natural = 400, .share = 1, .firm = 20},
                                            {.least = 90, .natural = 90, .firm = 60},
                                            {.least = 60, .natural = 60, .firm = 60}};
    const auto widths = columnWidths(wishes, 200);
    CHECK(sumOf(widths) == Approx(200));
    CHECK(widths[0] < 80);
    CHECK(widths[1] >= 60);
    CHECK(widths[2] == Approx(60));
    CHECK(sumOf(columnWidths(wishes, 100)) == Approx(100));
}

TEST_CASE("A number keeps its width in a table too wide for its page")
{
    ReportTable table{.columns = {{.head = QStringLiteral("担当課"), .isRowHead = true}}};
    ReportRow row{.cells = {{QString(30, u'課')}}};
    for (int i = 0; i < 11; ++i) {
        table.columns.push_back({.head = QStringLiteral("実行委員会、運営協議会"),
                                 .align = ReportColumn::Align::Right,
                                 .width = 40});
        row.cells.push_back({QStringLiteral("10,115,773")});
    }
    table.rows = std::make_shared<ReportRowList>(std::vector<ReportRow>{row});
    const auto widths = columnWidths(wishesOf(table), 770);
    const TextBlock number(valueOf(ReportFonts::load()).regular(report_style::BodySize),
                           QStringLiteral("10,115,773"));
    CHECK(sumOf(widths) == Approx(770));
    CHECK(widths[1] >= number.width() + 2 * report_style::CellPadding);
}

TEST_CASE("Where both would wrap, the shares decide")
{
    const auto widths = columnWidths({{40, 900, 1}, {40, 900, 3}}, 400);
    CHECK(widths[0] == Approx(100));
    CHECK(widths[1] == Approx(300));
}

TEST_CASE("Texts that wrap keep half the room from fixed columns of words")
{
    const auto widths = columnWidths({{80, 300, 0}, {50, 900, 1}}, 400);
    CHECK(widths[0] == Approx(200));
    CHECK(widths[1] == Approx(200));
    CHECK(columnWidths({{80, 300, 0}, {50, 90, 1}}, 400)[0] >= 300);
    CHECK(columnWidths({{280, 300, 0}, {50, 900, 1}}, 400)[0] == Approx(280));
    // what the texts do not need is left to the others
    const auto many = columnWidths({{50, 100, 1}, {40, 200, 0}, {40, 200, 0}}, 400);
    CHECK(many[0] == Approx(100));
    CHECK(sumOf(many) == Approx(400));
}

TEST_CASE("No column becomes narrower than its least while there is room for all")
{
    const auto widths = columnWidths({{150, 900, 1}, {40, 900, 9}}, 400);
    CHECK(widths[0] == Approx(150));
    CHECK(sumOf(widths) == Approx(400));
    const auto tight = columnWidths({{300, 900, 1}, {300, 900, 1}}, 400);
    CHECK(tight == std::vector<qreal>{200, 200});
}

TEST_CASE("What is left over goes to the shares, and a little to fixed columns")
{
    const auto widths = columnWidths({{50, 50, 0}, {40, 100, 1}}, 600);
    CHECK(widths[0] > 50);
    CHECK(widths[0] < 100);
    CHECK(sumOf(widths) == Approx(600));
    CHECK(columnWidths({{50, 50, 0}, {40, 900, 1}}, 600)[0] == Approx(50));
}

TEST_CASE("Wishes come from what stands in the columns of pages")
{
    const auto wishes = wishesOf(tableWith(QStringLiteral("短い"), QString(200, u'長')));
    REQUIRE(wishes.size() == 3);
    CHECK(wishes[0].share == 0);
    CHECK(wishes[0].least >= 30);
    CHECK(wishes[1].natural == wishes[1].least); // so short that it never wraps
    const auto five = wishesOf(tableWith(QString(5, u'短'), QString(6, u'長')));
    CHECK(five[1].natural == Approx(five[1].least));
    CHECK(five[2].natural > five[2].least);
    CHECK(wishes[2].natural > 1000);
    CHECK(wishes[2].least < 80);
}

TEST_CASE("A run of digits is not torn, an address of a page may be")
{
    const QString phone = QStringLiteral("0125-00-0000");
    const auto wishes =
        wishesOf(tableWith(phone + QStringLiteral(" 平日の昼間のみ受け付けます"),
                           QStringLiteral("https://example.jp/") + QString(60, u'a')));
    CHECK(wishes[1].least == Approx(wishesOf(tableWith(phone, {}))[1].least));
    CHECK(wishes[2].least < wishes[2].natural / 3);
}

TEST_CASE("A fixed column widens for its numbers and its head")
{
    ReportTable table = tableWith({}, {});
    CHECK(wishesOf(table)[0].least == Approx(30));
    table.totals = {{.cells = {{QStringLiteral("1,234,567,890")}, {}, {}, {}}}};
    CHECK(wishesOf(table)[0].least > 60);
    table.totals.clear();
    table.columns[0].head = QStringLiteral("平成21・22年度");
    CHECK(wishesOf(table)[0].natural > 70);
}

TEST_CASE("Long heads take what room is left before anything else grows")
{
    const ColumnWish number{.least = 40, .natural = 60, .wholeHead = 150};
    const ColumnWish name{.least = 40, .natural = 100, .share = 1, .wholeHead = 50};
    const auto roomy = columnWidths({name, number, number}, 420);
    CHECK(roomy[1] >= 150);
    CHECK(roomy[0] >= 100);
    CHECK(sumOf(roomy) == Approx(420));
    // the shorter of two heads first
    ColumnWish longer = number;
    longer.wholeHead = 400;
    const auto tight = columnWidths({name, number, longer}, 420);
    CHECK(tight[1] == Approx(150));
    CHECK(tight[2] == Approx(170));
    // none of it where words would wrap
    ColumnWish words = name;
    words.natural = 900;
    CHECK(columnWidths({words, number, number}, 420)[1] == Approx(60));
}

TEST_CASE("A table of figures wraps no head while its page has room")
{
    const QString area = QStringLiteral("公共財産・住民サービスの提供領域");
    ReportTable table{.columns = {{.head = QStringLiteral("形態"), .isRowHead = true}}};
    ReportRow row{.cells = {{QStringLiteral("委託")}}};
    for (int i = 0; i < 3; ++i) {
        table.columns.push_back({.head = area, .align = ReportColumn::Align::Right, .width = 40});
        row.cells.push_back({QStringLiteral("8")});
    }
    table.rows = std::make_shared<ReportRowList>(std::vector<ReportRow>{row});
    const auto widths = columnWidths(wishesOf(table), 770);
    const TextBlock head(valueOf(ReportFonts::load()).bold(report_style::BodySize), area);
    CHECK(widths[1] >= head.width() + 2 * report_style::CellPadding);
    CHECK(sumOf(widths) <= Approx(770));
}

TEST_CASE("A reading longer than its name has room in one line")
{
    ReportTable table = tableWith(QStringLiteral("国"), {});
    const qreal without = wishesOf(table)[1].natural;
    table.rows = std::make_shared<ReportRowList>(std::vector<ReportRow>{
        {.cells = {{QStringLiteral("1")},
                   {.text = QStringLiteral("国"), .reading = QString(20, u'く')},
                   {},
                   {}}}});
    CHECK(wishesOf(table)[1].natural >= 20 * report_style::ReadingSize);
    CHECK(without < 20 * report_style::ReadingSize);
}
