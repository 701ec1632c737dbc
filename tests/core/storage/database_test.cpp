#include "core/storage/database.h"

#include "tests/support/ledger_fixture.h"

#include <QFileInfo>

namespace kyodo {
namespace {

using test::requireDone;
using test::valueOf;

class Numbers
{
public:
    Numbers()
        : m_database(valueOf(
              Database::open(path(), Database::Access::ReadWrite, Database::File::MayBeMade)))
    {
        requireDone(m_database->run(QStringLiteral("CREATE TABLE number (n INTEGER) STRICT")));
    }
    Database& database() { return *m_database; }
    QString path() const { return m_folder.path(QStringLiteral("numbers.db")); }
    const test::TemporaryFolder& folder() const { return m_folder; }

    void add(int n)
    {
        requireDone(m_database->run(QStringLiteral("INSERT INTO number VALUES (%1)").arg(n)));
    }
    QString all()
    {
        return valueOf(m_database->single(QStringLiteral("SELECT group_concat(n) FROM number")));
    }

private:
    test::TemporaryFolder m_folder;
    std::unique_ptr<Database> m_database;
};

TEST_CASE("A missing file is not made")
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("none.kyodo"));
    for (const auto access : {Database::Access::ReadOnly, Database::Access::ReadWrite}) {
        const auto opened = Database::open(path, access);
        REQUIRE(!opened);
        CHECK(opened.error().code == ErrorCode::LedgerUnreadable);
        CHECK(opened.error().message.contains(QStringLiteral("none.kyodo")));
    }
    CHECK(!QFileInfo::exists(path));
}

TEST_CASE("Foreign keys are checked, and a broken schema is not trusted")
{
    Numbers numbers;
    CHECK(valueOf(numbers.database().single(QStringLiteral("PRAGMA foreign_keys"))) ==
          QStringLiteral("1"));
    CHECK(valueOf(numbers.database().single(QStringLiteral("PRAGMA trusted_schema"))) ==
          QStringLiteral("0"));
    CHECK(valueOf(numbers.database().single(QStringLiteral("PRAGMA synchronous"))) ==
          QStringLiteral("3"));
}

TEST_CASE("What is committed stays")
{
    Numbers numbers;
    {
        const auto transaction = valueOf(Transaction::begin(numbers.database()));
        numbers.add(1);
        requireDone(transaction->commit());
    }
    CHECK(numbers.all() == QStringLiteral("1"));
}

TEST_CASE("What is not committed is rolled back")
{
    Numbers numbers;
    {
        const auto transaction = valueOf(Transaction::begin(numbers.database()));
        numbers.add(1);
    }
    CHECK(numbers.all().isEmpty());
    numbers.add(2); // and the connection goes on
    CHECK(numbers.all() == QStringLiteral("2"));
}

TEST_CASE("A transaction inside another one is rolled back alone")
{
    Numbers numbers;
    {
        const auto outer = valueOf(Transaction::begin(numbers.database()));
        numbers.add(1);
        {
            const auto inner = valueOf(Transaction::begin(numbers.database()));
            numbers.add(2);
        }
        {
            const auto inner = valueOf(Transaction::begin(numbers.database()));
            numbers.add(3);
            requireDone(inner->commit());
        }
        requireDone(outer->commit());
    }
    CHECK(numbers.all() == QStringLiteral("1,3"));
}

TEST_CASE("An inner commit falls with the outer transaction")
{
    Numbers numbers;
    {
        const auto outer = valueOf(Transaction::begin(numbers.database()));
        const auto inner = valueOf(Transaction::begin(numbers.database()));
        numbers.add(1);
        requireDone(inner->commit());
    }
    CHECK(numbers.all().isEmpty());
}

TEST_CASE("A second connection sees what was committed alone")
{
    Numbers numbers;
    const auto reader = valueOf(Database::open(numbers.path(), Database::Access::ReadOnly));
    const auto transaction = valueOf(Transaction::begin(numbers.database()));
    numbers.add(1);
    CHECK(valueOf(reader->single(QStringLiteral("SELECT COUNT(*) FROM number"))) ==
          QStringLiteral("0"));
    requireDone(transaction->commit());
    CHECK(valueOf(reader->single(QStringLiteral("SELECT COUNT(*) FROM number"))) ==
          QStringLiteral("1"));
}

TEST_CASE("A connection for reading cannot write")
{
    const Numbers numbers;
    const auto reader = valueOf(Database::open(numbers.path(), Database::Access::ReadOnly));
    const Status written = reader->run(QStringLiteral("INSERT INTO number VALUES (1)"));
    REQUIRE(!written);
    CHECK(written.error().code == ErrorCode::LedgerReadOnly);
}

TEST_CASE("Nothing but the file is left when a connection is closed")
{
    const test::TemporaryFolder folder;
    {
        const auto database =
            valueOf(Database::open(folder.path(QStringLiteral("a.db")), Database::Access::ReadWrite,
                                   Database::File::MayBeMade));
        requireDone(database->run(QStringLiteral("CREATE TABLE a (n INTEGER) STRICT")));
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) ==
          QStringList{QStringLiteral("a.db")});
}

} // namespace
} // namespace kyodo
