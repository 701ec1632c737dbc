#include "core/domain/guideline/built_in_guidelines.h"
#include "core/domain/guideline/guideline_json.h"

#include "tests/support/result.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

using namespace kyodo;
using kyodo::test::valueOf;

namespace {

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray testData(const QString& name)
{
    return fileBytes(QStringLiteral(KYODO_TEST_DATA "/") + name);
}

Guideline sunagawa()
{
    return valueOf(builtInGuideline(QStringLiteral("sunagawa")));
}

/// A guideline in which nothing is empty.
Guideline fullGuideline()
{
    Guideline full = sunagawa();
    full.edition = QStringLiteral("2013");
    full.eraChangeYear = EraChangeYear::OldEra;
    full.forms[0].group = QStringLiteral("共に行う");
    full.forms[0].caution = QStringLiteral("\"役割\"が\n曖昧になりやすい");
    full.fields.push_back({*FieldCode::parse(QStringLiteral("f.1")), QStringLiteral("福祉"), {}});
    for (auto* list : {&full.conditions, &full.requirements, &full.suitability,
                       &full.evaluationItems, &full.pillars, &full.chronology}) {
        list->push_back({QStringLiteral("a"), QStringLiteral("名"), QStringLiteral("説明")});
    }
    full.stages.push_back(
        {QStringLiteral("1"), QStringLiteral("準備"), {QStringLiteral("調べる")}});
    full.figures.push_back(
        {QStringLiteral("users"), QStringLiteral("利用者"), {}, QStringLiteral("人")});
    return full;
}

qsizetype itemCount(const std::vector<ActorList>& lists, std::size_t index)
{
    return lists.at(index).items.size();
}

} // namespace

TEST_CASE("the smallest guideline has a name and nothing else")
{
    const Guideline guideline =
        valueOf(readGuideline(testData(QStringLiteral("guideline_minimal.json"))));
    Guideline expected;
    expected.code = QStringLiteral("test");
    expected.edition = QStringLiteral("1");
    expected.title = QStringLiteral("テスト市の指針");
    expected.city = QStringLiteral("テスト市");
    CHECK((guideline == expected));
    CHECK((valueOf(readGuideline(writeGuideline(guideline))) == guideline));
}

TEST_CASE("a guideline comes back equal from its file")
{
    const Guideline full = fullGuideline();
    CHECK((valueOf(readGuideline(writeGuideline(full))) == full));
    CHECK((valueOf(readGuideline("\xef\xbb\xbf" + writeGuideline(full))) == full));
    CHECK((valueOf(readGuideline(writeGuideline(full).replace("\n", "\r\n"))) == full));
}

TEST_CASE("areas may run either way, and names may meet when folded")
{
    Guideline guideline = sunagawa();
    std::reverse(guideline.areas.begin(), guideline.areas.end());
    guideline.areas[0].name = QStringLiteral("ＮＰＯ");
    guideline.areas[1].name = QStringLiteral("npo");
    CHECK((valueOf(readGuideline(writeGuideline(guideline))) == guideline));
}

TEST_CASE("a broken guideline is refused with the place and the reason")
{
    const std::map<const char*, std::pair<const char*, const char*>> refusals{
        {"bad_code", {"fields[0].code", "letters"}},
        {"bad_era_change", {"era_change_year", "“old”"}},
        {"bad_id", {"at id:", "letters"}},
        {"blank_title", {"at title:", "empty"}},
        {"doubled_code", {"forms[2].code", "“a”"}},
        {"doubled_key", {"line 7, column 12", "“forms”"}},
        {"doubled_measure", {"measures[1].code", "“1-1”"}},
        {"empty", {"line 1, column 1", "not JSON"}},
        {"half_character", {"at title:", "half a character"}},
        {"missing_city", {"at city:", "missing"}},
        {"not_object", {"line 1, column 1", "object"}},
        {"not_utf8", {"line 4", "UTF-8"}},
        {"position_outside", {"areas[1].position", "between 0 and 1"}},
        {"positions_turn", {"areas[2].position", "turning back"}},
        {"syntax", {"line 7, column 38", "not JSON"}},
        {"unknown_actor", {"issues[0].actors[1]", "“npo”"}},
        {"unknown_group", {"areas[0].group", "“x”"}},
        {"unknown_key", {"areas[0].posision", "position"}},
        {"unknown_kind", {"forms[0].kind", "co-hosting, patronage"}},
        {"unknown_leading_area", {"forms[0].leading_area", "“D”"}},
        {"wrong_entry", {"glossary[1]", "object"}},
        {"wrong_flag", {"actors[0].is_city", "true or false"}},
        {"wrong_item", {"principles[0].questions[1]", "text"}},
        {"wrong_type", {"at forms:", "list"}},
    };
    for (const auto& [name, words] : refusals) {
        const auto guideline = readGuideline(
            testData(QStringLiteral("broken/guideline_%1.json").arg(QLatin1StringView(name))));
        CAPTURE(name);
        REQUIRE_FALSE(guideline);
        CHECK(guideline.error().code == ErrorCode::FileRead);
        CHECK_THAT(guideline.error().message.toStdString(),
                   Catch::Contains(words.first) && Catch::Contains(words.second));
    }
}

TEST_CASE("half a file is refused wherever it was cut off")
{
    const QByteArray whole = writeGuideline(sunagawa()).trimmed();
    for (qsizetype size = 0; size < whole.size(); size += 97) {
        CHECK_FALSE(readGuideline(whole.left(size)));
    }
}

TEST_CASE("the program brings its guidelines along, Sunagawa first")
{
    const QStringList codes = builtInGuidelineCodes();
    CHECK(codes.value(0) == QStringLiteral("sunagawa"));
    for (const QString& code : codes) {
        CHECK(valueOf(builtInGuideline(code)).code == code);
    }
    const auto unknown = builtInGuideline(QStringLiteral("atlantis"));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::NotFound);
    CHECK(unknown.error().message.contains(QStringLiteral("sunagawa")));
}

TEST_CASE("the Sunagawa profile is complete")
{
    const Guideline guideline = sunagawa();
    CHECK(guideline.city == QStringLiteral("砂川市"));
    CHECK(guideline.areaGroups.size() == 3);
    CHECK(guideline.areas.size() == 5);
    CHECK(guideline.forms.size() == 10);
    CHECK(guideline.principles.size() == 6);
    CHECK(guideline.actors.size() == 6);
    CHECK(guideline.roles.size() == 5);
    CHECK(guideline.glossary.size() == 6);
    CHECK(itemCount(guideline.activities, 0) == 5);
    CHECK(itemCount(guideline.activities, 1) == 5);
    CHECK(itemCount(guideline.issues, 0) == 6);
    CHECK(itemCount(guideline.issues, 1) == 7);

    CHECK(guideline.measureGroups.size() == 5);
}

TEST_CASE("the Sunagawa profile says what the city says")
{
    const Guideline guideline = sunagawa();
    QStringList forms;
    for (const Form& form : guideline.forms) {
        forms << form.name;
        CHECK_FALSE(form.meaning.isEmpty());
    }
    CHECK(forms.join(u'/') ==
          QStringLiteral("共催/後援/実行委員会、運営協議会/委員会、審議会、協議会/懇話会、懇談会等/"
                         "情報・意見交換/補助、助成/委託/指定管理者制度/協力、連携"));
    for (std::size_t i = 0; i < guideline.areas.size(); ++i) {
        CHECK(guideline.areas[i].position == static_cast<double>(i) / 4);
    }
    const auto leads = [&](const QString& form) {
        const auto& area = guideline.formNamed(form)->leadingArea;
        return area ? area->text() : QString();
    };
    CHECK(leads(QStringLiteral("補助、助成")) == QStringLiteral("B"));
    CHECK(leads(QStringLiteral("共催")) == QStringLiteral("C"));
    CHECK(leads(QStringLiteral("委託")) == QStringLiteral("D"));
    CHECK(leads(QStringLiteral("後援")).isEmpty());
    for (const Principle& principle : guideline.principles) {
        CHECK(principle.questions.size() >= 2);
    }
    CHECK(guideline.actorNamed(QStringLiteral("市"))->isCity);
}

TEST_CASE("a guideline of the first version of the program is still read")
{
    const QByteArray nested = R"({"id": "old", "edition": "1", "title": "指針", "city": "市",
        "measures": [{"code": "1", "name": "啓発", "measures": [
            {"code": "1-1", "name": "講座", "actions": ["開催"]},
            {"code": "1-2", "name": "広報"}]}]})";
    const Guideline guideline = valueOf(readGuideline(nested));
    REQUIRE(guideline.measureGroups.size() == 1);
    REQUIRE(guideline.measures.size() == 2);
    CHECK(guideline.measures[0].group == MeasureGroupCode::parse(QStringLiteral("1")));
    CHECK(guideline.measures[0].actions == QStringList{QStringLiteral("開催")});
    CHECK((valueOf(readGuideline(writeGuideline(guideline))) == guideline));
}

TEST_CASE("a rule names an area that the guideline has, and sides that there are")
{
    const auto refusal = [](const QByteArray& rule) {
        const QByteArray json = R"({"id": "a", "edition": "1", "title": "指針", "city": "市",
            "areas": [{"code": "A", "name": "市民", "position": 0}], "area_rules": [)" +
                                rule + "]}";
        const auto guideline = readGuideline(json);
        return guideline ? QString() : guideline.error().message;
    };
    CHECK(refusal(R"({"code": "r", "name": "なので", "area": "A", "paid_by": "both"})").isEmpty());
    CHECK(refusal(R"({"code": "r", "name": "なので"})")
              .contains(QStringLiteral("area_rules[0].area")));
    CHECK(refusal(R"({"code": "r", "name": "なので", "area": "Z"})")
              .contains(QStringLiteral("area_rules[0].area")));
    CHECK(refusal(R"({"code": "r", "name": "なので", "area": "A", "paid_by": "nobody"})")
              .contains(QStringLiteral("area_rules[0].paid_by")));
}

TEST_CASE("the schema for people who write guidelines knows the same keys")
{
    const auto object = [](const QByteArray& json) {
        return QJsonDocument::fromJson(json).object();
    };
    const QJsonObject schema = object(fileBytes(
        QStringLiteral(KYODO_TEST_DATA "/../../resources/guidelines/guideline.schema.json")));
    CHECK(schema[QStringLiteral("properties")].toObject().keys() ==
          object(writeGuideline(fullGuideline())).keys());
    const QJsonObject form = schema[QStringLiteral("$defs")][QStringLiteral("form")].toObject();
    const QJsonValue properties = form[QStringLiteral("properties")];
    CHECK(properties[QStringLiteral("kind")][QStringLiteral("enum")].toArray() ==
          QJsonArray::fromStringList(formKindCodes()));
}
