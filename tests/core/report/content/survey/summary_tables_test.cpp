#include "core/report/content/survey/summary_tables.h"

#include "tests/core/report/content/report_reading.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

ProjectRecord record(const QStringList& forms, const QString& area = {})
{
    ProjectRecord made = named(QStringLiteral("事業"));
    for (const QString& form : forms) {
        made.forms.push_back(formChoice(form));
    }
    if (!area.isEmpty()) {
        made.area = areaChoice(area);
    }
    return made;
}

std::vector<ReportTable> tablesFor(const std::vector<ProjectRecord>& records,
                                   const Guideline& guideline = sampleGuideline())
{
    SurveyTally tally(guideline);
    for (const ProjectRecord& each : records) {
        tally.add(each);
    }
    return summaryTables(tally, guideline);
}

const QString Cohost = QStringLiteral("共催");
const QString Patronage = QStringLiteral("後援");

} // namespace

TEST_CASE("The summary tables are those that there is something to count for")
{
    CHECK(tablesFor({}).empty());
    CHECK(tablesFor(sunagawaRecords()).size() == 1);
    const std::vector<ReportTable> tables = tablesFor(filledRecords(20));
    REQUIRE(tables.size() == 3);
    CHECK(tables[0].title == QStringLiteral("Summary: By form"));
    CHECK(tables[2].title == QStringLiteral("Summary: Forms by area"));
}

TEST_CASE("The groups of a table by department are counted like forms")
{
    const ReportTable table = groupSummary({{.label = QStringLiteral("環境課"), .count = 3},
                                            {.label = QStringLiteral("市民課"), .count = 1}},
                                           SurveyGrouping::Department, sampleGuideline());
    CHECK(table.title == QStringLiteral("Summary: By department"));
    CHECK(rowsOf(table) ==
          QStringList{QStringLiteral("環境課|3|75.0%"), QStringLiteral("市民課|1|25.0%")});
    CHECK(totalsOf(table) == QStringList{QStringLiteral("Total|4|100.0%")});
    CHECK(groupSummary({}, SurveyGrouping::Field, sampleGuideline()).title ==
          QStringLiteral("Summary: By field"));
}

TEST_CASE("Every form has its count, its share and a bar against the longest")
{
    const std::vector<ReportTable> tables =
        tablesFor({record({Cohost}), record({Cohost}), record({Patronage}), record({Cohost})});
    const QStringList rows = rowsOf(tables.front());
    REQUIRE(rows.size() == 10);
    CHECK(rows[0] == QStringLiteral("共催|3|75.0%"));
    CHECK(rows[1] == QStringLiteral("後援|1|25.0%"));
    CHECK(rows[2] == QStringLiteral("実行委員会、運営協議会|0|0.0%"));
    CHECK(totalsOf(tables.front()) == QStringList{QStringLiteral("Total|4|100.0%")});
    const auto bars = tables.front().rows->rows(0, 2);
    REQUIRE(bars);
    CHECK((*bars)[0].bar == 1.0);
    CHECK((*bars)[1].bar == Approx(1.0 / 3));
    CHECK(tables.front().notes.isEmpty());
    CHECK(rowsOf(tables.front(), Reading::Data)[0] == QStringLiteral("共催|3|75"));
}

TEST_CASE("Several forms are counted beside the projects, rounded shares are noted")
{
    const std::vector<ReportTable> several = tablesFor({record({Cohost, Patronage})});
    CHECK(totalsOf(several.front()) ==
          QStringList{QStringLiteral("Mentions|2|100.0%"), QStringLiteral("Projects|1|")});
    CHECK(several.front().notes.size() == 1);
    const std::vector<ReportTable> rounded =
        tablesFor({record({Cohost}), record({Patronage}), record({QStringLiteral("委託")})});
    CHECK(rounded.front().notes.size() == 1);
    CHECK(rounded.front().totals.size() == 1);
    CHECK(tablesFor({record({Cohost}), record({Patronage})}).front().notes.isEmpty());
}

TEST_CASE("Areas have their marks, what has none is 未分類")
{
    const std::vector<ReportTable> tables =
        tablesFor({record({Cohost}, QStringLiteral("B")), record({Cohost})});
    const QStringList rows = rowsOf(tables[1]);
    CHECK(rows[1] == QStringLiteral("[B]|市民主体で市協力|1|50.0%"));
    CHECK(rows.last() == QStringLiteral("|Unclassified|1|50.0%"));
}

TEST_CASE("Forms by area add up in both directions")
{
    const std::vector<ReportTable> tables = tablesFor(
        {record({Cohost, Patronage}, QStringLiteral("B")), record({Cohost}, QStringLiteral("C"))});
    const ReportTable& crossed = tables[2];
    CHECK(headsOf(crossed, Reading::Paper) ==
          QStringList{QStringLiteral("Form"), QStringLiteral("A"), QStringLiteral("B"),
                      QStringLiteral("C"), QStringLiteral("D"), QStringLiteral("E"),
                      QStringLiteral("Total")});
    CHECK(headsOf(crossed, Reading::Data)[2] == QStringLiteral("B 市民主体で市協力"));
    CHECK(rowsOf(crossed).mid(0, 2) ==
          QStringList{QStringLiteral("共催|0|1|1|0|0|2"), QStringLiteral("後援|0|1|0|0|0|1")});
    CHECK(totalsOf(crossed) == QStringList{QStringLiteral("Total|0|2|1|0|0|3")});
    CHECK(crossed.notes.size() == 1);
}

TEST_CASE("More areas than can be read side by side are not crossed")
{
    Guideline guideline = sampleGuideline();
    while (guideline.areas.size() < 15) {
        Area area = guideline.areas.front();
        area.code = *AreaCode::parse(QStringLiteral("area-%1").arg(guideline.areas.size()));
        area.name += QString::number(guideline.areas.size());
        guideline.areas.push_back(area);
    }
    CHECK(tablesFor({record({Cohost}, QStringLiteral("B"))}, guideline).size() == 2);
}
