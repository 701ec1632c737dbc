#include "core/storage/list_queries.h"

#include "tests/support/ledger_fixture.h"
#include "tests/support/sample_guideline.h"

namespace kyodo {
namespace {

using test::LedgerFixture;
using test::valueOf;
using Key = RecordOrder::Key;

/// A ledger with one round of the given lines.
class ListFixture : public LedgerFixture
{
public:
    explicit ListFixture(const QStringList& lines)
        : round(addRound(QStringLiteral("令和6")))
        , ids(enter(round, lines))
    {}

    [[nodiscard]] ListQueries lists() { return {database(), m_guideline}; }

    [[nodiscard]] QStringList names(const RecordFilter& filter, RecordOrder order = {},
                                    qsizetype most = 0)
    {
        QStringList names;
        const auto found = valueOf(lists().recordIds(filter, order, most));
        for (const ProjectRecord& each : valueOf(RecordRepository(database()).load(found))) {
            names << each.name.text();
        }
        if (most == 0) {
            CHECK(valueOf(lists().countRecords(filter)) == names.size());
        }
        return names;
    }
    [[nodiscard]] QString sorted(Key key, Qt::SortOrder direction = Qt::AscendingOrder)
    {
        return names({}, {key, direction}).join(QString());
    }

    const SurveyRound round;
    const std::vector<RecordId> ids;

private:
    Guideline m_guideline = test::sampleGuideline();
};

QStringList list(std::initializer_list<const char16_t*> names)
{
    QStringList list;
    for (const char16_t* name : names) {
        list << QString::fromUtf16(name);
    }
    return list;
}

TEST_CASE("Without a filter all records are listed, by number")
{
    ListFixture ledger({QStringLiteral("い"), QStringLiteral("ろ"), QStringLiteral("は")});
    CHECK(ledger.names({}) == list({u"い", u"ろ", u"は"}));
}

TEST_CASE("A round, a search and a department narrow, each and together")
{
    ListFixture ledger({QStringLiteral("夏まつり | | | 市民課"),
                        QStringLiteral("冬まつり | | | 土木課"),
                        QStringLiteral("除雪 | | | 土木課")});
    ledger.enter(ledger.addRound(QStringLiteral("令和5")),
                 {QStringLiteral("昔の除雪 | | | 土木課")});
    RecordFilter filter;
    filter.department = QStringLiteral("土木課");
    CHECK(ledger.names(filter).size() == 3);
    filter.round = ledger.round.id;
    CHECK(ledger.names(filter) == list({u"冬まつり", u"除雪"}));
    filter.search = QStringLiteral("まつり");
    CHECK(ledger.names(filter) == list({u"冬まつり"}));
}

TEST_CASE("A form is found wherever it stands among a record's forms")
{
    ListFixture ledger({QStringLiteral("い | 共催"), QStringLiteral("ろ | 委託；共催"),
                        QStringLiteral("は | 委託"), QStringLiteral("に | 提案型委託"),
                        QStringLiteral("ほ")});
    RecordFilter filter;
    filter.form = FormChoice{FormCode::parse(QStringLiteral("cohost")), {}};
    CHECK(ledger.names(filter) == list({u"い", u"ろ"}));
    filter.form = FormChoice{std::nullopt, QStringLiteral("提案型委託")};
    CHECK(ledger.names(filter) == list({u"に"}));
    filter.form = FormChoice{std::nullopt, QStringLiteral("共催")}; // words of a known form
    CHECK(ledger.names(filter).isEmpty());
}

TEST_CASE("An area is found by its code, or by its words where it has none")
{
    ListFixture ledger({QStringLiteral("い | | C"), QStringLiteral("ろ | | Ｃ"),
                        QStringLiteral("は | | どこか"), QStringLiteral("に")});
    RecordFilter filter;
    filter.area = AreaChoice{AreaCode::parse(QStringLiteral("C")), {}};
    CHECK(ledger.names(filter) == list({u"い", u"ろ"}));
    filter.area = AreaChoice{std::nullopt, QStringLiteral("どこか")};
    CHECK(ledger.names(filter) == list({u"は"}));
}

TEST_CASE("A status narrows")
{
    ListFixture ledger({QStringLiteral("い"), QStringLiteral("ろ")});
    ProjectRecord planned = ledger.record(ledger.ids[1]);
    planned.status = RecordStatus::Planned;
    ledger.write([&](LedgerWriter& w) { return w.put(planned); });
    RecordFilter filter;
    filter.status = RecordStatus::Planned;
    CHECK(ledger.names(filter) == list({u"ろ"}));
    filter.status = RecordStatus::Cancelled;
    CHECK(ledger.names(filter).isEmpty());
}

TEST_CASE("What still has to be entered is found")
{
    ListFixture ledger({QStringLiteral("い | 共催 | C | 市民課"),
                        QStringLiteral("ろ | | C | 市民課"), QStringLiteral("は | 共催 | | 市民課"),
                        QStringLiteral("に | 共催 | C |")});
    RecordFilter filter;
    filter.gap = RecordFilter::Gap::Form;
    CHECK(ledger.names(filter) == list({u"ろ"}));
    filter.gap = RecordFilter::Gap::Area;
    CHECK(ledger.names(filter) == list({u"は"}));
    filter.gap = RecordFilter::Gap::Department;
    CHECK(ledger.names(filter) == list({u"に"}));
}

TEST_CASE("A limit cuts the list behind its order")
{
    ListFixture ledger({QStringLiteral("い"), QStringLiteral("ろ"), QStringLiteral("は")});
    CHECK(ledger.names({}, {}, 2) == list({u"い", u"ろ"}));
    CHECK(ledger.names({}, {Key::Number, Qt::DescendingOrder}, 1) == list({u"は"}));
    CHECK(ledger.names({}, {}, 99).size() == 3);
}

TEST_CASE("Forms are ordered as the guideline has them, not by their words")
{
    ListFixture ledger({QStringLiteral("委 | 委託"), QStringLiteral("無"),
                        QStringLiteral("補 | 補助、助成"), QStringLiteral("外 | 講師派遣"),
                        QStringLiteral("共 | 共催；委託"), QStringLiteral("内 | アンケート"),
                        QStringLiteral("後 | 後援")});
    CHECK(ledger.sorted(Key::Form) == QStringLiteral("共後補委内外無"));
    CHECK(ledger.sorted(Key::Form, Qt::DescendingOrder) == QStringLiteral("外内委補後共無"));
}

TEST_CASE("Spellings of one form stay together, by number")
{
    ListFixture ledger({QStringLiteral("一 | 協力・連携"), QStringLiteral("二 | 協力、連携"),
                        QStringLiteral("三 | 協力・連携")});
    CHECK(ledger.sorted(Key::Form) == QStringLiteral("一二三"));
    CHECK(ledger.sorted(Key::Form, Qt::DescendingOrder) == QStringLiteral("一二三"));
}

TEST_CASE("Areas are ordered as the guideline has them, missing ones last in both directions")
{
    ListFixture ledger({QStringLiteral("無"), QStringLiteral("Ｅ | | E"),
                        QStringLiteral("外 | | どこか"), QStringLiteral("Ａ | | A"),
                        QStringLiteral("Ｂ | | B")});
    CHECK(ledger.sorted(Key::Area) == QStringLiteral("ＡＢＥ外無"));
    CHECK(ledger.sorted(Key::Area, Qt::DescendingOrder) == QStringLiteral("外ＥＢＡ無"));
}

TEST_CASE("Names are ordered by their folded keys")
{
    ListFixture ledger(
        {QStringLiteral("カ"), QStringLiteral("い"), QStringLiteral("ア"), QStringLiteral("き")});
    CHECK(ledger.sorted(Key::Name) == QStringLiteral("アいカき"));
    CHECK(ledger.sorted(Key::Name, Qt::DescendingOrder) == QStringLiteral("きカいア"));
}

TEST_CASE("Departments and costs are ordered with blank ones last in both directions")
{
    ListFixture ledger({QStringLiteral("無"), QStringLiteral("乙 | | | B課 | | 500"),
                        QStringLiteral("甲 | | | A課 | | 10,000"),
                        QStringLiteral("丙 | | | A課 | | 0")});
    CHECK(ledger.sorted(Key::Department) == QStringLiteral("甲丙乙無"));
    CHECK(ledger.sorted(Key::Department, Qt::DescendingOrder) == QStringLiteral("乙甲丙無"));
    CHECK(ledger.sorted(Key::Cost) == QStringLiteral("丙乙甲無"));
    CHECK(ledger.sorted(Key::Cost, Qt::DescendingOrder) == QStringLiteral("甲乙丙無"));
}

TEST_CASE("Fields without an entry in the guideline are ordered by their words")
{
    ListFixture ledger({QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三")});
    const auto setField = [&](size_t place, const QString& words) {
        ProjectRecord record = ledger.record(ledger.ids[place]);
        record.field = FieldChoice{std::nullopt, words};
        ledger.write([&](LedgerWriter& w) { return w.put(record); });
    };
    setField(1, QStringLiteral("環境"));
    setField(2, QStringLiteral("文化"));
    CHECK(ledger.sorted(Key::Field) == QStringLiteral("三二一"));
}

TEST_CASE("Fields that the guideline does not list stand together by their codes")
{
    ListFixture ledger({QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三")});
    const auto setField = [&](std::size_t place, const QString& code) {
        ProjectRecord record = ledger.record(ledger.ids[place]);
        record.field = FieldChoice{FieldCode::parse(code), code};
        ledger.write([&](LedgerWriter& w) { return w.put(record); });
    };
    setField(0, QStringLiteral("npo-2"));
    setField(1, QStringLiteral("npo-1"));
    setField(2, QStringLiteral("npo-2"));
    CHECK(ledger.sorted(Key::Field) == QStringLiteral("二一三"));
}

TEST_CASE("Entered is the order of entering, whatever the numbers")
{
    ListFixture ledger({QStringLiteral("い"), QStringLiteral("ろ")});
    ProjectRecord first = ledger.record(ledger.ids[0]);
    first.number = 99;
    ledger.write([&](LedgerWriter& w) { return w.put(first); });
    CHECK(ledger.sorted(Key::Number) == QStringLiteral("ろい"));
    CHECK(ledger.sorted(Key::Entered) == QStringLiteral("いろ"));
    CHECK(ledger.sorted(Key::Entered, Qt::DescendingOrder) == QStringLiteral("ろい"));
}

TEST_CASE("Every order works beside every filter")
{
    ListFixture ledger({QStringLiteral("夏まつり | 共催 | C | 市民課")});
    RecordFilter filter;
    filter.round = ledger.round.id;
    filter.search = QStringLiteral("まつり 夏");
    filter.form = FormChoice{FormCode::parse(QStringLiteral("cohost")), {}};
    filter.area = AreaChoice{AreaCode::parse(QStringLiteral("C")), {}};
    filter.department = QStringLiteral("市民課");
    filter.status = RecordStatus::Done;
    for (const Key key : {Key::Number, Key::Name, Key::Form, Key::Area, Key::Department, Key::Field,
                          Key::Cost, Key::State, Key::Entered}) {
        for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            CHECK(ledger.names(filter, {key, direction}).size() == 1);
            CHECK(ledger.names(filter, {key, direction}, 5).size() == 1);
        }
    }
}

TEST_CASE("A search gives the same records in every order and with a limit")
{
    QStringList lines;
    for (int i = 0; i < 300; ++i) {
        lines << QStringLiteral("事業%1 | | | 課%2")
                     .arg(i % 7 == 0 ? QStringLiteral("特") : QString())
                     .arg(i % 3);
    }
    ListFixture ledger(lines);
    RecordFilter filter;
    filter.round = ledger.round.id;
    for (const auto& search :
         {QStringLiteral("事業"), QStringLiteral("業特"), QStringLiteral("特")}) {
        filter.search = search;
        const auto all = valueOf(ledger.lists().recordIds(filter, {Key::Entered}));
        CHECK(all == valueOf(ledger.lists().recordIds(filter, {Key::Number})));
        for (const Key key : {Key::Number, Key::Entered}) {
            const auto some = valueOf(ledger.lists().recordIds(filter, {key}, 10));
            CHECK(std::equal(some.begin(), some.end(), all.begin(), all.begin() + 10));
        }
    }
}

TEST_CASE("Departments of a round, without blanks and repetitions")
{
    ListFixture ledger({QStringLiteral("い | | | B課"), QStringLiteral("ろ | | | A課"),
                        QStringLiteral("は"), QStringLiteral("に | | | B課")});
    CHECK(valueOf(ledger.lists().departments(ledger.round.id)) == list({u"A課", u"B課"}));
}

TEST_CASE("Projects are counted under each of their forms and by area, by code or by own words")
{
    ListFixture ledger({QStringLiteral("い | 共催；委託 | C"), QStringLiteral("ろ | 共催 | どこか"),
                        QStringLiteral("は | 講師派遣"), QStringLiteral("に")});
    ledger.enter(ledger.addRound(QStringLiteral("令和5")), {QStringLiteral("ほ | 共催 | C")});
    const auto form = [](const QString& code) { return FormChoice{FormCode::parse(code), {}}; };
    CHECK(valueOf(ledger.lists().countsOfForms(ledger.round.id)) ==
          std::vector<std::pair<FormChoice, qint64>>{
              {form(QStringLiteral("cohost")), 2},
              {form(QStringLiteral("commission")), 1},
              {FormChoice{std::nullopt, QStringLiteral("講師派遣")}, 1}});
    CHECK(valueOf(ledger.lists().countsOfAreas(ledger.round.id)) ==
          std::vector<std::pair<AreaChoice, qint64>>{
              {AreaChoice{AreaCode::parse(QStringLiteral("C")), {}}, 1},
              {AreaChoice{std::nullopt, QStringLiteral("どこか")}, 1}});
}

TEST_CASE("Records of one folded name are found within their round alone")
{
    ListFixture ledger(
        {QStringLiteral("夏まつり"), QStringLiteral("冬まつり"), QStringLiteral("夏マツリ")});
    ledger.enter(ledger.addRound(QStringLiteral("令和5")), {QStringLiteral("冬まつり")});
    CHECK(valueOf(ledger.lists().sameNamed(ledger.round.id)) ==
          std::vector{ledger.ids[0], ledger.ids[2]});
}

TEST_CASE("A project of several rounds counts once for its partner, one without a link not at all")
{
    ListFixture ledger({QStringLiteral("夏まつり"), QStringLiteral("雪かき"),
                        QStringLiteral("清掃 | | | | 北町内会")});
    const Organisation partner = ledger.addOrganisation(QStringLiteral("北町内会"));
    const SurveyRound next = ledger.addRound(QStringLiteral("令和7"));
    ledger.write([&](LedgerWriter& writer) -> Status {
        ProjectRecord first = ledger.record(ledger.ids[0]);
        first.partners = {{partner.name.text(), partner.id, {}, {}}};
        KYODO_TRY(writer.put(first));
        ProjectRecord again = first;
        again.id = writer.newId<RecordId>();
        again.version = 0;
        again.round = next.id;
        return writer.put(again);
    });
    CHECK((valueOf(ledger.lists().projectsByPartner()) ==
           std::map<OrganisationId, int>{{partner.id, 1}}));
}

TEST_CASE("The last number of a round")
{
    ListFixture ledger({QStringLiteral("い"), QStringLiteral("ろ")});
    CHECK(valueOf(ledger.lists().lastNumber(ledger.round.id)) == 2);
    CHECK(valueOf(ledger.lists().lastNumber(ledger.addRound(QStringLiteral("令和5")).id)) == 0);
}

TEST_CASE("A record source gives blocks, fewer at the end and none outside")
{
    ListFixture ledger({QStringLiteral("い"), QStringLiteral("ろ"), QStringLiteral("は")});
    const LedgerRecordSource source(ledger.database(), ledger.ids);
    CHECK(source.size() == 3);
    CHECK(valueOf(source.records(0, 2)).size() == 2);
    CHECK(valueOf(source.records(2, 2)).size() == 1);
    CHECK(valueOf(source.records(3, 2)).empty());
    CHECK(valueOf(source.records(-1, 1)).size() == 1);
    QString names;
    test::requireDone(
        forEachRecord(source, [&](const ProjectRecord& record) { names += record.name.text(); }));
    CHECK(names == QStringLiteral("いろは"));
}

} // namespace
} // namespace kyodo
