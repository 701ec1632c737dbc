#include "ui/backups/backup_words.h"

#include "core/domain/shown_dates.h"
#include "tests/support/ledger_fixture.h"

using namespace kyodo;
using kyodo::shownYears;
using kyodo::ui::comingBack;
using kyodo::ui::wordsAbout;

TEST_CASE("The look inside a backup names city, rounds, guideline and the last act with its day")
{
    BackupContents contents;
    contents.city = QStringLiteral("砂川市");
    contents.guideline = QStringLiteral("協働の手引き 2013");
    contents.projects = 46;
    for (const char* years : {"令和6", "令和5"}) {
        contents.rounds.push_back({*SurveyRoundId::fromValue(1),
                                   1,
                                   test::yearsFrom(QString::fromUtf8(years)),
                                   {},
                                   *GuidelineId::fromValue(1),
                                   {}});
    }
    contents.lastAct = ChangeSet{
        *ChangeSetId::fromValue(9),     QDateTime(QDate(2024, 11, 23), QTime(12, 0)).toUTC(),
        QStringLiteral("試験者"),       ActKind::ProjectEdited,
        QStringLiteral("雪割りまつり"), {}};
    const QStringList lines = wordsAbout(contents);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].startsWith(QStringLiteral("砂川市 46")));
    CHECK(lines[1].contains(shownYears(contents.rounds[0].years)));
    CHECK(lines[1].contains(shownYears(contents.rounds[1].years)));
    CHECK(lines[2].contains(QStringLiteral("協働の手引き 2013")));
    CHECK(lines[3].contains(QStringLiteral("令和6年11月23日 12:00 試験者")));
    CHECK(lines[3].contains(QStringLiteral("雪割りまつり")));
}

TEST_CASE("A ledger without rounds and acts has no lines about them")
{
    CHECK(wordsAbout({}).size() == 1);
}

TEST_CASE("Of erased data that come back a question says so, and of none nothing")
{
    CHECK(comingBack(0).isEmpty());
    CHECK(comingBack(2).contains(u'2'));
}
