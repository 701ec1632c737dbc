#include "core/storage/search_index.h"

#include "core/storage/list_queries.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/sample_guideline.h"

namespace kyodo {
namespace {

using test::LedgerFixture;
using test::requireDone;
using test::valueOf;

class SearchFixture : public LedgerFixture
{
public:
    explicit SearchFixture(const QStringList& lines)
        : ids(enter(addRound(QStringLiteral("令和6")), lines))
    {}

    /// Places in `lines` of what is found, from 0.
    [[nodiscard]] std::vector<size_t> found(const QString& search)
    {
        static const Guideline guideline = test::sampleGuideline();
        RecordFilter filter;
        filter.search = search;
        std::vector<size_t> places;
        for (const RecordId& id : valueOf(ListQueries(database(), guideline).recordIds(filter))) {
            const auto place = std::find(ids.begin(), ids.end(), id);
            places.push_back(static_cast<size_t>(place - ids.begin()));
        }
        return places;
    }

    const std::vector<RecordId> ids;
};

using Places = std::vector<size_t>;

TEST_CASE("One kanji and two kanji find")
{
    SearchFixture ledger({QStringLiteral("地域防災訓練"), QStringLiteral("防犯パトロール"),
                          QStringLiteral("災害時の防火")});
    CHECK(ledger.found(QStringLiteral("防")) == Places{0, 1, 2});
    CHECK(ledger.found(QStringLiteral("防災")) == Places{0});
    CHECK(ledger.found(QStringLiteral("雪")).empty());
}

TEST_CASE("Three and more characters must stand together")
{
    SearchFixture ledger({QStringLiteral("防災訓練"), QStringLiteral("防災の日、災訓、訓練")});
    CHECK(ledger.found(QStringLiteral("防災訓練")) == Places{0});
    CHECK(ledger.found(QStringLiteral("防災訓")) == Places{0});
    CHECK(ledger.found(QStringLiteral("災訓")) == Places{0, 1});
}

TEST_CASE("Width, case and kana do not matter")
{
    SearchFixture ledger({QStringLiteral("ＮＰＯ法人のバザー"), QStringLiteral("ﾊﾞｻﾞｰ npo"),
                          QStringLiteral("アメニティ・タウン")});
    CHECK(ledger.found(QStringLiteral("NPO")) == Places{0, 1});
    CHECK(ledger.found(QStringLiteral("ｎｐｏ")) == Places{0, 1});
    CHECK(ledger.found(QStringLiteral("ばざー")) == Places{0, 1});
    CHECK(ledger.found(QStringLiteral("バザー")) == Places{0, 1});
    CHECK(ledger.found(QStringLiteral("アメニティタウン")) == Places{2});
}

TEST_CASE("Several terms must all be found, wherever they stand")
{
    SearchFixture ledger({QStringLiteral("夏まつり | 共催 | | | 東町内会"),
                          QStringLiteral("夏まつり | 委託 | | | 西町内会"),
                          QStringLiteral("冬まつり | 共催 | | | 東町内会")});
    CHECK(ledger.found(QStringLiteral("夏　東町内会")) == Places{0});
    CHECK(ledger.found(QStringLiteral("まつり 町内会 共催")) == Places{0, 2});
    CHECK(ledger.found(QStringLiteral("夏 冬")).empty());
}

TEST_CASE("Name, content, department, partner, role, form and outcome are searched")
{
    LedgerFixture ledger;
    const SurveyRound round = ledger.addRound(QStringLiteral("令和6"));
    const Project project = ledger.addProject();
    ProjectRecord record = test::recordFrom(QStringLiteral("名前 | 共催 | | 担当課 | 相手方"),
                                            *RecordId::fromValue(9), project.id, round.id, 1);
    record.summary = QStringLiteral("内容");
    record.partners.front().role = QStringLiteral("役割");
    record.outcome = QStringLiteral("成果");
    ledger.write([&](LedgerWriter& w) { return w.put(record); });
    const Guideline guideline = test::sampleGuideline();
    for (const auto& term :
         {QStringLiteral("名前"), QStringLiteral("内容"), QStringLiteral("担当課"),
          QStringLiteral("相手方"), QStringLiteral("役割"), QStringLiteral("共催"),
          QStringLiteral("成果")}) {
        RecordFilter filter;
        filter.search = term;
        CAPTURE(term);
        CHECK(valueOf(ListQueries(ledger.database(), guideline).countRecords(filter)) == 1);
    }
}

TEST_CASE("A term does not reach from one text into the next")
{
    SearchFixture ledger({QStringLiteral("夏まつり | 共催 | | 市民課")});
    CHECK(ledger.found(QStringLiteral("り市")).empty());
    CHECK(ledger.found(QStringLiteral("まつり市民")).empty());
}

TEST_CASE("Characters beyond the BMP and newer than SQLite's tables find")
{
    SearchFixture ledger({QStringLiteral("𠮷野のまつり"), QStringLiteral("吉野のまつり"),
                          QStringLiteral("𰻞𰻞麺の会"), QStringLiteral("カ゚行の会")});
    CHECK(ledger.found(QStringLiteral("𠮷")) == Places{0});
    CHECK(ledger.found(QStringLiteral("𠮷野")) == Places{0});
    CHECK(ledger.found(QStringLiteral("𰻞")) == Places{2});
    CHECK(ledger.found(QStringLiteral("𰻞麺")) == Places{2});
    CHECK(ledger.found(QStringLiteral("𰻞𰻞麺の会")) == Places{2});
    CHECK(ledger.found(QStringLiteral("カ゚行")) == Places{3});
}

TEST_CASE("Marks of the search language are text like any other")
{
    SearchFixture ledger({QStringLiteral("夏まつり and or not near"), QStringLiteral("冬まつり")});
    const QStringList searches{QStringLiteral("\""),
                               QStringLiteral("夏\""),
                               QStringLiteral("\"夏まつり\""),
                               QStringLiteral("夏*"),
                               QStringLiteral("'夏'"),
                               QStringLiteral("夏 AND まつり"),
                               QStringLiteral("夏 OR"),
                               QStringLiteral("NOT 夏"),
                               QStringLiteral("夏 NEAR(まつり)"),
                               QStringLiteral("(夏"),
                               QStringLiteral("tokens : 夏"),
                               QStringLiteral("夏%まつり_"),
                               QStringLiteral("夏; -- \\"),
                               QStringLiteral("{夏} ^夏 + 夏")};
    for (const QString& search : searches) {
        CAPTURE(search);
        for (const size_t place : ledger.found(search)) {
            CHECK(place <= 1);
        }
    }
    CHECK(ledger.found(QStringLiteral("夏*")) == Places{0});
    CHECK(ledger.found(QStringLiteral("\"夏まつり\"")) == Places{0});
    CHECK(ledger.found(QStringLiteral("夏 AND まつり")) == Places{0});
    CHECK(ledger.found(QStringLiteral("OR")) == Places{0});
}

TEST_CASE("Nothing to search for does not narrow")
{
    SearchFixture ledger({QStringLiteral("夏まつり"), QStringLiteral("冬まつり")});
    for (const auto& search : {QString(), QStringLiteral("　 "), QStringLiteral("・、。")}) {
        CHECK(ledger.found(search) == Places{0, 1});
    }
}

TEST_CASE("As many terms as somebody may paste")
{
    QStringList words;
    for (int i = 0; i < 60; ++i) {
        words << QStringLiteral("事業番号%1").arg(i);
    }
    SearchFixture ledger({words.join(u'、'), QStringLiteral("事業番号1")});
    CHECK(ledger.found(words.join(u' ')) == Places{0});
    words << QStringLiteral("別の語句");
    CHECK(ledger.found(words.join(u' ')).empty());
    CHECK(ledger.found(QString(30'000, u'長')).empty());
    CHECK(ledger.found(QStringLiteral("長い語 ").repeated(2'000)).empty());
}

TEST_CASE("The index follows every change")
{
    SearchFixture ledger({QStringLiteral("夏まつり"), QStringLiteral("冬まつり")});
    ProjectRecord changed = ledger.record(ledger.ids[0]);
    changed.name = valueOf(Name::parse(QStringLiteral("花火大会")));
    ledger.write([&](LedgerWriter& w) { return w.put(changed); });
    CHECK(ledger.found(QStringLiteral("夏")).empty());
    CHECK(ledger.found(QStringLiteral("花火大会")) == Places{0});
    ledger.write([&](LedgerWriter& w) { return w.remove(ledger.ids[1]); });
    CHECK(ledger.found(QStringLiteral("まつり")).empty());
    requireDone(ledger.database().run(
        QStringLiteral("INSERT INTO record_search (record_search) VALUES ('integrity-check')")));
}

TEST_CASE("A change of what is not searched for leaves a record found, and its next name too")
{
    SearchFixture ledger({QStringLiteral("夏まつり | 共催 | C | 市民課")});
    ProjectRecord changed = ledger.record(ledger.ids[0]);
    changed.area.reset();
    changed.cost = valueOf(Yen::fromAmount(1'000));
    ledger.write([&](LedgerWriter& w) { return w.put(changed); });
    CHECK(ledger.found(QStringLiteral("夏まつり")) == Places{0});
    changed = ledger.record(ledger.ids[0]);
    changed.department = QStringLiteral("商工課");
    ledger.write([&](LedgerWriter& w) { return w.put(changed); });
    CHECK(ledger.found(QStringLiteral("市民課")).empty());
    CHECK(ledger.found(QStringLiteral("夏まつり 商工課")) == Places{0});
    requireDone(ledger.database().run(
        QStringLiteral("INSERT INTO record_search (record_search) VALUES ('integrity-check')")));
}

TEST_CASE("The index can be made anew from the records")
{
    SearchFixture ledger({QStringLiteral("夏まつり"), QStringLiteral("冬まつり")});
    requireDone(ledger.database().run(QStringLiteral("DELETE FROM search_document")));
    requireDone(ledger.database().run(
        QStringLiteral("INSERT INTO record_search (record_search) VALUES ('delete-all')")));
    CHECK(ledger.found(QStringLiteral("まつり")).empty());
    requireDone(SearchIndex(ledger.database()).rebuild());
    CHECK(ledger.found(QStringLiteral("夏まつり")) == Places{0});
    CHECK(ledger.found(QStringLiteral("冬")) == Places{1});
    requireDone(SearchIndex(ledger.database()).rebuild());
    CHECK(ledger.found(QStringLiteral("まつり")) == Places{0, 1});
}

} // namespace
} // namespace kyodo
