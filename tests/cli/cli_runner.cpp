#include "tests/cli/cli_runner.h"

#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QProcess>

namespace kyodo::test {

bool CliResult::says(const QString& words) const
{
    return QString::fromUtf8(err).contains(words);
}

QJsonObject CliResult::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(out);
    REQUIRE(document.isObject());
    return document.object();
}

namespace {

CliResult runProgram(const QString& program, const QStringList& arguments)
{
    constexpr int LongestRun = 120'000;
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(LongestRun));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

CliResult runCli(const QStringList& arguments)
{
    return runProgram(QStringLiteral(KYODO_CLI), arguments);
}

CliResult runCliAfter(const QString& preparation, const QStringList& arguments)
{
    return runProgram(QStringLiteral("sh"),
                      QStringList{QStringLiteral("-c"),
                                  preparation + QStringLiteral("; exec \"$@\""),
                                  QStringLiteral("sh"), QStringLiteral(KYODO_CLI)} +
                          arguments);
}

CliResult CliFixture::run(const QStringList& arguments) const
{
    return runCli(arguments + QStringList{QStringLiteral("--lang"), QStringLiteral("en")});
}

CliResult CliFixture::runDone(const QStringList& arguments) const
{
    CliResult result = run(arguments);
    INFO(result.err.toStdString());
    REQUIRE(result.exitCode == 0);
    return result;
}

QString CliFixture::newLedger(const QString& name) const
{
    runDone({QStringLiteral("new"), path(name)});
    return path(name);
}

QString CliFixture::ledgerBy(const QString& guideline) const
{
    const QString ledger = path(guideline + QStringLiteral(".kyodo"));
    runDone({QStringLiteral("new"), ledger, QStringLiteral("--guideline"), guideline});
    return ledger;
}

QString CliFixture::sampleLedger(const QString& name) const
{
    runDone({QStringLiteral("sample"), path(name)});
    return path(name);
}

QByteArray CliFixture::listed(const QString& ledger, const QStringList& options) const
{
    return runDone(QStringList{QStringLiteral("list"), ledger, QStringLiteral("projects"),
                               QStringLiteral("--format"), QStringLiteral("csv")} +
                   options)
        .out;
}

QJsonArray CliFixture::listedJson(const QString& ledger, const QString& what) const
{
    const QByteArray out = runDone(QStringList{QStringLiteral("list"), ledger} + words(what) +
                                   QStringList{QStringLiteral("--format"), QStringLiteral("json")})
                               .out;
    const QJsonDocument document = QJsonDocument::fromJson(out);
    REQUIRE(document.isArray());
    return document.array();
}

QStringList words(const QString& text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

QString dataFile(const QString& name)
{
    return QStringLiteral(KYODO_TEST_DATA "/") + name;
}

} // namespace kyodo::test
