#include "core/domain/guideline/json_reader.h"

#include "core/domain/ids.h"
#include "tests/support/result.h"

using namespace kyodo;

namespace {

QString refusalOf(const QByteArray& json)
{
    const auto object = parseJsonObject(json);
    return object ? QStringLiteral("none") : object.error().message;
}

/// What is wrong with `json` when `read` reads it.
template <class Read>
QString refusalOf(const QByteArray& json, Read read)
{
    JsonContext context;
    JsonReader reader(test::valueOf(parseJsonObject(json)), context);
    read(reader);
    reader.finish();
    return context.error ? context.error->message : QStringLiteral("none");
}

} // namespace

TEST_CASE("parseJsonObject names line and column, counting characters")
{
    // Qt has already read the character that it stumbles over
    CHECK(refusalOf("{\n \"市\": \"砂川\" x}").contains(QStringLiteral("line 2, column 13")));
    CHECK(refusalOf("{\n\n").contains(QStringLiteral("line 3")));
    CHECK(refusalOf("").contains(QStringLiteral("line 1, column 1")));
    CHECK(refusalOf("{\n\"a\": \"\x8d\xbb\"}").contains(QStringLiteral("line 2")));
    CHECK(refusalOf("{\n\"a\": \"\x8d\xbb\"}").contains(QStringLiteral("UTF-8")));
    CHECK(refusalOf("\xff\xfe{\0}\0").contains(QStringLiteral("UTF-8")));
    CHECK(refusalOf("\xef\xbb\xbf{}") == QStringLiteral("none"));
}

TEST_CASE("parseJsonObject sees a key that stands twice, and only that")
{
    CHECK(refusalOf("{\"a\": 1,\n \"a\": 2}").contains(QStringLiteral("line 2, column 5")));
    CHECK(refusalOf("{\"a\": [{\"b\": 1}, {\"b\": {}, \"c\": 1, \"b\": 2}]}")
              .contains(QStringLiteral("“b”")));
    CHECK(refusalOf("{\"a\": {\"a\": \"a\"}, \"b\": [\"a\", \"a\"]}") == QStringLiteral("none"));
    CHECK(refusalOf("{\"a\": \"\\\"a\\\": {\", \"b\": \"}:\\\\\"}") == QStringLiteral("none"));
}

TEST_CASE("a reader leaves absent values alone and refuses wrong types")
{
    QString text = QStringLiteral("before");
    bool flag = true;
    CHECK(refusalOf("{}", [&](JsonReader& reader) {
              reader.text("text", text);
              reader.flag("flag", flag);
          }) == QStringLiteral("none"));
    CHECK(text == QStringLiteral("before"));
    CHECK(flag);

    double number = 0;
    const auto number01 = [&](JsonReader& reader) { reader.requiredNumber("n", number, 0, 1); };
    CHECK(refusalOf("{\"n\": 0.5}", number01) == QStringLiteral("none"));
    CHECK(refusalOf("{\"n\": \"0.5\"}", number01).contains(QStringLiteral("a number")));
    CHECK(refusalOf("{\"n\": -0.1}", number01).contains(QStringLiteral("between 0 and 1")));
    CHECK(refusalOf("{}", number01).contains(QStringLiteral("missing")));
    CHECK(refusalOf("{\"n\": null}", number01).contains(QStringLiteral("a number")));
}

TEST_CASE("a reader keeps the first error, with its path")
{
    const auto read = [](JsonReader& root) {
        root.objects("groups", [](JsonReader& group) {
            group.objects("members", [](JsonReader& member) { (void)member.ownCode(); });
        });
    };
    const QString refusal = refusalOf(
        R"({"groups": [{"members": [{"code": "a"}]}, {"members": [{"code": "a"}], "x": 1}], "y": 1})",
        read);
    CHECK(refusal.contains(QStringLiteral("groups[1].members[0].code")));
    CHECK(refusalOf(R"({"groups": [{"members": [], "x": 1}]})", read)
              .contains(QStringLiteral("groups[0].x")));
}

TEST_CASE("a reference is to an entry that was read before")
{
    std::optional<AreaCode> area;
    const auto read = [&](JsonReader& root) {
        root.objects("areas", [](JsonReader& entry) { (void)entry.ownCode(); });
        root.reference("best", area, "areas");
    };
    CHECK(refusalOf(R"({"areas": [{"code": "A"}], "best": "A"})", read) == QStringLiteral("none"));
    CHECK(area == AreaCode::parse(QStringLiteral("A")));
    CHECK(refusalOf(R"({"areas": [{"code": "A"}], "best": "B"})", read)
              .contains(QStringLiteral("best")));
    CHECK(refusalOf(R"({"best": ""})", read).contains(QStringLiteral("best")));
}

TEST_CASE("a reader refuses lists and texts that no guideline has")
{
    const auto objects = [](JsonReader& root) {
        root.objects("areas", [](JsonReader& entry) { (void)entry.finish(); });
    };
    QStringList values;
    const auto texts = [&](JsonReader& root) { root.texts("areas", values); };
    const auto listOf = [](int count, const QByteArray& entry) {
        const QByteArray others = QByteArray(entry + ',').repeated(count - 1);
        return QByteArray("{\"areas\": [" + others + entry + "]}");
    };
    CHECK(refusalOf(listOf(300, "{}"), objects) == QStringLiteral("none"));
    CHECK(refusalOf(listOf(301, "{}"), objects).contains(QStringLiteral("300 entries")));
    CHECK(refusalOf(listOf(301, "\"a\""), texts).contains(QStringLiteral("300 entries")));
    CHECK(refusalOf(listOf(1, '"' + QByteArray(10'001, 'a') + '"'), texts)
              .contains(QStringLiteral("areas[0]")));
    QString name;
    const auto named = [&](JsonReader& root) { root.requiredText("name", name); };
    CHECK(refusalOf("{\"name\": \"" + QByteArray(300, 'a') + "\"}", named) ==
          QStringLiteral("none"));
    CHECK(refusalOf("{\"name\": \"" + QByteArray(301, 'a') + "\"}", named)
              .contains(QStringLiteral("300 characters")));
}

TEST_CASE("a reader quotes no more of a file than can be read")
{
    const QByteArray longKey(100'000, 'k');
    const QString refusal = refusalOf("{\"" + longKey + "\": 1}", [](JsonReader&) {});
    CHECK(refusal.contains(QStringLiteral("kkk")));
    CHECK(refusal.size() < 500);
    CHECK(refusalOf("{\"" + longKey + "\": 1, \"" + longKey + "\": 2}").size() < 500);
}

TEST_CASE("what is nested too deeply is refused, not followed")
{
    const QByteArray deep = "{\"a\": " + QByteArray(100'000, '[');
    CHECK(refusalOf(deep).contains(QStringLiteral("not JSON")));
}
