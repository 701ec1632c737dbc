#include "core/report/content/survey/survey_tally.h"

#include "tests/core/report/report_fixture.h"
#include "tests/support/sample_guideline.h"

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

SurveyTally tallyOf(const Guideline& guideline, const std::vector<ProjectRecord>& records)
{
    SurveyTally tally(guideline);
    for (const ProjectRecord& each : records) {
        tally.add(each);
    }
    return tally;
}

} // namespace

TEST_CASE("Forms are counted in the guideline's order, others after them, none last")
{
    const Guideline guideline = sampleGuideline();
    const SurveyTally tally =
        tallyOf(guideline, {record({}), record({QStringLiteral("提案型公募")}),
                            record({QStringLiteral("委託"), QStringLiteral("共催")})});
    const std::vector<TallyLine> forms = tally.forms();
    REQUIRE(forms.size() == guideline.forms.size() + 2);
    CHECK(forms[0].label == QStringLiteral("共催"));
    CHECK(forms[0].count == 1);
    CHECK(forms[1].count == 0);
    CHECK(forms[10].label == QStringLiteral("提案型公募"));
    CHECK(forms[11].count == 1);
    CHECK(tally.projects() == 3);
    CHECK(tally.mentions() == 4);
    CHECK(totalOf(forms) == 4);
}

TEST_CASE("Areas are counted only if a project has one")
{
    const Guideline guideline = sampleGuideline();
    CHECK(tallyOf(guideline, {record({QStringLiteral("共催")})}).areas().empty());

    const SurveyTally tally =
        tallyOf(guideline, {record({QStringLiteral("共催")}, QStringLiteral("B")),
                            record({QStringLiteral("共催")})});
    const std::vector<TallyLine> areas = tally.areas();
    REQUIRE(areas.size() == 6);
    CHECK(areas[1].area == &guideline.areas[1]);
    CHECK(areas[1].count == 1);
    CHECK(areas[5].area == nullptr);
    CHECK(areas[5].count == 1);
    CHECK(tally.formsByArea()[0] == std::vector<qsizetype>{0, 1, 0, 0, 0, 1});
}

TEST_CASE("Every project is counted once in each direction")
{
    const Guideline guideline = sampleGuideline();
    const SurveyTally tally = tallyOf(guideline, filledRecords(127));
    CHECK(totalOf(tally.forms()) == 127);
    CHECK(totalOf(tally.areas()) == 127);
    qsizetype crossed = 0;
    for (const auto& row : tally.formsByArea()) {
        for (const qsizetype count : row) {
            crossed += count;
        }
    }
    CHECK(crossed == 127);
}

TEST_CASE("Shares have one decimal, and it is known when they do not add up")
{
    CHECK(shareLabel(1, 3) == QStringLiteral("33.3"));
    CHECK(shareLabel(2, 3) == QStringLiteral("66.7"));
    CHECK(shareLabel(3, 3) == QStringLiteral("100.0"));
    CHECK(shareLabel(0, 0) == QStringLiteral("0.0"));
    CHECK(sharesAddUp({{QStringLiteral("a"), nullptr, 1}, {QStringLiteral("b"), nullptr, 2}}));
    CHECK_FALSE(sharesAddUp({{QStringLiteral("a"), nullptr, 1},
                             {QStringLiteral("b"), nullptr, 1},
                             {QStringLiteral("c"), nullptr, 1}}));
}
