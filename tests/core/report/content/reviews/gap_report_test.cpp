#include "core/report/content/reviews/gap_report.h"

#include "tests/core/report/content/report_reading.h"
#include "tests/core/report/content/scored_records.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

Report gapsOf(const std::vector<ReviewedRecord>& reviewed, int least = 2)
{
    return gapReport({}, scoringGuideline(), reviewed, least);
}

std::vector<ReviewedRecord> apart()
{
    return {scored(1, {scoreOf(0, Viewpoint::CitySelf, 1, QStringLiteral("うまくいった")),
                       scoreOf(0, Viewpoint::PartnerOfCity, 3, QStringLiteral("知らされず")),
                       scoreOf(1, Viewpoint::CitySelf, 1), scoreOf(1, Viewpoint::PartnerSelf, 2)}),
            {named(QStringLiteral("未評価"), 2)}};
}

} // namespace

TEST_CASE("Items that the sides see two steps apart are listed with what they said")
{
    const Report report = gapsOf(apart());
    CHECK(rowsOf(tableOf(report)) ==
          QStringList{QStringLiteral("目的の共有|City itself|できた|Partner on city|あまり|"
                                     "2|うまくいった|知らされず|早めに打ち合わせる")});
    CHECK(groupsOf(tableOf(report)) == QStringList{QStringLiteral("No. 1 事業1 () 0")});
    CHECK(rowsOf(tableOf(report), Reading::Data).front().startsWith(QStringLiteral("1|事業1|")));
    CHECK(tableOf(report).title == QStringLiteral("Seen at least 2 step(s) apart"));
    REQUIRE(tableOf(report).notes.size() == 1);
    CHECK(tableOf(report).notes.front().contains(QStringLiteral("A third party takes no part.")));
}

TEST_CASE("A comment that nobody wrote takes no column on paper, but has one in data")
{
    const QString head = QStringLiteral("Comment on the higher score");
    const auto shows = [&](const QString& comment, Reading reading) {
        return headsOf(tableOf(gapsOf({scored(1, {scoreOf(0, Viewpoint::CitySelf, 1, comment),
                                                  scoreOf(0, Viewpoint::PartnerSelf, 3)})})),
                       reading)
            .contains(head);
    };
    CHECK(shows(QStringLiteral("うまくいった"), Reading::Paper));
    CHECK_FALSE(shows({}, Reading::Paper));
    CHECK(shows({}, Reading::Data));
}

TEST_CASE("How far apart is for the reader to say")
{
    CHECK(rowsOf(tableOf(gapsOf(apart(), 1))).size() == 2);
    const ReportTable none = tableOf(gapsOf(apart(), 3));
    CHECK(rowsOf(none).isEmpty());
    CHECK_FALSE(none.emptyText.isEmpty());
    CHECK(none.notes.isEmpty());
}

TEST_CASE("Low scores without a reason are listed")
{
    const Report report =
        gapsOf({scored(7, {scoreOf(0, Viewpoint::CitySelf, 3),
                           scoreOf(1, Viewpoint::CitySelf, 4, QStringLiteral("時間が足りなかった")),
                           scoreOf(1, Viewpoint::PartnerSelf, 2)})});
    CHECK(rowsOf(tableOf(report, 1)) ==
          QStringList{QStringLiteral("7|事業7|目的の共有|City itself|あまり")});
    CHECK(rowsOf(tableOf(gapsOf(apart()), 1)).isEmpty());
    CHECK_FALSE(tableOf(gapsOf(apart()), 1).emptyText.isEmpty());
}

TEST_CASE("Where nobody has scored anything, the tables say that and nothing of the scores")
{
    const QString nothing = QStringLiteral("Nothing has been scored yet.");
    const Report blank = gapsOf({scored(1, {}), {named(QStringLiteral("未評価"), 2)}});
    CHECK(tableOf(blank).emptyText == nothing);
    CHECK(tableOf(blank, 1).emptyText == nothing);
    const Report begun = gapsOf({scored(1, {scoreOf(0, Viewpoint::CitySelf, 1)})});
    CHECK(tableOf(begun).emptyText == QStringLiteral("The sides see no item so differently."));
    CHECK(tableOf(begun, 1).emptyText == QStringLiteral("Every low score has its reason."));
}
