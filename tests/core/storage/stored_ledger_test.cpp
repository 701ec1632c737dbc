// Ledgers as each released version of the program wrote them (tests/data/ledgers): they open, are
// brought to this version, and hold what they held.

#include "core/storage/ledger.h"
#include "core/storage/migrator.h"
#include "tests/support/ledger_fixture.h"

#include <QDir>

namespace kyodo {
namespace {

using test::testAuthor;
using test::valueOf;

QString storedLedger(const test::TemporaryFolder& folder, int version)
{
    const QString name = QStringLiteral("version-%1.kyodo").arg(version);
    return folder.write(name, test::bytesOf(QStringLiteral(KYODO_TEST_DATA "/ledgers/") + name));
}

QStringList namesIn(const Ledger& ledger, const RecordFilter& filter)
{
    QStringList names;
    const auto ids = valueOf(ledger.lists().recordIds(filter));
    for (const ProjectRecord& record : valueOf(ledger.records().load(ids))) {
        names << record.name.text();
    }
    return names;
}

void checkContent(const Ledger& ledger)
{
    CHECK(ledger.guideline().guideline.code == QStringLiteral("sunagawa"));
    const auto rounds = valueOf(ledger.rounds().all());
    REQUIRE(rounds.size() == 1);
    CHECK(rounds.front().years == test::yearsFrom(QStringLiteral("令和6")));
    CHECK(namesIn(ledger, {}) == QStringList{QStringLiteral("夏まつり"),
                                             QStringLiteral("𠮷野地区防災訓練"),
                                             QStringLiteral("公園の清掃")});
    RecordFilter filter;
    filter.search = QStringLiteral("防災");
    const auto found = valueOf(ledger.lists().recordIds(filter));
    REQUIRE(found.size() == 1);
    const auto record = valueOf(ledger.records().find(found.front()));
    CHECK(record->forms.size() == 2);
    CHECK(record->area->code == AreaCode::parse(QStringLiteral("C")));
    CHECK(partnerNames(*record) == QStringLiteral("𠮷野町内会、消防団"));
    CHECK(record->cost == valueOf(Yen::fromAmount(120'000)));
    CHECK(record->startsOn == QDate(2024, 9, 1));
    CHECK(record->outcome == QStringLiteral("80人が参加\n来年も行う"));
    CHECK(valueOf(ledger.changeLog().history()).size() == 2);
}

TEST_CASE("There is a stored ledger of every schema")
{
    const auto migrations = valueOf(builtInMigrations());
    const QDir folder(QStringLiteral(KYODO_TEST_DATA "/ledgers"));
    CHECK(folder.entryList({QStringLiteral("version-*.kyodo")}).size() == std::ssize(migrations));
}

TEST_CASE("A stored ledger opens for writing and holds what it held")
{
    for (const Migration& migration : valueOf(builtInMigrations())) {
        CAPTURE(migration.number);
        const test::TemporaryFolder folder;
        const QString path = storedLedger(folder, migration.number);
        const auto ledger = valueOf(Ledger::open(path, Ledger::Access::ReadWrite, testAuthor()));
        checkContent(*ledger);
        test::requireDone(ledger->checkIntegrity());
    }
}

TEST_CASE("A stored ledger of this version opens for reading")
{
    const test::TemporaryFolder folder;
    const int latest = valueOf(builtInMigrations()).back().number;
    const auto ledger =
        valueOf(Ledger::open(storedLedger(folder, latest), Ledger::Access::ReadOnly, testAuthor()));
    checkContent(*ledger);
}

} // namespace
} // namespace kyodo
