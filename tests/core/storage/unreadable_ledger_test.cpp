// Files that are no ledger, or no longer one: each is refused in words, and none is changed.

#include "core/storage/dialect.h"
#include "core/storage/ledger.h"
#include "tests/support/ledger_fixture.h"

#include <QDir>

#include <random>

namespace kyodo {
namespace {

using test::bytesOf;
using test::requireDone;
using test::TemporaryFolder;
using test::testAuthor;
using test::valueOf;
using Access = Ledger::Access;

/// A small ledger with something in every table, as bytes.
const QByteArray& soundLedger()
{
    static const QByteArray bytes = [] {
        test::LedgerFixture ledger;
        const SurveyRound round = ledger.addRound(QStringLiteral("令和6"));
        const Project project = ledger.addProject();
        const Organisation organisation = ledger.addOrganisation(QStringLiteral("東町内会"));
        ledger.write([&](LedgerWriter& writer) {
            return writer.put(
                test::fullRecord(writer.newId<RecordId>(), project.id, round.id, organisation.id));
        });
        ledger.enter(round, {QStringLiteral("夏まつり | 共催 | C | 市民課 | 東町内会 | 1,000"),
                             QStringLiteral("冬まつり | 委託 | D | 土木課 | 西町内会 | 2,000")});
        return bytesOf(ledger.path());
    }();
    return bytes;
}

/// Opens the file in every way: each must refuse it and leave the folder as it was.
void checkIsRefused(const QByteArray& bytes, const QString& words)
{
    for (const Access access : {Access::ReadOnly, Access::ReadWrite, Access::ReadWriteIfFree}) {
        const TemporaryFolder folder;
        const QString path = folder.write(QStringLiteral("台帳.kyodo"), bytes);
        {
            const auto opened = Ledger::open(path, access, testAuthor());
            REQUIRE(!opened);
            CHECK(opened.error().code == ErrorCode::LedgerUnreadable);
            CHECK(opened.error().message.contains(words));
        }
        CHECK(bytesOf(path) == bytes);
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) ==
              QStringList{QStringLiteral("台帳.kyodo")});
    }
}

/// The bytes of a database made by some other program.
QByteArray otherDatabase(const QString& journalMode)
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("other.db"));
    {
        const auto database =
            valueOf(Database::open(path, Database::Access::ReadWrite, Database::File::MayBeMade));
        CHECK(database->single(QStringLiteral("PRAGMA journal_mode = ") + journalMode));
        requireDone(database->run(QStringLiteral("CREATE TABLE guideline (id INTEGER)")));
    }
    return bytesOf(path);
}

/// The ledger as a newer program would leave it.
QByteArray ledgerOfVersion(int version)
{
    const TemporaryFolder folder;
    const QString path = folder.write(QStringLiteral("台帳.kyodo"), soundLedger());
    {
        const auto database = valueOf(Database::open(path, Database::Access::ReadWrite));
        requireDone(database->run(QStringLiteral("PRAGMA user_version = %1").arg(version)));
    }
    return bytesOf(path);
}

TEST_CASE("A file that is no database is no ledger")
{
    const QString words = QStringLiteral("not a ledger");
    checkIsRefused("これは台帳ではありません\n", words);
    checkIsRefused(QByteArray(), words);
    checkIsRefused(QByteArray(100'000, '\0'), words);
    checkIsRefused("SQLite format 3", words);
}

TEST_CASE("A database of another program is no ledger, and is not even touched")
{
    checkIsRefused(otherDatabase(QStringLiteral("DELETE")), QStringLiteral("not a ledger"));
    checkIsRefused(otherDatabase(QStringLiteral("WAL")), QStringLiteral("not a ledger"));
}

TEST_CASE("A truncated ledger is damaged")
{
    const qsizetype size = soundLedger().size();
    for (const qsizetype kept : {size - 4096, size / 2, qsizetype{8192}, qsizetype{4096}}) {
        CAPTURE(kept);
        checkIsRefused(soundLedger().left(kept), QStringLiteral("damaged"));
    }
}

TEST_CASE("A ledger with pages of zeroes is damaged")
{
    QByteArray bytes = soundLedger();
    for (qsizetype page = 1; page * 4096 < bytes.size(); page += 5) {
        CAPTURE(page);
        QByteArray damaged = bytes;
        damaged.replace(page * 4096, 4096, QByteArray(4096, '\0'));
        checkIsRefused(damaged, QStringLiteral("damaged"));
    }
}

TEST_CASE("A ledger of a newer program is not opened")
{
    checkIsRefused(ledgerOfVersion(9'999), QStringLiteral("newer version"));
}

TEST_CASE("A ledger without a schema is damaged")
{
    checkIsRefused(ledgerOfVersion(0), QStringLiteral("damaged"));
}

TEST_CASE("A missing file and a folder are no ledgers")
{
    const TemporaryFolder folder;
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto missing =
            Ledger::open(folder.path(QStringLiteral("無い.kyodo")), access, testAuthor());
        REQUIRE(!missing);
        CHECK(missing.error().code == ErrorCode::LedgerUnreadable);
        CHECK(missing.error().message.contains(QStringLiteral("無い.kyodo")));
        CHECK(Ledger::open(folder.path(), access, testAuthor()).error().code ==
              ErrorCode::LedgerUnreadable);
    }
    CHECK(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

/// Reads everything a program reads of a ledger; the first error, if there is one.
Status readAll(const Ledger& ledger)
{
    KYODO_TRY_ASSIGN(const auto rounds, ledger.rounds().all());
    KYODO_TRY(ledger.organisations().all());
    KYODO_TRY_ASSIGN(const auto acts, ledger.changeLog().history());
    for (const ChangeSet& act : acts) {
        KYODO_TRY(ledger.changeLog().changesOf(act.id));
    }
    for (const auto& search : {QString(), QStringLiteral("祭"), QStringLiteral("まつり")}) {
        RecordFilter filter;
        filter.search = search;
        KYODO_TRY_ASSIGN(auto ids, ledger.lists().recordIds(filter, {RecordOrder::Key::Form}));
        KYODO_TRY(forEachRecord(*ledger.recordSource(ids), [](const ProjectRecord&) {}));
        for (const RecordId& id : ids) {
            KYODO_TRY_ASSIGN(const auto record, ledger.records().find(id));
            KYODO_TRY(ledger.projects().find(record->project));
        }
    }
    return {};
}

TEST_CASE("Whatever byte is wrong, reading ends in a value or in an error of the ledger")
{
    std::minstd_rand dice(20'241'122);
    const TemporaryFolder folder;
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = soundLedger();
        const auto place = static_cast<qsizetype>(dice() % static_cast<unsigned>(bytes.size()));
        bytes[place] = static_cast<char>(bytes[place] ^ static_cast<char>(1 + dice() % 255));
        CAPTURE(place);
        const QString path = folder.write(QStringLiteral("台帳.kyodo"), bytes);
        const auto opened = Ledger::open(path, Access::ReadOnly, testAuthor());
        const Status read = opened ? readAll(**opened) : tl::unexpected(opened.error());
        if (!read) {
            CAPTURE(read.error().detail);
            // a table or column that lost its name makes a statement fail that is right
            CHECK((read.error().code == ErrorCode::LedgerUnreadable ||
                   read.error().code == ErrorCode::Internal));
        }
    }
}

} // namespace
} // namespace kyodo
