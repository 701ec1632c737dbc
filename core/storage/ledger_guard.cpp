#include "core/storage/ledger_guard.h"

#include "core/base/visible_text.h"
#include "core/storage/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// The ledger whose file this one would be by its name; empty for any other name.
QString ledgerNameOf(const QString& fileName)
{
    static const QStringList journals{QStringLiteral("-journal"), QStringLiteral("-wal"),
                                      QStringLiteral("-shm")};
    static const QStringList locks{QStringLiteral(".lock"), QStringLiteral(".holder")};
    for (const QString& ending : journals) {
        if (fileName.endsWith(ending, Qt::CaseInsensitive)) {
            return fileName.chopped(ending.size());
        }
    }
    for (const QString& ending : locks) {
        if (fileName.startsWith(u'.') && fileName.endsWith(ending, Qt::CaseInsensitive)) {
            return fileName.chopped(ending.size()).mid(1);
        }
    }
    return {};
}

} // namespace

Status refuseLedgerPlace(const QString& target)
{
    if (isLedger(target)) {
        return failure(ErrorCode::InvalidInput,
                       Storage::tr("“%1” is a ledger and was not touched. Give the file another "
                                   "name.")
                           .arg(shownPath(target)));
    }
    return refuseSideName(target);
}

Status refuseSideName(const QString& target)
{
    const QFileInfo file(target);
    const QString ledger = ledgerNameOf(file.fileName());
    if (!ledger.isEmpty() && isLedger(file.dir().filePath(ledger))) {
        return failure(ErrorCode::InvalidInput,
                       Storage::tr("“%1” is a name that the ledger “%2” beside it needs for "
                                   "itself. Nothing was written; give the file another name.")
                           .arg(shownPath(target), shownPath(ledger)));
    }
    return {};
}

} // namespace kyodo
