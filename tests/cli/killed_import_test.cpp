// A program that is killed while it saves leaves a ledger with all of the save, or nothing of it;
// and no ledger at all, when it was about to make one.

#include "core/storage/ledger.h"
#include "tests/cli/cli_runner.h"
#include "tests/support/result.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <random>

namespace kyodo {
namespace {

using test::CliFixture;
using test::valueOf;

constexpr int Rows = 2'000;
constexpr int Rounds = 30;

QString manyRows(const CliFixture& fixture)
{
    QByteArray csv = "事業名,事業内容,協働の形態,担当課,協働の相手方,実施年度\n";
    for (int i = 0; i < Rows; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv += "事業" + n + ",地域の住民が助け合う活動その" + n + ",共催,市民課,町内会" + n +
               ",令和6\n";
    }
    return fixture.folder().write(QStringLiteral("多数.csv"), csv);
}

/// Starts the program and kills it after `milliseconds`, unless it is done by then.
void killCall(const QStringList& arguments, int milliseconds)
{
    QProcess process;
    process.start(QStringLiteral(KYODO_CLI), arguments);
    REQUIRE(process.waitForStarted());
    process.waitForFinished(milliseconds);
    process.kill();
    process.waitForFinished();
}

/// The number of records, of a ledger that opens and is sound.
qint64 recordCount(const QString& path, Ledger::Access access)
{
    static const SystemClock clock;
    const auto ledger = valueOf(Ledger::open(path, access, {QStringLiteral("試験者"), &clock}));
    test::requireDone(ledger->checkIntegrity());
    RecordFilter search;
    search.search = QStringLiteral("助け合う");
    const qint64 count = valueOf(ledger->lists().countRecords({}));
    CHECK(valueOf(ledger->lists().countRecords(search)) == count);
    CHECK(valueOf(ledger->changeLog().history()).size() == (count == 0 ? 1 : 2));
    return count;
}

TEST_CASE("A killed import is whole or absent")
{
    const CliFixture fixture;
    const QString file = manyRows(fixture);
    const QString empty = fixture.newLedger(QStringLiteral("空.kyodo"));

    const QString whole = fixture.path(QStringLiteral("全.kyodo"));
    REQUIRE(QFile::copy(empty, whole));
    QElapsedTimer timer;
    timer.start();
    fixture.runDone({QStringLiteral("import"), whole, file});
    const int duration = static_cast<int>(timer.elapsed());
    REQUIRE(recordCount(whole, Ledger::Access::ReadOnly) == Rows);

    std::minstd_rand dice(20'241'122);
    int absent = 0;
    for (int i = 0; i < Rounds; ++i) {
        const QString ledger = fixture.path(QStringLiteral("台帳%1.kyodo").arg(i));
        REQUIRE(QFile::copy(empty, ledger));
        // half of them near the end, where the save is
        const int least = i % 2 == 0 ? 1 : duration * 3 / 4;
        const int milliseconds =
            least + static_cast<int>(dice() % static_cast<unsigned>(duration - least + 1));
        CAPTURE(milliseconds);
        killCall({QStringLiteral("import"), ledger, file}, milliseconds);
        const auto access = i % 3 == 0 ? Ledger::Access::ReadWrite : Ledger::Access::ReadOnly;
        const qint64 count = recordCount(ledger, access);
        CHECK((count == 0 || count == Rows));
        absent += count == 0 ? 1 : 0;
        if (i < 3) { // the next one may take over at once
            fixture.runDone({QStringLiteral("import"), ledger, file});
            CHECK(recordCount(ledger, Ledger::Access::ReadOnly) == Rows);
        }
    }
    CHECK(absent > 0); // else it was killed too late to tell anything
}

TEST_CASE("A killed sample is whole or absent, and can be made again")
{
    const CliFixture fixture;
    const auto call = [&](const QString& ledger) -> QStringList {
        return {QStringLiteral("sample"), ledger, QStringLiteral("--projects"),
                QString::number(Rows)};
    };
    QElapsedTimer timer;
    timer.start();
    fixture.runDone(call(fixture.path(QStringLiteral("全.kyodo"))));
    const int duration = static_cast<int>(timer.elapsed());

    constexpr int Kills = 8;
    int absent = 0;
    for (int i = 0; i < Kills; ++i) {
        const QString ledger = fixture.path(QStringLiteral("見本%1.kyodo").arg(i));
        killCall(call(ledger), 1 + duration * i / Kills);
        if (!QFile::exists(ledger)) {
            ++absent;
            fixture.runDone(call(ledger));
        }
        CHECK(fixture.listed(ledger).count('\n') == Rows + 1);
    }
    CHECK(absent > 0);
}

} // namespace
} // namespace kyodo
