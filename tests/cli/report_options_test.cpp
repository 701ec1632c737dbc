#include "tests/cli/report_calls.h"
#include "tests/support/catch.h"

#include <QFile>

namespace kyodo {
namespace {

using test::checkRefused;
using test::CliFixture;
using test::CliResult;
using test::report;
using test::reportWords;

TEST_CASE("An option that does not go with the report is refused, and says with which it does")
{
    const CliFixture fixture;
    const auto refused = [&](const QString& kind, const QString& options, const QString& says) {
        const QStringList call = reportWords(fixture, kind, QStringLiteral("無.pdf"), options);
        checkRefused(fixture, call, 2, options.section(u' ', 0, 0));
        checkRefused(fixture, call, 2, says);
    };
    refused(QStringLiteral("survey"), QStringLiteral("--seals 課長"), QStringLiteral("for sheets"));
    refused(QStringLiteral("rounds"), QStringLiteral("--year 平成23・24"),
            QStringLiteral("all but rounds, roster"));
    refused(QStringLiteral("roster"), QStringLiteral("--year 平成23・24"),
            QStringLiteral("all but rounds, roster"));
    refused(QStringLiteral("roster"), QStringLiteral("--search 祭り"),
            QStringLiteral("all but roster, measures"));
    refused(QStringLiteral("sheets"), QStringLiteral("--title 題"),
            QStringLiteral("all but sheets"));
    refused(QStringLiteral("survey"), QStringLiteral("--yen"), QStringLiteral("crosstab, charts"));
    refused(QStringLiteral("gaps"), QStringLiteral("--least -1"), QStringLiteral("from 0"));
}

TEST_CASE("An option that a format shows nothing of is refused, and says which show it")
{
    const CliFixture fixture;
    const auto isRefused = [&](const QString& kind, const QString& ending, const QString& options) {
        const QString fileName = QStringLiteral("無.") + ending;
        const CliResult result = fixture.run(reportWords(fixture, kind, fileName, options));
        INFO(result.err.toStdString());
        if (result.exitCode == 0) {
            return !QFile::remove(fixture.path(fileName));
        }
        CHECK(result.exitCode == 2);
        CHECK(result.says(options.section(u' ', 0, 0)));
        CHECK(result.says(QStringLiteral("pdf")) != (ending == QStringLiteral("pdf")));
        CHECK_FALSE(QFile::exists(fixture.path(fileName)));
        return true;
    };
    const auto checkGoesWith = [&](const QString& kind, const QString& options,
                                   const QString& formats) {
        for (const auto& ending : test::words(QStringLiteral("pdf html xlsx csv"))) {
            CAPTURE(kind, options, ending);
            CHECK(isRefused(kind, ending, options) != test::words(formats).contains(ending));
        }
    };
    for (const auto& options :
         {QStringLiteral("--paper A3"), QStringLiteral("--orientation portrait"),
          QStringLiteral("--margins wide"), QStringLiteral("--draft"),
          QStringLiteral("--foreword 序"), QStringLiteral("--title 題"),
          QStringLiteral("--office 協働課"), QStringLiteral("--as-of 令和6年4月1日"),
          QStringLiteral("--no-summary")}) {
        checkGoesWith(QStringLiteral("survey"), options, QStringLiteral("pdf html xlsx"));
    }
    for (const auto& options : {QStringLiteral("--seals 課長"), QStringLiteral("--signatures"),
                                QStringLiteral("--roles"), QStringLiteral("--form-number 様式")}) {
        checkGoesWith(QStringLiteral("sheets"), options, QStringLiteral("pdf html"));
    }
    checkGoesWith(QStringLiteral("crosstab"), QStringLiteral("--yen --measure cost"),
                  QStringLiteral("pdf html"));
    checkGoesWith(QStringLiteral("survey"), QStringLiteral("--pdf-a"), QStringLiteral("pdf"));
    checkGoesWith(QStringLiteral("survey"), QStringLiteral("--group-by area"),
                  QStringLiteral("pdf html xlsx csv"));
}

TEST_CASE("CSV has options of its own")
{
    const CliFixture fixture;
    checkRefused(fixture,
                 reportWords(fixture, QStringLiteral("survey"), QStringLiteral("無.pdf"),
                             QStringLiteral("--encoding utf-8")),
                 2, QStringLiteral("for csv files"));
    checkRefused(fixture,
                 reportWords(fixture, QStringLiteral("survey"), QStringLiteral("無.csv"),
                             QStringLiteral("--geta")),
                 2, QStringLiteral("--encoding cp932"));
    report(fixture, QStringLiteral("survey"), QStringLiteral("表.csv"),
           test::words(QStringLiteral("--encoding utf-8")));
}

TEST_CASE("Options that rule each other out, or need another one, are refused")
{
    const CliFixture fixture;
    const auto refused = [&](const QString& kind, const QString& options, const QString& says) {
        checkRefused(fixture, reportWords(fixture, kind, QStringLiteral("無.pdf"), options), 2,
                     says);
    };
    refused(QStringLiteral("sheets"), QStringLiteral("--project 1 --search 祭り"),
            QStringLiteral("--project and --search"));
    refused(QStringLiteral("sheets"), QStringLiteral("--project 1 --group-by area"),
            QStringLiteral("--project and --group-by"));
    refused(QStringLiteral("charts"), QStringLiteral("--year 平成23・24 --years 平成23・24"),
            QStringLiteral("--years and --year"));
    refused(QStringLiteral("crosstab"), QStringLiteral("--yen"), QStringLiteral("--measure cost"));
    refused(QStringLiteral("crosstab"), QStringLiteral("--yen --measure mentions"),
            QStringLiteral("--measure cost"));
    for (const auto& options : {QStringLiteral("--yen"), QStringLiteral("--year 平成23・24")}) {
        report(fixture, QStringLiteral("charts"), QStringLiteral("図.pdf"), test::words(options));
    }
}

TEST_CASE("The help says what each option is for")
{
    const CliFixture fixture;
    const QString help = QString::fromUtf8(
        fixture.runDone({QStringLiteral("report"), QStringLiteral("--help")}).out);
    CHECK(help.contains(QStringLiteral("A4, A3 or B4. (pdf, html, xlsx) Without it: A4.\n")));
    CHECK(help.contains(QStringLiteral("to sign on. (sheets; pdf, html)\n")));
    CHECK(help.contains(QStringLiteral("public or internal. Without it: internal.\n")));
    CHECK(help.contains(QStringLiteral("Of survey: number, name, summary")));
    CHECK(help.contains(QStringLiteral("Of roster: kana, kind, ")));
}

} // namespace
} // namespace kyodo
