#include "core/report/content/reviews/evaluation_report.h"

#include "core/report/content/reviews/evaluation_scores.h"
#include "tests/core/report/content/report_reading.h"
#include "tests/core/report/content/scored_records.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

const QString Comment = QStringLiteral("率直な感想");

Report evaluationOf(const std::vector<ReviewedRecord>& reviewed)
{
    return evaluationReport({}, scoringGuideline(), reviewed);
}

std::vector<ReviewedRecord> twoProjects()
{
    return {scored(1, {scoreOf(0, Viewpoint::CitySelf, 1, Comment),
                       scoreOf(0, Viewpoint::PartnerSelf, 3, Comment),
                       scoreOf(1, Viewpoint::CitySelf, 2)}),
            scored(2, {scoreOf(0, Viewpoint::CitySelf, 2)})};
}

QStringList textsOf(const Report& report)
{
    QStringList texts;
    for (const ReportPart& part : report.parts) {
        if (const auto* text = std::get_if<ReportText>(&part)) {
            texts << text->heading + u'|' + text->text;
        } else if (const auto* table = std::get_if<ReportTable>(&part)) {
            texts << table->title << rowsOf(*table) << rowsOf(*table, Reading::Data);
        }
    }
    return texts;
}

} // namespace

TEST_CASE("The scores of each item are spread over the steps, with their mean points")
{
    const Report report = evaluationOf(twoProjects());
    const ReportTable& table = tableOf(report);
    CHECK(headsOf(table, Reading::Paper) ==
          QStringList{QStringLiteral("Scored by"), QStringLiteral("できた"),
                      QStringLiteral("ほぼできた"), QStringLiteral("あまり"),
                      QStringLiteral("できない"), QStringLiteral("Scored"),
                      QStringLiteral("Mean points")});
    CHECK(groupsOf(table) ==
          QStringList{QStringLiteral("目的の共有 () 0"), QStringLiteral("対等な関係 () 2")});
    CHECK(rowsOf(table) == QStringList{QStringLiteral("City itself|1|1|0|0|2|3.5"),
                                       QStringLiteral("Partner itself|0|0|1|0|1|2.0"),
                                       QStringLiteral("City itself|0|1|0|0|1|3.0")});
    CHECK(table.notes ==
          QStringList{QStringLiteral(
              "The mean points are out of 4: “できた” counts 4, “できない” counts 1.")});
    CHECK(headsOf(table, Reading::Data).last() == QStringLiteral("Mean points (out of 4)"));
}

TEST_CASE("Each project has its scores in words, and its text for the public")
{
    const Report report = evaluationOf(twoProjects());
    const ReportTable& first = tableOf(report, 1);
    CHECK(first.title == QStringLiteral("No. 1 事業1"));
    CHECK(headsOf(first, Reading::Paper) == QStringList{QStringLiteral("Item"),
                                                        QStringLiteral("City itself"),
                                                        QStringLiteral("Partner itself")});
    CHECK(rowsOf(first) == QStringList{QStringLiteral("目的の共有|できた|あまり"),
                                       QStringLiteral("対等な関係|ほぼできた|")});
    CHECK(rowsOf(tableOf(report, 2)) == QStringList{QStringLiteral("目的の共有|ほぼできた")});
    CHECK(textsOf(report).count(QStringLiteral("|Comment: 参加者が増えた。")) == 2);
}

TEST_CASE("A project with a text alone has it under its name; one without anything is not there")
{
    ReviewedRecord blank = scored(2, {});
    blank.evaluation->publicText.clear();
    const Report report =
        evaluationOf({scored(1, {}), blank, {named(QStringLiteral("未評価"), 3)}});
    CHECK(textsOf(report).contains(QStringLiteral("No. 1 事業1|参加者が増えた。")));
    CHECK(report.parts.size() == 4);
    CHECK(rowsOf(tableOf(report)).isEmpty());
    CHECK_FALSE(tableOf(report).emptyText.isEmpty());
}

TEST_CASE("What is not for the public is in no part of the published evaluation")
{
    const QString text = textsOf(evaluationOf(twoProjects())).join(u'\n');
    CHECK(text.contains(QStringLiteral("参加者が増えた。")));
    CHECK_FALSE(text.contains(Comment));
    CHECK_FALSE(text.contains(QStringLiteral("早めに打ち合わせる")));
    CHECK_FALSE(text.contains(QStringLiteral("担当者の覚え")));
}

TEST_CASE("A step that the scale lacks is shown as written and does not count")
{
    Score odd = scoreOf(0, Viewpoint::ThirdParty, 1);
    odd.step = ScaleStepChoice{std::nullopt, QStringLiteral("保留")};
    Score own = scoreOf(0, Viewpoint::ThirdParty, 1);
    own.item = {std::nullopt, QStringLiteral("広がり")};
    const Report report = evaluationOf({scored(1, {odd, own})});
    CHECK(rowsOf(tableOf(report)) == QStringList{QStringLiteral("Third party|0|0|0|0|0|"),
                                                 QStringLiteral("Third party|1|0|0|0|1|4.0")});
    CHECK(tableOf(report).notes[1] == QStringLiteral("Not scored: 対等な関係"));
    CHECK(tableOf(report).notes.last() ==
          QStringLiteral("1 score(s) by a step that the scale lacks do not count."));
    CHECK(rowsOf(tableOf(report, 1)) ==
          QStringList{QStringLiteral("目的の共有|保留"), QStringLiteral("広がり|できた")});
    CHECK(rowsOf(tableOf(report, report.dataTable), Reading::Data) ==
          QStringList{QStringLiteral("1|事業1|目的の共有|Third party|保留|"),
                      QStringLiteral("1|事業1|広がり|Third party|できた|4")});
}

TEST_CASE("What stands below each project on paper is a table of its own in data")
{
    const Report report = evaluationOf(twoProjects());
    CHECK(headsOf(tableOf(report, 1), Reading::Data).isEmpty());
    const ReportTable& comments = tableOf(report, report.dataTable + 1);
    CHECK(comments.isDataOnly());
    CHECK(rowsOf(comments, Reading::Data) ==
          QStringList{QStringLiteral("1|事業1|参加者が増えた。"),
                      QStringLiteral("2|事業2|参加者が増えた。")});
    ReviewedRecord silent = scored(1, {scoreOf(0, Viewpoint::ThirdParty, 1)});
    silent.evaluation->publicText = QStringLiteral(" ");
    CHECK(tablesOf(evaluationOf({silent})).size() == report.dataTable);
}

TEST_CASE("Data have a score a row")
{
    const Report report = evaluationOf(twoProjects());
    const ReportTable& data = tableOf(report, report.dataTable);
    CHECK(data.isDataOnly());
    CHECK(headsOf(data, Reading::Data).last() == QStringLiteral("Points (out of 4)"));
    REQUIRE(rowsOf(data, Reading::Data).size() == 4);
    CHECK(rowsOf(data, Reading::Data)[1] ==
          QStringLiteral("1|事業1|目的の共有|Partner itself|あまり|2"));
}
