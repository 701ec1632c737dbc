#include "core/operations/revert_operation.h"

#include <QCoreApplication>

#include <ranges>

namespace kyodo {
namespace {

struct Operations
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

} // namespace

ActResult revert(Workspace& workspace, ChangeSetId act)
{
    const ChangeLog log = workspace.ledger().changeLog();
    KYODO_TRY_ASSIGN(const std::optional<ChangeSet> reverted, log.find(act));
    if (!reverted) {
        return failure(ErrorCode::NotFound,
                       Operations::tr("The change log has no entry %1.").arg(act.value()));
    }
    if (reverted->kind == ActKind::LedgerMade) {
        return failure(ErrorCode::InvalidInput,
                       Operations::tr("The making of the ledger cannot be taken back."));
    }
    KYODO_TRY_ASSIGN(const std::vector<Change> changes, log.changesOf(act));
    return workspace.write(
        ActKind::Reverted, reverted->subject,
        [&](LedgerWriter& writer) -> Status {
            for (const Change& change : changes | std::views::reverse) {
                KYODO_TRY(writer.revert(change));
            }
            return {};
        },
        act);
}

} // namespace kyodo
