#include "core/operations/revert_operation.h"

#include "core/storage/damage.h"

#include <QCoreApplication>

namespace kyodo {
namespace {

struct Operations
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

/// Entry by entry, the last one first: what came later may rest on what came before.
Status takeBack(const ChangeLog& log, const ChangeSet& act, LedgerWriter& writer,
                const ActProgress& progress)
{
    constexpr int BlockSize = 256; // of a large act, all of it at once would fill the memory
    for (qsizetype left = act.changes; left > 0;) {
        KYODO_TRY_ASSIGN(const auto block, log.changesBefore(act.id, left, BlockSize));
        if (block.empty()) {
            return tl::unexpected<Error>(ledgerDamaged(QStringLiteral("gap in the change log")));
        }
        for (const Change& change : block) {
            KYODO_TRY(writer.revert(change));
            --left;
            if (progress) {
                KYODO_TRY(progress(act.changes - left, act.changes));
            }
        }
    }
    return {};
}

} // namespace

bool canBeReverted(ActKind kind)
{
    return kind != ActKind::LedgerMade && kind != ActKind::Erased;
}

ActResult revert(Workspace& workspace, ChangeSetId act, const ActProgress& progress)
{
    const ChangeLog log = workspace.ledger().changeLog();
    KYODO_TRY_ASSIGN(const std::optional<ChangeSet> reverted, log.find(act));
    if (!reverted) {
        return failure(ErrorCode::NotFound,
                       Operations::tr("The change log has no entry %1.").arg(act.value()));
    }
    if (!canBeReverted(reverted->kind)) {
        return failure(ErrorCode::InvalidInput,
                       Operations::tr("“%1” cannot be taken back.").arg(actLabel(reverted->kind)));
    }
    return workspace.write(
        ActKind::Reverted, reverted->subject,
        [&](LedgerWriter& writer) { return takeBack(log, *reverted, writer, progress); }, act);
}

} // namespace kyodo
