#include "core/report/content/roster_report.h"

#include "tests/core/report/content/report_reading.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

using Grouping = RosterOptions::Grouping;

Organisation organisation(const QString& name, const QString& kana = {}, const QString& kind = {})
{
    Organisation made{.id = *OrganisationId::fromValue(1), .name = valueOf(Name::parse(name))};
    made.kana = kana;
    if (!kind.isEmpty()) {
        made.kind = ActorKindChoice{ActorKindCode::parse(kind), kind};
    }
    return made;
}

Organisation full()
{
    Organisation made =
        organisation(QStringLiteral("花の会"), QStringLiteral("ハナノカイ"), QStringLiteral("npo"));
    made.address = QStringLiteral("西6条北3丁目");
    made.activities = {QStringLiteral("花壇、緑化"), QStringLiteral("清掃")};
    made.officers = {{QStringLiteral("会長"), QStringLiteral("山田花子"), {}, {}}};
    made.members = {{QStringLiteral("緑町内会"), {}, QStringLiteral("事務局")}};
    made.formerNames = {{QStringLiteral("花園会"), QDate(2019, 3, 31)}};
    made.registrationNumber = QStringLiteral("12");
    made.registration = {
        {RegistrationEvent::Kind::Registered, QDate(2024, 4, 1), QDate(2027, 3, 31), {}}};
    made.note = QStringLiteral("連絡は夜に");
    return made;
}

Report rosterOf(std::vector<Organisation> organisations, const RosterOptions& options)
{
    return rosterReport({}, sampleGuideline(), std::move(organisations), options);
}

/// Of the first organisation, as pages show it.
QString readingOf(const Report& report)
{
    return valueOf(tableOf(report).rows->rows(0, 1)).front().cells[1].reading;
}

RosterOptions plain(std::vector<RosterColumn> columns = {})
{
    return {.columns = std::move(columns), .groupBy = Grouping::None};
}

} // namespace

TEST_CASE("Organisations are sorted by their reading, those without one behind")
{
    const Report report =
        rosterOf({organisation(QStringLiteral("和の会")),
                  organisation(QStringLiteral("砂川友の会"), QStringLiteral("すながわとものかい")),
                  organisation(QStringLiteral("青空会"), QStringLiteral("アオゾラカイ"))},
                 plain());
    CHECK(rowsOf(tableOf(report)) == QStringList{QStringLiteral("1|青空会"),
                                                 QStringLiteral("2|砂川友の会"),
                                                 QStringLiteral("3|和の会")});
    CHECK(tableOf(report).groups.empty());
}

TEST_CASE("Groups follow the guideline, then own words, the unclassified last")
{
    const Report report =
        rosterOf({organisation(QStringLiteral("無区分")),
                  organisation(QStringLiteral("組合"), {}, QStringLiteral("農協")),
                  organisation(QStringLiteral("花の会"), {}, QStringLiteral("npo")),
                  organisation(QStringLiteral("東町内会"), {}, QStringLiteral("neighbourhood")),
                  organisation(QStringLiteral("西町内会"), {}, QStringLiteral("neighbourhood"))},
                 {.columns = {RosterColumn::Kind}});
    CHECK(groupsOf(tableOf(report)) ==
          QStringList{QStringLiteral("町内会 (2 organisation(s)) 0"),
                      QStringLiteral("ＮＰＯ法人 (1 organisation(s)) 2"),
                      QStringLiteral("農協 (1 organisation(s)) 3"),
                      QStringLiteral("Unclassified (1 organisation(s)) 4")});
    // the heading says it to the reader of a page
    CHECK(headsOf(tableOf(report), Reading::Paper).size() == 2);
    CHECK(rowsOf(tableOf(report), Reading::Data)[2] == QStringLiteral("3|花の会|ＮＰＯ法人"));
}

TEST_CASE("Columns are those that were chosen, as far as they are filled")
{
    const RosterOptions options = plain({RosterColumn::Address, RosterColumn::Website,
                                         RosterColumn::RegisteredUntil, RosterColumn::Note});
    CHECK(headsOf(tableOf(rosterOf({full()}, options)), Reading::Paper) ==
          QStringList{QStringLiteral("No."), QStringLiteral("Organisation"),
                      QStringLiteral("Address"), QStringLiteral("Registered until"),
                      QStringLiteral("Remarks")});
    CHECK(rowsOf(tableOf(rosterOf({full()}, options))) ==
          QStringList{QStringLiteral("1|花の会|西6条北3丁目|令和9年3月31日|連絡は夜に")});
    CHECK(rowsOf(tableOf(rosterOf({full()}, options)), Reading::Data)
              .front()
              .contains(QStringLiteral("2027-03-31")));
    CHECK(headsOf(tableOf(rosterOf({organisation(QStringLiteral("花の会"))}, options)),
                  Reading::Paper)
              .size() == 2);
}

TEST_CASE("A reading stands above the name on paper and in a column of its own in data")
{
    const Organisation read =
        organisation(QStringLiteral("緑の会"), QStringLiteral("ミドリノカイ"));
    const Report shown = rosterOf({read}, plain({RosterColumn::Kana}));
    CHECK(rowsOf(tableOf(shown)) == QStringList{QStringLiteral("1|緑の会")});
    CHECK(readingOf(shown) == QStringLiteral("ミドリノカイ"));
    CHECK(rowsOf(tableOf(shown), Reading::Data) ==
          QStringList{QStringLiteral("1|緑の会|ミドリノカイ")});
    CHECK(rowsOf(tableOf(rosterOf({read}, plain()))) == QStringList{QStringLiteral("1|緑の会")});
    CHECK(readingOf(rosterOf({read}, plain())).isEmpty());
}

TEST_CASE("What an edition leaves out of one organisation is an empty cell")
{
    Organisation hidden = organisation(QStringLiteral("緑の会"), QStringLiteral("ミドリノカイ"));
    const Report report = rosterOf({hidden, full()}, plain({RosterColumn::Address}));
    CHECK(rowsOf(tableOf(report)) ==
          QStringList{QStringLiteral("1|花の会|西6条北3丁目"), QStringLiteral("2|緑の会|")});
}

TEST_CASE("Lists are joined for reading, and so that data can be told apart")
{
    const Report report =
        rosterOf({full()}, plain({RosterColumn::Activities, RosterColumn::Officers,
                                  RosterColumn::Members, RosterColumn::FormerNames}));
    CHECK(rowsOf(tableOf(report)) ==
          QStringList{QStringLiteral("1|花の会|花壇、緑化、清掃|会長　山田花子|緑町内会（事務局）|"
                                     "花園会 (until 平成31年3月31日)")});
    CHECK(columnOf(tableOf(report), QStringLiteral("Activities"), Reading::Data) ==
          QStringList{QStringLiteral("花壇、緑化；清掃")});
}

TEST_CASE("The office's remarks are in a roster only when they are asked for")
{
    const Report report = rosterReport({}, sampleGuideline(), {full()});
    CHECK_FALSE(rowsOf(tableOf(report), Reading::Data).join(u'|').contains(full().note));
    CHECK(headsOf(tableOf(report), Reading::Paper).contains(QStringLiteral("Address")));
}

TEST_CASE("A register without organisations says so")
{
    const ReportTable table = tableOf(rosterReport({}, sampleGuideline(), {}));
    CHECK(rowsOf(table).isEmpty());
    CHECK(table.groups.empty());
    CHECK_FALSE(table.emptyText.isEmpty());
}

TEST_CASE("Columns of a roster have names for the command line and for people")
{
    QStringList labels;
    for (const RosterColumn column : rosterColumns()) {
        CHECK(rosterColumnFromCode(rosterColumnCode(column)) == column);
        labels << rosterColumnLabel(column);
    }
    CHECK(labels.size() == 16);
    CHECK(labels.removeDuplicates() == 0);
    CHECK_FALSE(rosterColumnFromCode(QStringLiteral("birthday")));
}
