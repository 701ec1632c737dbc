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
            Storage::tr("The ledger is damaged and was not changed. Restore it from a backup, or "
                        "save what can be read as a new ledger."),
            detail};
}

Error entityDamaged(const EntityRef& entity, const QString& detail)
{
    return {ErrorCode::LedgerUnreadable,
            Storage::tr("The ledger is damaged: %1 cannot be read. Nothing was changed. Restore it "
                        "from a backup, or save what can be read as a new ledger.")
                .arg(entityLabel(entity)),
            detail};
}

QString entityLabel(const EntityRef& entity)
{
    switch (entity.kind) {
    case EntityKind::Guideline:
        return Storage::tr("version %1 of the guideline").arg(entity.id);
    case EntityKind::Round:
        return Storage::tr("survey round %1").arg(entity.id);
    case EntityKind::Organisation:
        return Storage::tr("organisation %1").arg(entity.id);
    case EntityKind::Project:
        return Storage::tr("project %1").arg(entity.id);
    case EntityKind::Record:
        return Storage::tr("project record %1").arg(entity.id);
    case EntityKind::Checklist:
        return Storage::tr("principle check %1").arg(entity.id);
    case EntityKind::Evaluation:
        return Storage::tr("evaluation %1").arg(entity.id);
    }
    Q_UNREACHABLE();
}

} // namespace kyodo
