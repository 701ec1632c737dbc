#include "core/report/content/measure_report.h"

#include "tests/core/report/content/counted_records.h"
#include "tests/core/report/content/report_reading.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

qsizetype actionsIn(const ReportTable& table)
{
    return columnOf(table, QStringLiteral("Actions"))
        .join(u'\n')
        .split(u'\n', Qt::SkipEmptyParts)
        .size();
}

QStringList titlesOf(const Report& report)
{
    QStringList titles;
    for (const ReportTable* table : tablesOf(report)) {
        titles << table->title;
    }
    return titles;
}

/// Two measures of a group, one of none.
Guideline measured()
{
    Guideline guideline;
    const MeasureGroupCode group = *MeasureGroupCode::parse(QStringLiteral("g"));
    guideline.measureGroups = {
        {group, QStringLiteral("啓発")},
        {*MeasureGroupCode::parse(QStringLiteral("empty")), QStringLiteral("空")}};
    guideline.measures = {
        {QStringLiteral("1"), std::nullopt, QStringLiteral("そのほか"), {}, {}},
        {QStringLiteral("2"),
         group,
         QStringLiteral("広報"),
         QStringLiteral("知らせる"),
         {QStringLiteral("広報紙"), QStringLiteral("講座")}},
        {QStringLiteral("3"), group, QStringLiteral("研修"), {}, {QStringLiteral("職員研修")}}};
    return guideline;
}

} // namespace

TEST_CASE("Measures stand under their groups, those without one behind them")
{
    const Report report = measureReport({}, measured());
    const ReportTable& table = tableOf(report);
    CHECK(groupsOf(table) ==
          QStringList{QStringLiteral("啓発 () 0"), QStringLiteral("Others () 2")});
    CHECK(rowsOf(table) == QStringList{QStringLiteral("1|広報|知らせる|① 広報紙\n② 講座"),
                                       QStringLiteral("2|研修||① 職員研修"),
                                       QStringLiteral("3|そのほか||")});
}

TEST_CASE("Where no measure has an action, pages have no column for them")
{
    const QString actions = QStringLiteral("Actions");
    CHECK(headsOf(tableOf(measureReport({}, measured())), Reading::Paper).contains(actions));
    Guideline guideline = measured();
    for (Measure& measure : guideline.measures) {
        measure.actions.clear();
    }
    CHECK_FALSE(headsOf(tableOf(measureReport({}, guideline)), Reading::Paper).contains(actions));
}

TEST_CASE("Actions are numbered as far as there are circled numbers")
{
    Guideline guideline = measured();
    for (int i = 0; i < 21; ++i) {
        guideline.measures[0].actions << QStringLiteral("取組");
    }
    const QStringList actions =
        columnOf(tableOf(measureReport({}, guideline)), QStringLiteral("Actions"))
            .last()
            .split(u'\n');
    CHECK(actions[19] == QStringLiteral("⑳ 取組"));
    CHECK(actions[20] == QStringLiteral("(21) 取組"));
}

TEST_CASE("Data have an action a row, a measure without any one of its own")
{
    const Report report = measureReport({}, measured());
    CHECK(rowsOf(tableOf(report, report.dataTable), Reading::Data) ==
          QStringList{QStringLiteral("啓発|広報|知らせる|広報紙"),
                      QStringLiteral("啓発|広報|知らせる|講座"),
                      QStringLiteral("啓発|研修||職員研修"), QStringLiteral("Others|そのほか||")});
}

TEST_CASE("All measures and actions of 砂川市 are listed")
{
    const Report report = measureReport({}, builtIn("sunagawa"));
    CHECK(rowsOf(tableOf(report)).size() == 14);
    CHECK(groupsOf(tableOf(report)).size() == 5);
    CHECK(actionsIn(tableOf(report)) == 26);
    CHECK(rowsOf(tableOf(report, report.dataTable), Reading::Data).size() == 26);
    CHECK(titlesOf(report) == QStringList{QStringLiteral("Measures"), QStringLiteral("Data")});
}

TEST_CASE("Pillars and stages are there where a guideline has them")
{
    const Report muroran = measureReport({}, builtIn("muroran"));
    CHECK(titlesOf(muroran).first() == QStringLiteral("Pillars"));
    CHECK(rowsOf(tableOf(muroran)).size() == 3);
    CHECK(actionsIn(tableOf(muroran, 1)) == 14);

    const Report minamiAlps = measureReport({}, builtIn("minami-alps"));
    CHECK(titlesOf(minamiAlps) == QStringList{QStringLiteral("Measures"), QStringLiteral("Stages"),
                                              QStringLiteral("Data")});
    CHECK(rowsOf(tableOf(minamiAlps, 1)).size() == 10);
    CHECK(groupsOf(tableOf(minamiAlps, 1)).size() == 3);
    CHECK(minamiAlps.dataTable == 2);
}

TEST_CASE("A guideline without measures says so")
{
    const Report report = measureReport({}, Guideline());
    CHECK(rowsOf(tableOf(report)).isEmpty());
    CHECK_FALSE(tableOf(report).emptyText.isEmpty());
    CHECK(tableOf(report).groups.empty());
}
