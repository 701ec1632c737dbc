#include "tests/cli/report_calls.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>

namespace kyodo::test {

QStringList reportWords(const CliFixture& fixture, const QString& kind, const QString& fileName,
                        const QString& options)
{
    const QString ledger = fixture.path(QStringLiteral("見本.kyodo"));
    if (!QFileInfo::exists(ledger)) {
        fixture.sampleLedger();
    }
    return QStringList{QStringLiteral("report"), ledger, kind, QStringLiteral("--out"),
                       fixture.path(fileName)} +
           words(options);
}

QString report(const CliFixture& fixture, const QString& kind, const QString& fileName,
               const QStringList& options)
{
    const CliResult done = fixture.runDone(reportWords(fixture, kind, fileName) + options);
    CHECK(done.out.isEmpty());
    CHECK(done.says(fileName));
    return fixture.path(fileName);
}

void checkRefused(const CliFixture& fixture, const QStringList& call, int exitCode,
                  const QString& says)
{
    INFO(call.join(u' ').toStdString());
    const CliResult result = fixture.run(call);
    INFO(result.err.toStdString());
    CHECK(result.exitCode == exitCode);
    CHECK(result.says(says));
    CHECK(QDir(fixture.path({}))
              .entryList({QStringLiteral("*.part"), QStringLiteral("無.*")})
              .isEmpty());
}

} // namespace kyodo::test
