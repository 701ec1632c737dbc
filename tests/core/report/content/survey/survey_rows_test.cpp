#include "core/report/content/survey/survey_rows.h"

#include "tests/core/report/report_fixture.h"
#include "tests/support/result.h"
#include "tests/support/sample_guideline.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

using Grouping = SurveyGrouping;

bool needs(const ProjectRecord& record, SurveyColumn column, Grouping grouping)
{
    return neededColumns(record, grouping).test(columnIndex(column));
}

} // namespace

TEST_CASE("A record needs only the columns that it fills")
{
    const ProjectRecord bare = named(QStringLiteral("新年交礼会"));
    CHECK(neededColumns(bare, Grouping::Form).count() == 2);
    CHECK(needs(bare, SurveyColumn::Name, Grouping::Form));
    const ProjectRecord filled = filledRecords(1).front();
    for (const SurveyColumn column : SurveyColumns) {
        CHECK(needs(filled, column, Grouping::Field));
    }
    CHECK(neededColumns(filled, Grouping::Field).count() == SurveyColumns.size());
}

TEST_CASE("Beyond the usual columns a record needs those that it fills, a state if it is unusual")
{
    ProjectRecord record = named(QStringLiteral("祭り"));
    record.field = FieldChoice{{}, QStringLiteral("福祉")};
    record.cost = valueOf(Yen::fromAmount(0));
    record.periodNote = QStringLiteral("終期未定");
    record.status = RecordStatus::Planned;
    record.outcome = QStringLiteral("増えた。");
    CHECK(neededColumns(record, Grouping::Form).count() == 7);
    CHECK_FALSE(needs(record, SurveyColumn::Field, Grouping::Field));
    record.status = RecordStatus::Done;
    CHECK_FALSE(needs(record, SurveyColumn::State, Grouping::Form));
}

TEST_CASE("The groups' own column is left out only if their headings say it all")
{
    ProjectRecord record = filledRecords(1).front();
    CHECK_FALSE(needs(record, SurveyColumn::Form, Grouping::Form));
    CHECK_FALSE(needs(record, SurveyColumn::Area, Grouping::Area));
    CHECK_FALSE(needs(record, SurveyColumn::Department, Grouping::Department));
    record.forms.push_back(formChoice(QStringLiteral("委託")));
    CHECK(needs(record, SurveyColumn::Form, Grouping::Form));
}

TEST_CASE("Forms and areas are named by the guideline, others by their own words")
{
    const Guideline guideline = sampleGuideline();
    ProjectRecord record = named(QStringLiteral("祭り"));
    record.forms = {formChoice(QStringLiteral("協力・連携")),
                    formChoice(QStringLiteral("提案型公募"))};
    CHECK(formNames(record, guideline) ==
          QStringList{QStringLiteral("協力、連携"), QStringLiteral("提案型公募")});
    CHECK(groupLabel(record, Grouping::Form, guideline) == QStringLiteral("協力、連携"));

    record.area = areaChoice(QStringLiteral("B"));
    CHECK(cellText(record, SurveyColumn::Area, 0, guideline) == QStringLiteral("B"));
    CHECK(groupLabel(record, Grouping::Area, guideline) == QStringLiteral("B 市民主体で市協力"));
    record.area = AreaChoice{std::nullopt, QStringLiteral("市民寄り")};
    CHECK(cellText(record, SurveyColumn::Area, 0, guideline) == QStringLiteral("市民寄り"));
    CHECK(areaOf(record, guideline) == nullptr);
}

TEST_CASE("What nobody chose has a group of its own")
{
    const Guideline guideline = sampleGuideline();
    const ProjectRecord bare = named(QStringLiteral("新年交礼会"));
    for (const Grouping grouping :
         {Grouping::Form, Grouping::Area, Grouping::Department, Grouping::Field}) {
        CHECK_FALSE(groupLabel(bare, grouping, guideline).isEmpty());
    }
}

TEST_CASE("A record without a number takes that of its row")
{
    const Guideline guideline = sampleGuideline();
    ProjectRecord record = named(QStringLiteral("祭り"), 12);
    CHECK(cellText(record, SurveyColumn::Number, 4, guideline) == QStringLiteral("12"));
    record.number = 0;
    CHECK(cellText(record, SurveyColumn::Number, 4, guideline) == QStringLiteral("5"));
}

TEST_CASE("A long code gives way to the area's place in the guideline")
{
    Guideline guideline = sampleGuideline();
    CHECK(areaMark(guideline.areas[3], guideline) == QStringLiteral("D"));
    guideline.areas[3].code = *AreaCode::parse(QStringLiteral("city-led"));
    CHECK(areaMark(guideline.areas[3], guideline) == QStringLiteral("4"));
}
