#include "core/report/content/survey/survey_parts.h"

#include "core/report/content/survey/survey_report.h"
#include "tests/core/report/content/report_reading.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

ProjectRecord hosted(const QString& name, const QString& form)
{
    ProjectRecord record = named(name);
    record.forms = {formChoice(form)};
    return record;
}

/// Of three forms, in their order.
std::vector<ProjectRecord> seasons()
{
    return {hosted(QStringLiteral("春"), QStringLiteral("共催")),
            hosted(QStringLiteral("夏"), QStringLiteral("共催")),
            hosted(QStringLiteral("秋"), QStringLiteral("委託")),
            hosted(QStringLiteral("冬"), QStringLiteral("委託")),
            hosted(QStringLiteral("雪"), QStringLiteral("協力・連携"))};
}

} // namespace

TEST_CASE("A project of several forms is in the part of each, behind those that lead with it")
{
    std::vector<ProjectRecord> records = seasons();
    records[0].forms.push_back(formChoice(QStringLiteral("委託")));
    const std::vector<SurveyPart> parts =
        valueOf(surveyParts(subjectOf(records), SurveyGrouping::Form));
    REQUIRE(parts.size() == 3);
    REQUIRE(parts[1].label == QStringLiteral("委託"));
    const Report report = valueOf(surveyReport(parts[1].subject, {}));
    CHECK(report.subtitle == QStringLiteral("平成23・24年度　委託"));
    const ReportTable& table = tableOf(report);
    CHECK(groupsOf(table) == QStringList{QStringLiteral("委託 (3 project(s)) 0")});
    CHECK(columnOf(table, QStringLiteral("Project (activity)")) ==
          QStringList{QStringLiteral("秋"), QStringLiteral("冬"), QStringLiteral("春")});
    CHECK(rowsOf(table, Reading::Data).last().startsWith(QStringLiteral("委託|")));
    CHECK(table.notes.contains(
        QStringLiteral("A project of several forms is listed under each of them.")));
    const Report hosted = valueOf(surveyReport(parts[0].subject, {}));
    CHECK(columnOf(tableOf(hosted), QStringLiteral("Project (activity)")) ==
          QStringList{QStringLiteral("春"), QStringLiteral("夏")});
}

TEST_CASE("A part does not count again what all of it has in common")
{
    std::vector<ProjectRecord> records = filledRecords(8);
    const auto titlesOf = [&](SurveyGrouping grouping) {
        const std::vector<SurveyPart> parts = valueOf(surveyParts(subjectOf(records), grouping));
        const Report report = valueOf(surveyReport(parts.front().subject, {.groupBy = grouping}));
        QStringList titles;
        for (const ReportTable* table : tablesOf(report)) {
            titles << table->title;
        }
        return titles.mid(1);
    };
    CHECK(titlesOf(SurveyGrouping::Form) == QStringList{QStringLiteral("Summary: By area")});
    CHECK(titlesOf(SurveyGrouping::Area) == QStringList{QStringLiteral("Summary: By form")});
    CHECK(titlesOf(SurveyGrouping::Department).size() == 3);
}

TEST_CASE("A survey falls into a part for each group, of one name only once")
{
    std::vector<ProjectRecord> records = seasons();
    records.push_back(hosted(QStringLiteral("梅"), QStringLiteral("共催")));
    const std::vector<SurveyPart> parts =
        valueOf(surveyParts(subjectOf(records), SurveyGrouping::Form));
    REQUIRE(parts.size() == 3);
    CHECK(parts[0].label == QStringLiteral("共催"));
    CHECK(parts[2].label == QStringLiteral("協力、連携"));
    const Report report = valueOf(surveyReport(parts[0].subject, {}));
    CHECK(columnOf(tableOf(report), QStringLiteral("Project (activity)")) ==
          QStringList{QStringLiteral("春"), QStringLiteral("夏"), QStringLiteral("梅")});
    CHECK(report.subtitle == QStringLiteral("平成23・24年度　共催"));
}

TEST_CASE("Each project is in a part, by whatever they are grouped; of none there is none")
{
    for (const auto grouping : {SurveyGrouping::Form, SurveyGrouping::Area,
                                SurveyGrouping::Department, SurveyGrouping::Field}) {
        INFO(surveyGroupingCode(grouping).toStdString());
        qsizetype inParts = 0;
        for (const SurveyPart& part :
             valueOf(surveyParts(subjectOf(filledRecords(127)), grouping))) {
            inParts += part.subject.records->size();
        }
        CHECK(inParts == 127);
        CHECK(valueOf(surveyParts(subjectOf({}), grouping)).empty());
    }
}

TEST_CASE("A part is grouped by what it is a part of, whatever is asked for")
{
    const std::vector<SurveyPart> parts =
        valueOf(surveyParts(subjectOf(filledRecords(8)), SurveyGrouping::Area));
    const Report report = valueOf(surveyReport(parts.front().subject, {}));
    CHECK(tablesOf(report).size() == 2);
    CHECK(headsOf(tableOf(report), Reading::Data).first() == QStringLiteral("Group: area"));
}
