#include "core/base/text.h"
#include "core/domain/guideline/built_in_guidelines.h"
#include "core/domain/guideline/guideline_json.h"
#include "core/domain/guideline/guideline_mapping.h"
#include "core/domain/review/evaluation.h"
#include "core/domain/review/principle_checklist.h"
#include "tests/support/result.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <map>

using namespace kyodo;
using kyodo::test::valueOf;

namespace {

Guideline profile(const char* code)
{
    return valueOf(builtInGuideline(QLatin1StringView(code)));
}

/// Names as a city gives them, written with | between.
QStringList split(const QString& names)
{
    return names.split(u'|');
}

template <class Entry>
QStringList namesOf(const std::vector<Entry>& entries)
{
    QStringList names;
    for (const Entry& entry : entries) {
        names << entry.name;
    }
    return names;
}

std::vector<qsizetype> actionCounts(const Guideline& guideline)
{
    std::vector<qsizetype> counts;
    for (const Measure& measure : guideline.measures) {
        counts.push_back(measure.actions.size());
    }
    return counts;
}

/// Of stages, or of lists of the actors.
template <class List>
std::vector<qsizetype> itemCounts(const std::vector<List>& lists)
{
    std::vector<qsizetype> counts;
    for (const List& list : lists) {
        counts.push_back(list.items.size());
    }
    return counts;
}

/// How many measures stand in each group, in the order of the groups.
std::vector<qsizetype> measuresByGroup(const Guideline& guideline)
{
    std::vector<qsizetype> counts;
    for (const MeasureGroup& group : guideline.measureGroups) {
        counts.push_back(
            std::count_if(guideline.measures.begin(), guideline.measures.end(),
                          [&](const Measure& measure) { return measure.group == group.code; }));
    }
    return counts;
}

/// The code of the area that each form usually lies in; empty where the city does not say.
QStringList leadingAreas(const Guideline& guideline)
{
    QStringList codes;
    for (const Form& form : guideline.forms) {
        codes << (form.leadingArea ? form.leadingArea->text() : QString());
    }
    return codes;
}

/// What an actor of `from` becomes in `to`; empty when nothing.
QString actorIn(const Guideline& to, const Guideline& from, const QString& name)
{
    const ActorKind* actor = from.actorNamed(name);
    REQUIRE(actor);
    const auto target = proposeMapping(from, to).actors.at(actor->code);
    return target ? to.actor(*target)->name : QString();
}

using Counts = std::vector<qsizetype>;

} // namespace

TEST_CASE("each of the five profiles has what its city's guideline has")
{
    const auto counts = [](const Guideline& guideline) {
        return std::vector<std::size_t>{guideline.areas.size(), guideline.forms.size(),
                                        guideline.principles.size()};
    };
    CHECK(counts(profile("sunagawa")) == std::vector<std::size_t>{5, 10, 6});
    CHECK(counts(profile("ebetsu")) == std::vector<std::size_t>{5, 0, 0});
    CHECK(counts(profile("muroran")) == std::vector<std::size_t>{5, 8, 7});
    CHECK(counts(profile("saku")) == std::vector<std::size_t>{6, 7, 5});
    CHECK(counts(profile("minami-alps")) == std::vector<std::size_t>{0, 8, 6});
}

TEST_CASE("Sunagawa: areas from the citizens to the city, ten forms, six principles")
{
    const Guideline sunagawa = profile("sunagawa");
    CHECK(namesOf(sunagawa.areaGroups) ==
          split(QStringLiteral("市民が主体の領域|協働の領域|市が主体の領域")));
    CHECK(namesOf(sunagawa.areas) ==
          split(QStringLiteral("市民主体|市民主体で市協力|市民と市が連携・協力|"
                               "市主体で市民協力|市主体")));
    CHECK(namesOf(sunagawa.forms) ==
          split(QStringLiteral("共催|後援|実行委員会、運営協議会|委員会、審議会、協議会|"
                               "懇話会、懇談会等|情報・意見交換|補助、助成|委託|"
                               "指定管理者制度|協力、連携")));
    CHECK(namesOf(sunagawa.principles) ==
          split(QStringLiteral("自主性・主体性の尊重|信頼関係を築く|対等な関係の尊重|"
                               "情報の公開と透明性|目的を共有|役割分担の明確化")));
    CHECK(sunagawa.formNamed(QStringLiteral("協力・連携")));
    CHECK(leadingAreas(sunagawa) == split(QStringLiteral("C||||||B|D||")));
}

TEST_CASE("Sunagawa: what its actors are to do, do and lack; 14 measures with 26 actions")
{
    const Guideline sunagawa = profile("sunagawa");
    CHECK(namesOf(sunagawa.actors) ==
          split(QStringLiteral("市民*|町内会|ボランティア団体|ＮＰＯ法人|企業・事業者|市")));
    CHECK(itemCounts(sunagawa.roles) == Counts{4, 3, 3, 4, 8});
    CHECK(itemCounts(sunagawa.activities) == Counts{5, 5});
    CHECK(itemCounts(sunagawa.issues) == Counts{6, 7});
    CHECK(namesOf(sunagawa.measureGroups) ==
          split(QStringLiteral("啓発活動の推進|人材育成の推進|市民と市の相互理解の推進|"
                               "体制づくりと支援策の推進|取り組みの評価や見直しの推進")));
    CHECK(measuresByGroup(sunagawa) == Counts{3, 3, 3, 3, 2});
    CHECK(actionCounts(sunagawa) == Counts{3, 2, 1, 2, 1, 2, 2, 1, 2, 2, 2, 2, 2, 2});
    CHECK(sunagawa.glossary.size() == 6);
}

TEST_CASE("Ebetsu: five areas, conditions in place of principles, and fields of its own")
{
    const Guideline ebetsu = profile("ebetsu");
    CHECK(namesOf(ebetsu.areas) ==
          split(QStringLiteral("市民が主体的に活動|市民が主導し行政が支援|行政と市民が協働|"
                               "行政が主導し市民が参加|行政が執行に責任をもつ")));
    CHECK(namesOf(ebetsu.conditions) ==
          split(QStringLiteral("市民との信頼関係をつくる|参加の可能性と機会を広げる|"
                               "先進事例を共有し市民による評価を")));
    CHECK(ebetsu.fields.size() == 9);
    CHECK(ebetsu.fields.front().name == QStringLiteral("保健･医療･福祉の分野"));
    CHECK(ebetsu.fields.back().name == QStringLiteral("市民活動支援の分野"));
    CHECK(namesOf(ebetsu.pillars) ==
          split(QStringLiteral("市民と行政とのコミュニケーション|協働モデル事業の推進|"
                               "市民活動団体の支援策")));
    CHECK(measuresByGroup(ebetsu) == Counts{5, 3, 3, 3});
    REQUIRE(ebetsu.issues.size() == 1);
    CHECK(ebetsu.issues.front().items ==
          split(QStringLiteral("パートナーとして未熟な行政|参加の呼びかけに工夫が足りない|"
                               "人材のネットワーク化が不十分|"
                               "市民と行政とのコミュニケーション不足")));
    REQUIRE(ebetsu.stages.size() == 1);
    CHECK(ebetsu.stages.front().items == split(QStringLiteral("募集|選定|評価")));
}

TEST_CASE("Muroran ties its areas to its forms")
{
    const Guideline muroran = profile("muroran");
    CHECK(namesOf(muroran.areaGroups) == split(QStringLiteral("自助|共助|公助")));
    CHECK(namesOf(muroran.areas) ==
          split(QStringLiteral("市民個人|市民主導|協力・連携|行政主導|行政単独")));
    CHECK(namesOf(muroran.forms) ==
          split(QStringLiteral("補助|後援|共催|事業協力・協定|情報提供・情報交換|"
                               "実行委員会・協議会|委託|企画立案・計画策定への参画")));
    CHECK(leadingAreas(muroran) == split(QStringLiteral("2|2|3|3|3|3|4|4")));
    for (const Form& form : muroran.forms) {
        CHECK(muroran.area(*form.leadingArea)->name == form.group);
    }
    CHECK_FALSE(muroran.formNamed(QStringLiteral("補助"))->caution.isEmpty());
    CHECK_FALSE(muroran.formNamed(QStringLiteral("実行委員会・協議会"))->caution.isEmpty());
    CHECK(muroran.formNamed(QStringLiteral("後援"))->caution.isEmpty());
}

TEST_CASE("Muroran: seven principles, six actors, three pillars, five policies")
{
    const Guideline muroran = profile("muroran");
    CHECK(namesOf(muroran.principles) ==
          split(QStringLiteral("目的共有の原則|相互理解の原則|自主・自立の原則|対等の原則|"
                               "役割分担の原則|情報公開、情報共有の原則|評価の原則")));
    CHECK(namesOf(muroran.actors) ==
          split(QStringLiteral("市民（市民個人）|町内会・自治会|市民活動団体（NPO）|大学等|"
                               "企業・団体|行政")));
    CHECK(itemCounts(muroran.roles) == Counts{4, 3, 3, 3, 3, 4});
    CHECK(itemCounts(muroran.issues) == Counts{1, 5, 5, 2, 3, 7});
    CHECK(namesOf(muroran.pillars) ==
          split(QStringLiteral("理念の共有|行動・取り組み|評価・検証・改善")));
    CHECK(namesOf(muroran.measures) ==
          split(QStringLiteral("情報の提供・共有|活動環境の整備|参加機会の提供|"
                               "協働意識の醸成と人材育成|協働の検証、評価")));
    CHECK(actionCounts(muroran) == Counts{2, 3, 3, 3, 3});
    CHECK(muroran.figures.size() == 14);
    CHECK(muroran.chronology.size() == 11);
}

TEST_CASE("Saku runs from the city to the citizens")
{
    const Guideline saku = profile("saku");
    CHECK(saku.areas.front().position == 1);
    CHECK(saku.areas.back().position == 0);
    CHECK(namesOf(saku.areas) ==
          split(QStringLiteral("行政権の行使・活動領域|基本的人権の保障領域|"
                               "公共財産・住民サービスの提供領域|民間・行政混在領域|"
                               "主に民間の自主的活動領域|専ら民間の自己責任の活動領域")));
    CHECK(namesOf(saku.forms) ==
          split(QStringLiteral("情報交換・意見交換|企画段階からの参画、政策提案|"
                               "事業実施等の共催・後援|実行委員会形式による事業運営|"
                               "補助・助成・物的支援による事業執行|業務委託|事業協力")));
    CHECK(namesOf(saku.principles) ==
          split(QStringLiteral("「対等」の原則|「公開」の原則|「共有」の原則|"
                               "「自主性・自立性の尊重」の原則|「時限性」の原則")));
}

TEST_CASE("Saku: requirements, what suits, evaluation items, issues, policies and answers")
{
    const Guideline saku = profile("saku");
    CHECK(saku.requirements.size() == 5);
    CHECK(saku.suitability.size() == 4);
    CHECK(namesOf(saku.evaluationItems) ==
          split(QStringLiteral("協働事業の評価|協働形態の評価|市民活動団体等の特性の発揮度|"
                               "協働相手の評価|協働体制の評価")));
    CHECK(namesOf(saku.issues) == split(QStringLiteral("市民の意識|行政の意識")));
    CHECK(itemCounts(saku.issues) == Counts{8, 6});
    CHECK(namesOf(saku.measureGroups) == split(QStringLiteral("基本方針|課題解決の方法")));
    CHECK(measuresByGroup(saku) == Counts{5, 6});
}

TEST_CASE("the actors of the other cities meet in Saku those that stand for them alone")
{
    const Guideline saku = profile("saku");
    const Guideline ebetsu = profile("ebetsu");
    const Guideline muroran = profile("muroran");
    CHECK(actorIn(saku, ebetsu, QStringLiteral("市民活動団体（NPO）")) ==
          QStringLiteral("ボランティア団体"));
    CHECK(actorIn(saku, muroran, QStringLiteral("企業・団体")) == QStringLiteral("民間企業"));
    CHECK(actorIn(muroran, saku,
                  QStringLiteral("女性団体、ＰＴＡ、青少年育成団体、体育協会、老人クラブなど")) ==
          QStringLiteral("市民活動団体（NPO）"));
    CHECK(actorIn(muroran, saku,
                  QStringLiteral("農協、商工会議所、商工会、青年会議所、ライオンズクラブなど")) ==
          QStringLiteral("企業・団体"));
    CHECK(actorIn(ebetsu, saku, QStringLiteral("生協")).isEmpty()); // has no companies
}

TEST_CASE("Minami-Alps: no areas, eight forms, six principles, stages")
{
    const Guideline alps = profile("minami-alps");
    CHECK(namesOf(alps.forms) == split(QStringLiteral("情報交換|実行委員会・協議会|研究会|支援|"
                                                      "補助金|共催|後援|業務委託")));
    CHECK(namesOf(alps.principles) ==
          split(QStringLiteral("認識の共有|自立性|対等の立場|役割分担|情報公開|公平・公正")));
    CHECK(namesOf(alps.measureGroups) ==
          split(QStringLiteral("協働のまちづくりの推進体制をつくる|協働の考え方を広く知らせる|"
                               "市民活動をより活発にする施策|"
                               "協働事業を行いやすくする仕組みをつくる")));
    CHECK(measuresByGroup(alps) == Counts{4, 4, 4, 2});
    CHECK(namesOf(alps.stages) ==
          split(QStringLiteral("第１段階（準備から取り組みの開始）|第２段階（推進の促進策）|"
                               "第３段階（推進の充実強化）")));
    CHECK(itemCounts(alps.stages) == Counts{5, 3, 2});
}

TEST_CASE("a profile written out has every list, empty ones too: scripts lean on it")
{
    const QStringList keys =
        split(QStringLiteral("areas|forms|principles|actors|fields|requirements|suitability|"
                             "evaluation_items|measures|issues|roles"));
    for (const QString& code : builtInGuidelineCodes()) {
        INFO(code.toStdString());
        const QJsonObject written =
            QJsonDocument::fromJson(writeGuideline(valueOf(builtInGuideline(code)))).object();
        for (const QString& key : keys) {
            CAPTURE(key);
            CHECK(written.value(key).isArray());
        }
    }
}

TEST_CASE("every profile can be worked with")
{
    for (const QString& code : builtInGuidelineCodes()) {
        const Guideline guideline = valueOf(builtInGuideline(code));
        INFO(code.toStdString());
        CHECK(guideline.code == code);
        CHECK(guideline.npoFields.size() == 20);
        CHECK_FALSE(evaluationItems(guideline).empty());
        CHECK_FALSE(checkQuestions(guideline).empty());
        CHECK(guideline.evaluationScale.size() >= 3);
        CHECK(std::any_of(guideline.actors.begin(), guideline.actors.end(),
                          [](const ActorKind& actor) { return actor.isCity; }));
        for (const Principle& principle : guideline.principles) {
            CHECK(principle.questions.size() >= 2);
            CHECK(principle.questions.size() <= 4);
        }
        CHECK((guideline.areas.empty() == guideline.areaRules.empty()));
        for (const ActorKind& actor : guideline.actors) {
            CHECK((actor.isCity || !actor.natures.empty()));
        }
    }
}

TEST_CASE("no two forms of a profile answer to the same word")
{
    for (const QString& code : builtInGuidelineCodes()) {
        const Guideline guideline = valueOf(builtInGuideline(code));
        std::map<QString, QString> owners;
        for (const Form& form : guideline.forms) {
            for (const QString& word : QStringList{form.name} + form.aliases) {
                const auto [owner, isNew] = owners.emplace(foldKey(word), form.name);
                INFO(word.toStdString());
                CHECK((isNew || owner->second == form.name));
            }
        }
    }
}
