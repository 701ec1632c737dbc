#include "core/storage/dialect.h"

#include "core/storage/damage.h"

#include <QCoreApplication>

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

// Extended codes: what a row refers to or is referred to by, and what it would be a second one of.
constexpr int ForeignKeyViolated = 787;
constexpr int UniqueViolated = 2067;
// Who may only read meets half of a save.
constexpr int ReadOnlyRollback = 776;

} // namespace

bool meansHalfSaved(const QSqlError& error)
{
    return error.nativeErrorCode().toInt() == ReadOnlyRollback;
}

Error errorFrom(const QSqlError& error, const QString& context)
{
    const QString detail = context + QStringLiteral(": ") + error.text();
    const int code = error.nativeErrorCode().toInt();
    if (code == ForeignKeyViolated || code == UniqueViolated) {
        return {ErrorCode::Conflict,
                Storage::tr("The ledger holds other entries that need this one, or one in its "
                            "place. Nothing was saved."),
                detail};
    }
    if (code == ReadOnlyRollback) {
        return {ErrorCode::LedgerUnreadable,
                Storage::tr("A save of another program was cut off while the ledger was being "
                            "read. Open the ledger again: the half save is taken back then."),
                detail};
    }
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
        return {ErrorCode::LedgerUnreadable,
                Storage::tr("The ledger cannot be opened. Check that you may read this file."),
                detail};
    case Full:
        return {ErrorCode::DiskFull,
                Storage::tr("The disk is full. Nothing was saved; make room and try again."),
                detail};
    case ReadOnly:
        return {ErrorCode::LedgerReadOnly,
                Storage::tr("The ledger cannot be written: the file or its folder is read-only. "
                            "Nothing was saved."),
                detail};
    case Busy:
    case Locked:
        return {ErrorCode::LedgerReadOnly,
                Storage::tr("Another program is writing the ledger. Nothing was saved; try again "
                            "in a moment."),
                detail};
    case IoError:
        return {ErrorCode::FileWrite,
                Storage::tr("The disk reports an error. Nothing was saved; check the disk or the "
                            "connection to it."),
                detail};
    default:
        return {ErrorCode::Internal,
                Storage::tr("The ledger refused a statement of the program. Nothing was saved."),
                detail};
    }
}

} // namespace kyodo::dialect
