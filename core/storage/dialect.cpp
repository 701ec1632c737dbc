#include "core/storage/dialect.h"

#include "core/base/file_problem.h"
#include "core/storage/damage.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kyodo::dialect {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

// SQLite's primary result codes (sqlite.org/rescode.html).
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    TooBig = 18,
    NotADatabase = 26
};

constexpr int PrimaryCodeMask = 0xFF;

// Its extended codes, as far as they say something else to the user.
enum SqliteDetail {
    ReadOnlyRecovery = 264,
    IoErrorRead = 266,
    CantOpenTemporary = 270,
    ReadOnlyCantLock = 520,
    IoErrorShortRead = 522,
    ReadOnlyRollback = 776,
    ForeignKeyViolated = 787, ///< what a row refers to or is referred to by
    ReadOnlyMoved = 1032,
    IoErrorStat = 1802,
    UniqueViolated = 2067, ///< what it would be a second one of
    IoErrorNoMemory = 3082,
    IoErrorTemporaryPath = 6410
};

Error diskFull(const QString& detail)
{
    return {ErrorCode::DiskFull,
            Storage::tr("The disk is full. Nothing was saved; make room and try again."), detail};
}

Error noMemory(const QString& detail)
{
    return {ErrorCode::Internal,
            Storage::tr("There is not enough memory. Nothing was saved; close other programs and "
                        "try again."),
            detail};
}

Error noTemporaryFolder(const QString& detail)
{
    return {ErrorCode::FileWrite,
            Storage::tr("The folder for temporary files cannot be used. Nothing was saved; ask "
                        "whoever looks after the PC to mend it."),
            detail};
}

/// The ledger itself when it is opened; later the file that keeps a save whole.
Error cantOpen(const QSqlError& error, int code, const QString& detail, const QString& ledgerPath)
{
    if (code == CantOpenTemporary) {
        return noTemporaryFolder(detail);
    }
    if (error.type() == QSqlError::ConnectionError) {
        return {ErrorCode::LedgerUnreadable,
                Storage::tr("The ledger cannot be opened. Check that you may read this file."),
                detail};
    }
    if (isDiskFull(QFileInfo(ledgerPath).absolutePath())) {
        return diskFull(detail);
    }
    return {ErrorCode::FileWrite,
            Storage::tr("The file that stands beside the ledger while it is saved can be neither "
                        "made nor opened. Nothing was saved; check that you may read and write in "
                        "the folder of the ledger."),
            detail};
}

Error readOnly(int code, const QString& detail)
{
    switch (code) {
    case ReadOnlyRecovery:
    case ReadOnlyCantLock:
        return {ErrorCode::LedgerReadOnly,
                Storage::tr("A save of this ledger was cut off and has to be taken back before it "
                            "can be read, for which its folder must be writable. The ledger was "
                            "not changed. Open it where you may write, or copy it together with "
                            "the file of its name that ends in -journal."),
                detail};
    case ReadOnlyRollback:
        return {ErrorCode::LedgerUnreadable,
                Storage::tr("A save of another program was cut off while the ledger was being "
                            "read. Open the ledger again: the half save is taken back then."),
                detail};
    case ReadOnlyMoved:
        return {ErrorCode::LedgerReadOnly,
                Storage::tr("The ledger was moved, renamed or deleted while it was open. Nothing "
                            "was saved; put it back, or open it where it is now."),
                detail};
    default:
        return {ErrorCode::LedgerReadOnly,
                Storage::tr("The ledger cannot be written: the file or its folder is read-only. "
                            "Nothing was saved."),
                detail};
    }
}

Error ioError(int code, const QString& detail)
{
    switch (code) {
    case IoErrorNoMemory:
        return noMemory(detail);
    case IoErrorTemporaryPath:
        return noTemporaryFolder(detail);
    case IoErrorRead:
    case IoErrorShortRead:
    case IoErrorStat:
        return {ErrorCode::LedgerUnreadable,
                Storage::tr("The disk reports an error while the ledger is read. It was not "
                            "changed; check the disk or the connection to it, and try again."),
                detail};
    default:
        return {ErrorCode::FileWrite,
                Storage::tr("The disk reports an error. Nothing was saved; check the disk or the "
                            "connection to it."),
                detail};
    }
}

Error refusedStatement(int code, const QString& detail)
{
    if (code == ForeignKeyViolated || code == UniqueViolated) {
        return {ErrorCode::Conflict,
                Storage::tr("The ledger holds other entries that need this one, or one in its "
                            "place. Nothing was saved."),
                detail};
    }
    return {ErrorCode::Internal,
            Storage::tr("The ledger refused a statement of the program. Nothing was saved."),
            detail};
}

} // namespace

bool meansHalfSaved(const QSqlError& error)
{
    return error.nativeErrorCode().toInt() == ReadOnlyRollback;
}

Error errorFrom(const QSqlError& error, const QString& context, const QString& ledgerPath)
{
    const QString detail = context + QStringLiteral(": ") + error.text();
    const int code = error.nativeErrorCode().toInt();
    switch (code & PrimaryCodeMask) {
    case NotADatabase:
        return {ErrorCode::LedgerUnreadable,
                Storage::tr("This file is not a ledger of 協働台帳. It was not changed."), detail};
    case Corrupt:
        return ledgerDamaged(detail);
    case NoMemory:
    case TooBig:
        return {ErrorCode::LedgerUnreadable,
                Storage::tr("The ledger holds a text that is too large to be read. Nothing was "
                            "changed. Restore it from a backup, or save what can be read as a new "
                            "ledger."),
                detail};
    case CantOpen:
        return cantOpen(error, code, detail, ledgerPath);
    case Full:
        return diskFull(detail);
    case ReadOnly:
        return readOnly(code, detail);
    case Busy:
    case Locked:
        return {ErrorCode::LedgerReadOnly,
                Storage::tr("Another program is writing the ledger. Nothing was saved; try again "
                            "in a moment."),
                detail};
    case IoError:
        return ioError(code, detail);
    default:
        return refusedStatement(code, detail);
    }
}

} // namespace kyodo::dialect
