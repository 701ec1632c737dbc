#include "core/report/content/survey/rounds_report.h"

#include "tests/core/report/content/report_reading.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

ProjectRecord record(qint64 project, const QString& name, const QString& form,
                     const QString& area = {})
{
    ProjectRecord made = named(name);
    made.project = *ProjectId::fromValue(project);
    made.forms = {formChoice(form)};
    if (!area.isEmpty()) {
        made.area = areaChoice(area);
    }
    return made;
}

ComparedRound surveyed(const QString& years, std::vector<ProjectRecord> records,
                       const Guideline& guideline = sampleGuideline())
{
    return {valueOf(FiscalYearSpan::parse(years)), std::make_shared<const Guideline>(guideline),
            std::move(records)};
}

RoundsSubject subjectOf(std::vector<ComparedRound> rounds)
{
    return {{.cityName = QStringLiteral("砂川市")}, std::move(rounds)};
}

const QString Cohost = QStringLiteral("共催");
const QString Commission = QStringLiteral("委託");

ComparedRound earlier()
{
    return surveyed(QStringLiteral("令和5"),
                    {record(1, QStringLiteral("冬まつり"), Cohost, QStringLiteral("C")),
                     record(2, QStringLiteral("花いっぱい"), Commission, QStringLiteral("D"))});
}

ComparedRound later()
{
    return surveyed(QStringLiteral("令和6"),
                    {record(3, QStringLiteral("防災訓練"), Cohost, QStringLiteral("C")),
                     record(1, QStringLiteral("雪まつり"), Cohost, QStringLiteral("B"))});
}

} // namespace

TEST_CASE("Two surveys side by side tell new, continued and ended projects")
{
    const Report report = valueOf(roundsReport(subjectOf({later(), earlier()})));
    CHECK(report.subtitle == QStringLiteral("令和5年度、令和6年度"));
    const ReportTable& table = tableOf(report);
    CHECK(groupsOf(table) == QStringList{QStringLiteral("New (1 project(s)) 0"),
                                         QStringLiteral("Continued (1 project(s)) 1"),
                                         QStringLiteral("Ended (1 project(s)) 2")});
    CHECK(headsOf(table, Reading::Paper) == QStringList{QStringLiteral("Project (activity)"),
                                                        QStringLiteral("令和5年度"),
                                                        QStringLiteral("令和6年度")});
    CHECK(rowsOf(table) == QStringList{QStringLiteral("防災訓練|－|共催"),
                                       QStringLiteral("雪まつり|冬まつり\n共催|共催"),
                                       QStringLiteral("花いっぱい|委託|－")});
    REQUIRE(table.notes.size() == 3);
    CHECK(table.notes[0].startsWith(QStringLiteral("New: in the last survey alone.")));
    CHECK(table.notes[1].contains(QStringLiteral("forms of the project then")));
}

TEST_CASE("In data the name and the forms of each survey have cells of their own")
{
    const Report report = valueOf(roundsReport(subjectOf({earlier(), later()})));
    CHECK(headsOf(tableOf(report), Reading::Data) ==
          QStringList{QStringLiteral("New, continued or ended"),
                      QStringLiteral("Project (activity)"),
                      QStringLiteral("2023 Project (activity)"), QStringLiteral("2023 Form"),
                      QStringLiteral("2024 Project (activity)"), QStringLiteral("2024 Form")});
    CHECK(rowsOf(tableOf(report), Reading::Data)[1] ==
          QStringLiteral("Continued|雪まつり|冬まつり|共催|雪まつり|共催"));
}

TEST_CASE("A project that comes back is continued, one that paused last has ended")
{
    const auto once = [](const QString& years, qint64 project) {
        return surveyed(years, {record(project, QStringLiteral("祭り"), Cohost)});
    };
    const Report report = valueOf(
        roundsReport(subjectOf({once(QStringLiteral("令和4"), 1), once(QStringLiteral("令和5"), 2),
                                once(QStringLiteral("令和6"), 1)})));
    CHECK(groupsOf(tableOf(report)) == QStringList{QStringLiteral("Continued (1 project(s)) 0"),
                                                   QStringLiteral("Ended (1 project(s)) 1")});
    CHECK(rowsOf(tableOf(report)).first() == QStringLiteral("祭り|共催|－|共催"));
    CHECK(tableOf(report).notes.size() == 2); // none about other names
}

TEST_CASE("Forms and areas are counted in each survey, with the change")
{
    const Report report = valueOf(roundsReport(subjectOf({earlier(), later()})));
    const ReportTable& forms = tableOf(report, 1);
    CHECK(headsOf(forms, Reading::Paper) ==
          QStringList{QStringLiteral("Form"), QStringLiteral("令和5年度"),
                      QStringLiteral("令和6年度"), QStringLiteral("Change")});
    CHECK(rowsOf(forms)[0] == QStringLiteral("共催|1|2|+1"));
    CHECK(rowsOf(forms)[7] == QStringLiteral("委託|1|0|△1"));
    CHECK(rowsOf(forms, Reading::Data)[7] == QStringLiteral("委託|1|0|-1"));
    CHECK(totalsOf(forms) == QStringList{QStringLiteral("Total|2|2|0")});
    CHECK(rowsOf(tableOf(report, 2))[1] == QStringLiteral("B 市民主体で市協力|0|1|+1"));
    CHECK(forms.notes.size() == 1);
}

TEST_CASE("Projects are counted beside their forms where the two differ")
{
    ComparedRound round = later();
    round.records.front().forms.push_back(formChoice(Commission));
    const Report report = valueOf(roundsReport(subjectOf({earlier(), round})));
    CHECK(totalsOf(tableOf(report, 1)) ==
          QStringList{QStringLiteral("Mentions|2|3|+1"), QStringLiteral("Projects|2|2|0")});
    CHECK(
        tableOf(report, 1).notes ==
        QStringList{QStringLiteral("A project with several forms is counted under each of them.")});
}

TEST_CASE("The sign of a decrease is explained where there is one")
{
    const auto notesOf = [](const ComparedRound& from, const ComparedRound& to) {
        const Report report = valueOf(roundsReport(subjectOf({from, to})));
        return tableOf(report, 1).notes;
    };
    const auto cohosted = [](const QString& years, int count) {
        return surveyed(years, std::vector(static_cast<std::size_t>(count),
                                           record(1, QStringLiteral("祭り"), Cohost)));
    };
    const QStringList fell =
        notesOf(cohosted(QStringLiteral("令和5"), 2), cohosted(QStringLiteral("令和6"), 1));
    CHECK(fell == QStringList{QStringLiteral("△ stands for a decrease.")});
    CHECK(notesOf(cohosted(QStringLiteral("令和5"), 1), cohosted(QStringLiteral("令和6"), 2))
              .isEmpty());
}

TEST_CASE("A form that the guideline defined anew is noted with the forms alone")
{
    Guideline revised = sampleGuideline();
    revised.forms.front().meaning = QStringLiteral("ともに主催する。");
    const auto notesOf = [](const Guideline& guideline) {
        ComparedRound round = later();
        round.guideline = std::make_shared<const Guideline>(guideline);
        const Report report = valueOf(roundsReport(subjectOf({earlier(), round})));
        return std::pair(tableOf(report, 1).notes.size(), tableOf(report, 2).notes.size());
    };
    CHECK(notesOf(revised) == std::pair<qsizetype, qsizetype>(2, 1));
    revised = sampleGuideline();
    revised.areas.pop_back();
    CHECK(notesOf(revised) == std::pair<qsizetype, qsizetype>(1, 2));
    revised = sampleGuideline();
    revised.forms.front().caution = QStringLiteral("対等に。");
    CHECK(notesOf(revised) == std::pair<qsizetype, qsizetype>(1, 1));
}

TEST_CASE("A survey that knows no areas counts none, and no change is made of it")
{
    ComparedRound before = earlier();
    for (ProjectRecord& each : before.records) {
        each.area.reset();
    }
    const Report report = valueOf(roundsReport(subjectOf({before, later()})));
    CHECK(rowsOf(tableOf(report, 2))[1] == QStringLiteral("B 市民主体で市協力||1|"));
    ComparedRound after = later();
    for (ProjectRecord& each : after.records) {
        each.area.reset();
    }
    CHECK(valueOf(roundsReport(subjectOf({before, after}))).parts.size() == 2);
}

TEST_CASE("Forms in own words and none at all stand behind the guideline's")
{
    ComparedRound before = earlier();
    before.records.front().forms.clear();
    before.records.back().forms = {formChoice(QStringLiteral("提案型公募"))};
    const Report report = valueOf(roundsReport(subjectOf({before, later()})));
    CHECK(rowsOf(tableOf(report, 1)).mid(10) ==
          QStringList{QStringLiteral("提案型公募|1|0|△1"), QStringLiteral("Unclassified|1|0|△1")});
    CHECK(rowsOf(tableOf(report))[1] == QStringLiteral("雪まつり|冬まつり\nUnclassified|共催"));
}

TEST_CASE("Every record of every survey is counted")
{
    std::vector<ComparedRound> rounds;
    for (int i = 0; i < 6; ++i) {
        rounds.push_back(surveyed(QStringLiteral("令和%1").arg(i + 1), filledRecords(20 + i)));
    }
    const Report report = valueOf(roundsReport(subjectOf(rounds)));
    CHECK(tableOf(report).rows->size() == 25);
    CHECK(totalsOf(tableOf(report, 1)) ==
          QStringList{QStringLiteral("Total|20|21|+1|22|+1|23|+1|24|+1|25|+1")});
    CHECK(totalsOf(tableOf(report, 2)) == totalsOf(tableOf(report, 1)));
}

TEST_CASE("Surveys without projects are compared too; one alone or seven are refused")
{
    const ComparedRound empty = surveyed(QStringLiteral("令和6"), {});
    const Report report = valueOf(roundsReport(subjectOf({empty, empty})));
    CHECK(tableOf(report).rows->size() == 0);
    CHECK_FALSE(tableOf(report).emptyText.isEmpty());

    const auto alone = roundsReport(subjectOf({empty}));
    REQUIRE_FALSE(alone);
    CHECK(alone.error().code == ErrorCode::InvalidInput);
    CHECK(alone.error().message.contains(u'6'));
    CHECK_FALSE(roundsReport(subjectOf(std::vector(7, empty))));
}
