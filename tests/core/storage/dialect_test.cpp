#include "core/storage/dialect.h"

#include "tests/support/catch.h"

#include <QDir>

namespace kyodo {
namespace {

Error errorFor(int nativeCode, QSqlError::ErrorType type = QSqlError::StatementError)
{
    const QSqlError error(QString(), QStringLiteral("text of the driver"), type,
                          QString::number(nativeCode));
    return dialect::errorFrom(error, QStringLiteral("SELECT 1"), QDir::tempPath());
}

ErrorCode codeFor(const QString& nativeCode)
{
    return errorFor(nativeCode.toInt()).code;
}

TEST_CASE("What SQLite says becomes what the user can do")
{
    CHECK(codeFor(QStringLiteral("26")) == ErrorCode::LedgerUnreadable);
    CHECK(codeFor(QStringLiteral("11")) == ErrorCode::LedgerUnreadable);
    CHECK(errorFor(14, QSqlError::ConnectionError).code == ErrorCode::LedgerUnreadable);
    CHECK(codeFor(QStringLiteral("14")) == ErrorCode::FileWrite); // the journal beside it
    CHECK(codeFor(QStringLiteral("18")) == ErrorCode::LedgerUnreadable);
    CHECK(codeFor(QStringLiteral("7")) == ErrorCode::LedgerUnreadable);
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

TEST_CASE("An extended code that says more is told")
{
    constexpr int ReadOnlyRollback = 776;
    constexpr int ReadOnlyMoved = 1032;
    constexpr int IoErrorRead = 266;
    constexpr int IoErrorNoMemory = 3082;
    constexpr int NoTemporaryFolder = 270;
    const auto says = [](int code, const QString& words) {
        return errorFor(code).message.contains(words);
    };
    CHECK(says(ReadOnlyRollback, QStringLiteral("cut off")));
    CHECK_FALSE(says(ReadOnlyRollback, QStringLiteral("Nothing was saved")));
    CHECK(says(ReadOnlyMoved, QStringLiteral("moved, renamed or deleted")));
    CHECK(says(IoErrorRead, QStringLiteral("while the ledger is read")));
    CHECK(errorFor(IoErrorRead).code == ErrorCode::LedgerUnreadable);
    CHECK(says(IoErrorNoMemory, QStringLiteral("memory")));
    CHECK(says(NoTemporaryFolder, QStringLiteral("temporary")));
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
    const QString detail = dialect::errorFrom(error, QStringLiteral("COMMIT"), {}).detail;
    CHECK(detail.startsWith(QStringLiteral("COMMIT")));
    CHECK(detail.contains(QStringLiteral("disk I/O error")));
}

} // namespace
} // namespace kyodo
