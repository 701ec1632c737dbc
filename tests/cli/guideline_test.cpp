// guideline: list, show, export, compare, and what its import refuses

#include "tests/cli/cli_runner.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace kyodo {
namespace {

using test::bytesOf;
using test::CliFixture;
using test::CliResult;
using test::dataFile;
using test::words;

QStringList guideline(const QStringList& rest)
{
    return QStringList{QStringLiteral("guideline")} + rest;
}

/// A guideline that the program brings along, as `show` prints it.
QJsonObject shown(const CliFixture& fixture, const QString& id)
{
    return fixture.runDone(guideline({QStringLiteral("show"), id})).json();
}

QStringList linesOf(const CliResult& result)
{
    return QString::fromUtf8(result.out).split(u'\n', Qt::SkipEmptyParts);
}

const QStringList Codes = words(QStringLiteral("sunagawa ebetsu muroran saku minami-alps"));

/// How long the lists of a guideline are: "areas 5 forms 10".
struct Counts
{
    const char* id;
    const char* lists;
};

TEST_CASE("show has every list of the five guidelines complete")
{
    const CliFixture fixture;
    const std::vector<Counts> published{
        {"sunagawa", "areas 5 forms 10 principles 6 actors 6 roles 5 issues 2 measures 14"},
        {"ebetsu", "areas 5 forms 0 principles 0 conditions 3 fields 9 issues 1 measures 14"},
        {"muroran", "areas 5 forms 8 principles 7 actors 6 pillars 3 measures 5 issues 6"},
        {"saku", "areas 6 forms 7 principles 5 requirements 5 suitability 4 evaluation_items 5"},
        {"minami-alps", "areas 0 forms 8 principles 6 measure_groups 4 measures 14 stages 3"}};
    for (const auto& [id, lists] : published) {
        const QJsonObject json = shown(fixture, QString::fromUtf8(id));
        const QStringList counts = words(QString::fromUtf8(lists));
        for (qsizetype i = 0; i < counts.size(); i += 2) {
            CAPTURE(id, counts[i]);
            REQUIRE(json[counts[i]].isArray());
            CHECK(json[counts[i]].toArray().size() == counts[i + 1].toInt());
        }
    }
}

TEST_CASE("show has the actions under their measures")
{
    const CliFixture fixture;
    const auto actions = [&](const QString& id) {
        qsizetype count = 0;
        for (const QJsonValue measure : shown(fixture, id)[QStringLiteral("measures")].toArray()) {
            count += measure[QStringLiteral("actions")].toArray().size();
        }
        return count;
    };
    CHECK(actions(QStringLiteral("sunagawa")) == 26);
    CHECK(actions(QStringLiteral("muroran")) == 14);
}

TEST_CASE("list marks the version that counts, above those that the program brings along")
{
    const CliFixture fixture;
    CHECK(linesOf(fixture.runDone(guideline({QStringLiteral("list")}))).size() == 6);
    const QString ledger = fixture.ledgerBy(QStringLiteral("saku"));
    fixture.runDone(guideline({ledger, QStringLiteral("import"), QStringLiteral("muroran")}));
    const QStringList lines = linesOf(fixture.runDone(guideline({ledger, QStringLiteral("list")})));
    REQUIRE(lines.size() == 8);
    const QStringList marked = lines.filter(QStringLiteral("*"));
    REQUIRE(marked.size() == 1);
    CHECK(marked.front().contains(QStringLiteral("muroran")));
    for (const QString& code : Codes) {
        CAPTURE(code);
        CHECK(lines.filter(QRegularExpression(QStringLiteral("^-\\s+%1\\s").arg(code))).size() ==
              1);
    }
}

TEST_CASE("show of a ledger gives its own guideline, or an older version by its number")
{
    const CliFixture fixture;
    const QString ledger = fixture.ledgerBy(QStringLiteral("saku"));
    fixture.runDone(guideline({ledger, QStringLiteral("import"), QStringLiteral("muroran")}));
    const auto ofLedger = [&](const QStringList& id) {
        return fixture.runDone(guideline(QStringList{ledger, QStringLiteral("show")} + id)).json();
    };
    CHECK(ofLedger({}) == shown(fixture, QStringLiteral("muroran")));
    CHECK(ofLedger({QStringLiteral("1")}) == shown(fixture, QStringLiteral("saku")));
    CHECK(ofLedger({QStringLiteral("ebetsu")}) == shown(fixture, QStringLiteral("ebetsu")));
}

TEST_CASE("What was exported makes a ledger with just that guideline")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    for (const QString& code : Codes) {
        CAPTURE(code);
        const QString file = fixture.path(code + QStringLiteral(".json"));
        fixture.runDone(guideline({ledger, QStringLiteral("export"), code, file}));
        const QString other = fixture.path(code + QStringLiteral(".kyodo"));
        fixture.runDone({QStringLiteral("new"), other, QStringLiteral("--guideline"), file});
        CHECK(fixture.runDone(guideline({other, QStringLiteral("show")})).json() ==
              shown(fixture, code));
    }
    CHECK(fixture
              .run(guideline({ledger, QStringLiteral("export"), QStringLiteral("saku"),
                              fixture.path(QStringLiteral("無い/saku.json"))}))
              .exitCode == 4);
}

TEST_CASE("A broken guideline is refused with the place in its file, and changes no byte")
{
    const CliFixture fixture;
    const QString ledger = fixture.sampleLedger();
    const QByteArray before = bytesOf(ledger);
    const QDir broken(dataFile(QStringLiteral("broken")));
    const QStringList files = broken.entryList({QStringLiteral("guideline_*.json")});
    REQUIRE(files.size() > 20);
    // line 7, column 12: or areas[1].position:
    static const QRegularExpression place(
        QStringLiteral("at (line \\d+, column \\d+|[a-z_]+(\\[\\d+\\])?(\\.[a-z_\\[\\]\\d]+)*): "));
    for (const QString& name : files) {
        CAPTURE(name);
        const CliResult refused =
            fixture.run(guideline({ledger, QStringLiteral("import"), broken.filePath(name)}));
        CHECK(refused.exitCode == 4);
        CHECK(refused.out.isEmpty());
        CHECK(place.match(QString::fromUtf8(refused.err)).hasMatch());
    }
    CHECK(bytesOf(ledger) == before);
}

TEST_CASE("A guideline that is not there, or the one the ledger has, is refused")
{
    const CliFixture fixture;
    const QString ledger = fixture.sampleLedger();
    const QByteArray before = bytesOf(ledger);
    const QString import = QStringLiteral("import");
    const CliResult unknown = fixture.run(guideline({ledger, import, QStringLiteral("atlantis")}));
    CHECK(unknown.exitCode == 2);
    CHECK(unknown.says(QStringLiteral("minami-alps"))); // says what there is
    CHECK(fixture.run(guideline({ledger, import, fixture.path(QStringLiteral("無い.json"))}))
              .exitCode == 4);
    CHECK(fixture.run(guideline({ledger, import, QStringLiteral("sunagawa")})).exitCode == 2);
    CHECK(bytesOf(ledger) == before);
}

TEST_CASE("Words that cannot be meant after guideline end with 2")
{
    const CliFixture fixture;
    const QString ledger = fixture.newLedger();
    for (const QStringList& call : std::vector<QStringList>{
             {ledger},
             {ledger, QStringLiteral("dance")},
             {ledger, QStringLiteral("import")},
             {ledger, QStringLiteral("compare")},
             {ledger, QStringLiteral("export"), QStringLiteral("saku")},
             {ledger, QStringLiteral("list"), QStringLiteral("saku")},
             {ledger, QStringLiteral("import"), QStringLiteral("saku"), QStringLiteral("muroran")},
             {ledger, QStringLiteral("import"), QStringLiteral("saku"), QStringLiteral("--rounds"),
              QStringLiteral("some")},
             {QStringLiteral("show")},
             {QStringLiteral("show"), QStringLiteral("atlantis")}}) {
        CAPTURE(call.join(u' '));
        const CliResult refused = fixture.run(guideline(call));
        CHECK(refused.exitCode == 2);
        CHECK(refused.out.isEmpty());
        CHECK(refused.err.size() > 10);
    }
}

} // namespace
} // namespace kyodo
