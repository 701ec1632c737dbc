#include "core/operations/new_ledger.h"

#include "core/domain/guideline/adopted_guideline.h"
#include "core/operations/edit_operations.h"

namespace kyodo {

Status makeLedger(const QString& path, const NewLedger& wanted, const Author& author)
{
    const QDate today = author.clock->now().toLocalTime().date();
    KYODO_TRY_ASSIGN(const Guideline guideline, adoptedGuideline(wanted.city, wanted.model, today));
    Ledger::Filling addFirstRound;
    if (wanted.firstRound) {
        addFirstRound = [&](const QString& made) -> Status {
            KYODO_TRY_ASSIGN(const auto workspace,
                             Workspace::open(made, Ledger::Access::ReadWrite, author));
            return addRound(*workspace, *wanted.firstRound).map([](const auto&) {});
        };
    }
    return Ledger::create(path, guideline, author, addFirstRound);
}

} // namespace kyodo
