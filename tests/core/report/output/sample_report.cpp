#include "tests/core/report/output/sample_report.h"

#include "tests/support/sample_guideline.h"

#include <QLocale>

namespace kyodo::test {
namespace {

using Align = ReportColumn::Align;
using Use = ReportColumn::Use;

ReportCell countCell(qint64 count)
{
    return {QLocale(QLocale::English).toString(count), count};
}

ReportCell areaCell(const QString& mark, const QString& text, double position)
{
    return {.text = text, .area = AreaMark{mark, position}};
}

/// In thousands on paper, in yen in data.
ReportCell costCell(qint64 yen)
{
    return {QLocale(QLocale::English).toString(yen / 1000), yen};
}

/// No., form, name, content, area, day, cost.
ReportRow projectRow(int number, const QString& form, const QString& name, const QString& content,
                     const ReportCell& area, QDate day, qint64 yen)
{
    const ReportCell start = day.isValid() ? ReportCell{QStringLiteral("令和6年4月1日"), day}
                                           : ReportCell{QStringLiteral("未定")};
    return {{countCell(number), {form}, {name}, {content}, area, start, costCell(yen)}};
}

ReportRow sumRow(const QString& label, qint64 yen, ReportRow::Weight weight)
{
    return {{{}, {}, {label}, {}, {}, {}, costCell(yen)}, weight};
}

std::vector<ReportRow> projectRows()
{
    const QString cohost = QStringLiteral("共催");
    const QString support = QStringLiteral("後援");
    const ReportCell areaB = areaCell(QStringLiteral("B"), QStringLiteral("B 市民主体"), 0.25);
    const ReportCell areaC = areaCell(QStringLiteral("C"), {}, 0.5);
    const QDate april(2024, 4, 1);
    return {
        projectRow(1, cohost, QStringLiteral("<b>A & \"B\"</b>"), QStringLiteral("=1+1"), areaC,
                   april, 1'250'000),
        projectRow(2, cohost, QStringLiteral("夏まつり, 花火"),
                   QStringLiteral("一行目\n「\"二\"」行目"), areaB, april, 0),
        sumRow(QStringLiteral("小計"), 1'250'000, ReportRow::Weight::Subtotal),
        projectRow(3, support, QStringLiteral("𠮷野さんの花壇🎆"),
                   QStringLiteral("9〜17時　−3℃‖_x0041_"), areaC, {}, -30'000),
        projectRow(4, support, QStringLiteral("+81 国際交流"), QStringLiteral("@市民 'n' &amp; --"),
                   {QStringLiteral("未分類")}, QDate(2024, 12, 31), 9'007'199'254'740'993),
        sumRow(QStringLiteral("小計"), -30'000, ReportRow::Weight::Subtotal),
    };
}

ReportTable projectTable()
{
    ReportTable table;
    table.columns = {
        {.head = QStringLiteral("No."), .align = Align::Right, .width = 28, .use = Use::PrintOnly},
        {.head = QStringLiteral("形態"), .use = Use::DataOnly},
        {.head = QStringLiteral("事業名（活動名）"), .share = 2, .isRowHead = true},
        {.head = QStringLiteral("事業内容"), .share = 3},
        {.head = QStringLiteral("領域"), .align = Align::Centre, .width = 60},
        {.head = QStringLiteral("開始"), .dataHead = QStringLiteral("開始日")},
        {.head = QStringLiteral("事業費（千円）"),
         .dataHead = QStringLiteral("事業費（円）"),
         .align = Align::Right,
         .width = 70},
    };
    table.rows = std::make_shared<ReportRowList>(projectRows());
    table.groups = {{QStringLiteral("共催"), QStringLiteral("2件"), 0},
                    {QStringLiteral("後援"), {}, 3}};
    table.totals = {sumRow(QStringLiteral("合計"), 1'220'000, ReportRow::Weight::Total)};
    table.notes = {QStringLiteral("事業費は千円未満を切り捨て"), QStringLiteral("A & B は <仮称>")};
    return table;
}

ReportTable shareTable()
{
    ReportTable table;
    table.title = QStringLiteral("総括表 領域/件数 [延べ]");
    table.columns = {{.head = QStringLiteral("領域"), .isRowHead = true},
                     {.head = QStringLiteral("件数"), .align = Align::Right},
                     {.head = QStringLiteral("割合"),
                      .dataHead = QStringLiteral("割合（％）"),
                      .align = Align::Right}};
    const auto row = [](const QString& area, qint64 count, double percent, double bar) {
        return ReportRow{{{area}, countCell(count), {QString::number(percent) + u'%', percent}},
                         ReportRow::Weight::Body,
                         bar};
    };
    table.rows = std::make_shared<ReportRowList>(
        std::vector{row(QStringLiteral("B"), 1, 33.3, 0.5), row(QStringLiteral("C"), 2, 66.7, 1)});
    return table;
}

ReportTable emptyTable()
{
    ReportTable table;
    table.title = QStringLiteral("終了した事業");
    table.columns = {{.head = QStringLiteral("事業名")}, {.head = QStringLiteral("理由")}};
    table.rows = std::make_shared<ReportRowList>(std::vector<ReportRow>());
    table.emptyText = QStringLiteral("該当なし");
    return table;
}

ReportTable dataOnlyTable()
{
    ReportTable table;
    table.title = QStringLiteral("縦持ち");
    table.columns = {{.head = QStringLiteral("データのみ"), .use = Use::DataOnly}};
    table.rows = std::make_shared<ReportRowList>(
        std::vector<ReportRow>{{{{QStringLiteral("機械のための行")}}}});
    return table;
}

ReportChart chart(ReportChart::Kind kind)
{
    return {.kind = kind,
            .title = QStringLiteral("形態別の件数"),
            .categories = {QStringLiteral("共催"), QStringLiteral("実行委員会 & 運営協議会")},
            .series = {{.name = QStringLiteral("領域B"), .values = {1, 0}, .areaPosition = 0.25},
                       {.name = QStringLiteral("領域C"), .values = {1, 2000}}},
            .unit = QStringLiteral("件"),
            .description = QStringLiteral("共催が2件")};
}

} // namespace

Report sampleReport()
{
    Report report;
    report.title = QStringLiteral("砂川市の協働事業 <試作>");
    report.subtitle = QStringLiteral("平成23・24年度");
    report.asOf = QDate(2026, 11, 22);
    report.foreword = QStringLiteral("はじめに。\n続き。\n\n二つ目の段落。");
    report.formNumber = QStringLiteral("様式第１号");
    report.cityName = QStringLiteral("砂川市");
    report.office = QStringLiteral("市民生活課");
    report.isDraft = true;
    const auto guideline = std::make_shared<Guideline>(sampleGuideline());
    report.parts = {
        projectTable(),
        ReportText{QStringLiteral("総括"), QStringLiteral("増えた。")},
        shareTable(),
        emptyTable(),
        dataOnlyTable(),
        ReportAreaFigure{QStringLiteral("領域図"),
                         guideline,
                         {{*AreaCode::parse(QStringLiteral("C")), 12}},
                         QStringLiteral("Cに12件")},
        chart(ReportChart::Kind::Bars),
        chart(ReportChart::Kind::StackedBars),
        chart(ReportChart::Kind::Lines),
    };
    return report;
}

Report reportOf(const QStringList& texts)
{
    std::vector<ReportRow> rows;
    for (const QString& text : texts) {
        rows.push_back({{{text}}});
    }
    ReportTable table;
    table.columns = {{.head = QStringLiteral("語")}};
    table.rows = std::make_shared<ReportRowList>(std::move(rows));
    Report report;
    report.title = QStringLiteral("一覧");
    report.parts = {table};
    return report;
}

Result<std::vector<ReportRow>> CountingRows::rows(qsizetype first, qsizetype count) const
{
    largestBlock = std::max(largestBlock, count);
    std::vector<ReportRow> block;
    for (qsizetype i = first; i < std::min(first + count, m_size); ++i) {
        block.push_back({{{QString::number(i)}}});
    }
    return block;
}

} // namespace kyodo::test
