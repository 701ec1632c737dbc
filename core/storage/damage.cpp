#include "core/storage/damage.h"

#include <QCoreApplication>

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace

Error ledgerDamaged(const QString& detail)
{
    return {ErrorCode::LedgerUnreadable,
            Storage::tr("The ledger is damaged and was not changed. Restore it from a backup."),
            detail};
}

} // namespace kyodo
