#include "core/storage/dialect.h"

#include "tests/support/catch.h"

namespace kyodo {
namespace {

ErrorCode codeFor(const QString& nativeCode)
{
    const QSqlError error(QString(), QStringLiteral("text of the driver"),
                          QSqlError::StatementError, nativeCode);
    return dialect::errorFrom(error, QStringLiteral("SELECT 1")).code;
}

TEST_CASE("What SQLite says becomes what the user can do")
{
    CHECK(codeFor(QStringLiteral("26")) == ErrorCode::LedgerUnreadable);
    CHECK(codeFor(QStringLiteral("11")) == ErrorCode::LedgerUnreadable);
    CHECK(codeFor(QStringLiteral("14")) == ErrorCode::LedgerUnreadable);
    CHECK(codeFor(QStringLiteral("13")) == ErrorCode::DiskFull);
    CHECK(codeFor(QStringLiteral("8")) == ErrorCode::LedgerReadOnly);
    CHECK(codeFor(QStringLiteral("5")) == ErrorCode::LedgerReadOnly);
    CHECK(codeFor(QStringLiteral("10")) == ErrorCode::FileWrite);
    CHECK(codeFor(QStringLiteral("1")) == ErrorCode::Internal);
}

TEST_CASE("An extended code counts as its primary one")
{
    CHECK(codeFor(QStringLiteral("267")) == ErrorCode::LedgerUnreadable); // SQLITE_CORRUPT_VTAB
    CHECK(codeFor(QStringLiteral("1032")) == ErrorCode::LedgerReadOnly);  // SQLITE_READONLY_DBMOVED
}

TEST_CASE("What other entries stand against is a conflict, a broken rule of the schema a defect")
{
    CHECK(codeFor(QStringLiteral("787")) == ErrorCode::Conflict);
    CHECK(codeFor(QStringLiteral("2067")) == ErrorCode::Conflict);
    CHECK(codeFor(QStringLiteral("275")) == ErrorCode::Internal); // SQLITE_CONSTRAINT_CHECK
}

TEST_CASE("The detail for the log names the statement and the driver's words")
{
    const QSqlError error(QString(), QStringLiteral("disk I/O error"), QSqlError::StatementError,
                          QStringLiteral("10"));
    const QString detail = dialect::errorFrom(error, QStringLiteral("COMMIT")).detail;
    CHECK(detail.startsWith(QStringLiteral("COMMIT")));
    CHECK(detail.contains(QStringLiteral("disk I/O error")));
}

} // namespace
} // namespace kyodo
