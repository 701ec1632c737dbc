#include "tests/cli/report_calls.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace kyodo {
namespace {

using test::bytesOf;
using test::checkRefused;
using test::CliFixture;
using test::CliResult;
using test::dataFile;
using test::report;
using test::reportWords;

QStringList publishedNames()
{
    QStringList names;
    const QByteArray file = bytesOf(dataFile(QStringLiteral("sunagawa_h23_h24.csv")));
    for (const QString& line : QString::fromUtf8(file).split(u'\n').mid(1)) {
        if (!line.trimmed().isEmpty()) {
            names << line.section(u',', 1, 1);
        }
    }
    REQUIRE(names.size() == 46);
    return names;
}

/// What a program of poppler prints about a PDF; packaging/test.sh installs it.
QString popplerSays(const QString& program, const QStringList& arguments)
{
    const QString found = QStandardPaths::findExecutable(program);
    REQUIRE_FALSE(found.isEmpty());
    QProcess process;
    process.start(found, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

TEST_CASE("The survey PDF holds every name as it was published, and embeds its fonts")
{
    const CliFixture fixture;
    const QString file = report(fixture, QStringLiteral("survey"), QStringLiteral("表.pdf"));
    CHECK(bytesOf(file).startsWith("%PDF-"));
    const QString text = popplerSays(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
    REQUIRE_FALSE(text.isEmpty());
    QString flowing = text;
    flowing.remove(u'\n');
    for (const QString& name : publishedNames()) {
        CAPTURE(name);
        CHECK(flowing.contains(name));
    }
    CHECK(std::none_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x2E80 && c.unicode() <= 0x2FDF; }));
    const QStringList fonts =
        popplerSays(QStringLiteral("pdffonts"), {file}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE(!fonts.isEmpty());
    for (const QString& font : fonts) {
        CAPTURE(font);
        // name type encoding emb sub uni object: embedding is the fifth word from the end
        const QStringList words = font.simplified().split(u' ');
        CHECK(words.value(words.size() - 5) == QStringLiteral("yes"));
    }
}

TEST_CASE("The survey as HTML and CSV holds every name")
{
    const CliFixture fixture;
    const QString html = QString::fromUtf8(
        bytesOf(report(fixture, QStringLiteral("survey"), QStringLiteral("表.html"))));
    CHECK(html.contains(QStringLiteral("<th")));
    const QString csv = QString::fromUtf8(
        bytesOf(report(fixture, QStringLiteral("survey"), QStringLiteral("表.csv"))));
    for (const QString& name : publishedNames()) {
        CAPTURE(name);
        CHECK(html.contains(name));
        CHECK(csv.contains(name));
    }
}

TEST_CASE("The survey can be grouped, narrowed and titled")
{
    const CliFixture fixture;
    for (const auto& group : {QStringLiteral("area"), QStringLiteral("department"),
                              QStringLiteral("field"), QStringLiteral("form")}) {
        report(fixture, QStringLiteral("survey"), QStringLiteral("表.pdf"),
               {QStringLiteral("--group-by"), group});
    }
    const QByteArray html = bytesOf(report(
        fixture, QStringLiteral("survey"), QStringLiteral("表.html"),
        {QStringLiteral("--search"), QStringLiteral("マラソン"), QStringLiteral("--title"),
         QStringLiteral("試しの表"), QStringLiteral("--as-of"), QStringLiteral("令和6年4月1日")}));
    CHECK(html.contains("試しの表"));
    CHECK(html.contains("マラソン大会"));
    CHECK(html.contains("令和6年4月1日"));
    CHECK(!html.contains("市民防火のつどい"));
}

TEST_CASE("Project sheets come as PDF, HTML and CSV, all or one")
{
    const CliFixture fixture;
    for (const auto& ending :
         {QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("csv")}) {
        CHECK(QFileInfo(report(fixture, QStringLiteral("sheets"), QStringLiteral("票.") + ending))
                  .size() > 1000);
    }
    const QByteArray one =
        bytesOf(report(fixture, QStringLiteral("sheets"), QStringLiteral("一票.html"),
                       {QStringLiteral("--project"), QStringLiteral("1")}));
    CHECK(one.contains("市民防火のつどい"));
    CHECK(!one.contains("マラソン大会"));
    CHECK(fixture
              .run({QStringLiteral("report"), fixture.path(QStringLiteral("見本.kyodo")),
                    QStringLiteral("sheets"), QStringLiteral("--project"), QStringLiteral("9999"),
                    QStringLiteral("--out"), fixture.path(QStringLiteral("無.pdf"))})
              .exitCode == 2);
}

TEST_CASE("Every report comes in every format and edition")
{
    const CliFixture fixture;
    const QStringList internal{QStringLiteral("gaps")};
    for (const auto& kind : test::words(QStringLiteral(
             "survey examples crosstab areas charts roster checklists evaluation gaps measures"))) {
        for (const auto& ending : test::words(QStringLiteral("pdf html xlsx csv"))) {
            report(fixture, kind, kind + u'.' + ending);
        }
        if (!internal.contains(kind)) {
            report(fixture, kind, kind + QStringLiteral("公開.csv"),
                   test::words(QStringLiteral("--edition public")));
        }
    }
    checkRefused(fixture,
                 reportWords(fixture, internal.front(), QStringLiteral("無.pdf"),
                             QStringLiteral("--edition public")),
                 2, QStringLiteral("for the office alone"));
}

TEST_CASE("Columns stand in the order in which they are named")
{
    const CliFixture fixture;
    const auto heads = [&](const QString& columns) {
        const QByteArray csv =
            bytesOf(report(fixture, QStringLiteral("survey"), QStringLiteral("列.csv"),
                           {QStringLiteral("--columns"), columns}));
        const QString first = QString::fromUtf8(csv).section(u'\n', 0, 0);
        return std::pair(first.indexOf(QStringLiteral("Project")),
                         first.indexOf(QStringLiteral("Department")));
    };
    const auto [name, department] = heads(QStringLiteral("name,department"));
    CHECK(name >= 0);
    CHECK(name < department);
    const auto [lateName, earlyDepartment] = heads(QStringLiteral("department,name"));
    CHECK(earlyDepartment >= 0);
    CHECK(earlyDepartment < lateName);
    checkRefused(fixture,
                 reportWords(fixture, QStringLiteral("survey"), QStringLiteral("無.csv"),
                             QStringLiteral("--columns name,nonsense")),
                 2, QStringLiteral("nonsense"));
}

TEST_CASE("Each group gets a file of its own, all of them together every project once")
{
    const CliFixture fixture;
    fixture.runDone(reportWords(fixture, QStringLiteral("survey"), QStringLiteral("表.csv"),
                                QStringLiteral("--each-group")));
    const QDir folder(fixture.path({}));
    const QStringList files = folder.entryList({QStringLiteral("表_*.csv")});
    REQUIRE(files.size() > 1);
    CHECK_FALSE(QFileInfo::exists(fixture.path(QStringLiteral("表.csv"))));
    QString all;
    for (const QString& file : files) {
        all += QString::fromUtf8(bytesOf(folder.filePath(file)));
    }
    for (const QString& name : publishedNames()) {
        CAPTURE(name);
        CHECK(all.contains(name));
    }
}

TEST_CASE("A cross table counts what it is asked to")
{
    const CliFixture fixture;
    for (const auto& options : {QStringLiteral("--rows department --by form --measure mentions"),
                                QStringLiteral("--rows area --by years --shares row"),
                                QStringLiteral("--rows form --by area --measure cost"),
                                QStringLiteral("--years 平成23・24")}) {
        report(fixture, QStringLiteral("crosstab"), QStringLiteral("表.csv"), test::words(options));
    }
    for (const auto& options : {QStringLiteral("--rows colour"), QStringLiteral("--by weight"),
                                QStringLiteral("--measure love"), QStringLiteral("--shares all"),
                                QStringLiteral("--years 令和99")}) {
        const CliResult result = fixture.run(
            reportWords(fixture, QStringLiteral("crosstab"), QStringLiteral("無.csv"), options));
        CAPTURE(options);
        CHECK(result.exitCode == 2);
    }
}

TEST_CASE("What CP932 lacks is listed and refused, or written as 〓 on request")
{
    const CliFixture fixture;
    fixture.folder().write(QStringLiteral("事業.csv"), "事業名,協働形態\n𠮷野の祭り,共催\n");
    const QString ledger = fixture.newLedger();
    fixture.runDone({QStringLiteral("import"), ledger, fixture.path(QStringLiteral("事業.csv")),
                     QStringLiteral("--year"), QStringLiteral("R6")});
    const auto survey = [&](const QString& fileName, const QString& options) {
        return QStringList{QStringLiteral("report"), ledger, QStringLiteral("survey"),
                           QStringLiteral("--out"), fixture.path(fileName)} +
               test::words(options);
    };
    checkRefused(fixture, survey(QStringLiteral("無.csv"), QStringLiteral("--encoding cp932")), 4,
                 QStringLiteral("𠮷"));
    const CliResult done = fixture.runDone(
        survey(QStringLiteral("表.csv"), QStringLiteral("--encoding cp932 --geta")));
    CHECK(done.says(QStringLiteral("𠮷")));
    CHECK(bytesOf(fixture.path(QStringLiteral("表.csv"))).contains("\x81\xAC\x96\xEC")); // 〓野
    fixture.runDone(survey(QStringLiteral("全.csv"), {}));
    CHECK(bytesOf(fixture.path(QStringLiteral("全.csv"))).contains("𠮷野の祭り"));
}

TEST_CASE("What cannot be meant is refused with what can be")
{
    const CliFixture fixture;
    checkRefused(fixture, reportWords(fixture, QStringLiteral("poem"), QStringLiteral("無.pdf")), 2,
                 QStringLiteral("crosstab"));
    checkRefused(fixture, reportWords(fixture, QStringLiteral("survey"), QStringLiteral("無.docx")),
                 2, QStringLiteral("xlsx"));
    checkRefused(fixture,
                 reportWords(fixture, QStringLiteral("survey"), QStringLiteral("無.pdf"),
                             QStringLiteral("--paper B9")),
                 2, QStringLiteral("B4"));
}

TEST_CASE("A place that cannot be written is named, and nothing is left there")
{
    const CliFixture fixture;
    for (const auto& ending : test::words(QStringLiteral("pdf html xlsx csv"))) {
        const QString inMissing = QStringLiteral("ない/無.") + ending;
        checkRefused(fixture, reportWords(fixture, QStringLiteral("survey"), inMissing), 4,
                     QDir::toNativeSeparators(fixture.path(inMissing)));
    }
    REQUIRE(QDir(fixture.path({})).mkdir(QStringLiteral("夾.pdf")));
    checkRefused(fixture, reportWords(fixture, QStringLiteral("survey"), QStringLiteral("夾.pdf")),
                 4, QStringLiteral("is a folder"));
    const QString locked = fixture.path(QStringLiteral("錠"));
    REQUIRE(QDir().mkdir(locked));
    REQUIRE(QFile::setPermissions(locked, QFile::ReadOwner | QFile::ExeOwner));
    QFile probe(locked + QStringLiteral("/試し"));
    if (!probe.open(QIODevice::WriteOnly)) { // whoever may do everything is refused nothing
        checkRefused(fixture,
                     reportWords(fixture, QStringLiteral("survey"), QStringLiteral("錠/無.pdf")), 4,
                     QStringLiteral("could not be written"));
        CHECK(QDir(locked).isEmpty());
    }
    probe.remove();
    QFile::setPermissions(locked, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE("Surveys side by side need two of them, and the refusal says what to do")
{
    const CliFixture fixture;
    const QString kind = QStringLiteral("rounds");
    const QString fileName = QStringLiteral("無.pdf");
    checkRefused(fixture, reportWords(fixture, kind, fileName), 2, QStringLiteral("--year Y"));

    const QString ledger = fixture.path(QStringLiteral("見本.kyodo"));
    const QString file = fixture.folder().write(QStringLiteral("a.csv"), "事業名,年度\n祭り,R6\n");
    fixture.runDone({QStringLiteral("import"), ledger, file});
    checkRefused(fixture, reportWords(fixture, kind, fileName, QStringLiteral("--years 令和6")), 2,
                 QStringLiteral("平成23・24"));
    report(fixture, kind, QStringLiteral("比較.pdf"));
}

TEST_CASE("A report on a ledger without rounds says what is missing")
{
    const CliFixture fixture;
    const CliResult result =
        fixture.run({QStringLiteral("report"), fixture.newLedger(), QStringLiteral("survey"),
                     QStringLiteral("--out"), fixture.path(QStringLiteral("表.pdf"))});
    CHECK(result.exitCode == 2);
    CHECK(result.says(QStringLiteral("round")));
    CHECK(!QFileInfo::exists(fixture.path(QStringLiteral("表.pdf"))));
}

TEST_CASE("Margins are usual, narrow or wide, and nothing else")
{
    const CliFixture fixture;
    const auto pages = [&](const QString& margins) {
        const QString file =
            report(fixture, QStringLiteral("survey"), margins + QStringLiteral(".pdf"),
                   {QStringLiteral("--margins"), margins});
        return popplerSays(QStringLiteral("pdfinfo"), {file})
            .section(QStringLiteral("Pages:"), 1)
            .section(u'\n', 0, 0)
            .trimmed()
            .toInt();
    };
    CHECK(pages(QStringLiteral("narrow")) < pages(QStringLiteral("wide")));
    const CliResult refused =
        fixture.run({QStringLiteral("report"), fixture.path(QStringLiteral("見本.kyodo")),
                     QStringLiteral("survey"), QStringLiteral("--margins"), QStringLiteral("none"),
                     QStringLiteral("--out"), fixture.path(QStringLiteral("無.pdf"))});
    CHECK(refused.exitCode == 2);
    CHECK(refused.says(QStringLiteral("narrow")));
}

} // namespace
} // namespace kyodo
