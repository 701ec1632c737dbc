#pragma once

#include "core/storage/change_log.h"
#include "core/storage/id_sequence.h"
#include "core/storage/ledger_file.h"

#include <functional>
#include <vector>

namespace kyodo {

/// What becomes of the texts of a ledger where something is erased from it. Both give back what
/// they are given where nothing is to be erased.
struct Rewriting
{
    /// An entity as the change log has it, as it is now or as it was.
    std::function<QJsonObject(const EntityRef&, const QJsonObject&)> entity;
    /// What an act was about.
    std::function<QString(const QString&)> subject;
};

/// What a rewriting changes.
struct Rewritten
{
    std::vector<EntityRef> entities; ///< as they are now
    qint64 changes = 0;              ///< entries of the log
    qint64 subjects = 0;             ///< acts of the log

    friend bool operator==(const Rewritten&, const Rewritten&) = default;
};

/// What would be rewritten. Nothing is changed.
[[nodiscard]] Result<Rewritten> tryRewriting(Database& database, const Rewriting& rewriting);

/// Rewrites entities, search and change log, and logs that as `act`, with each entity as it is then
/// and nothing of what it was; where nothing is rewritten, nothing is logged. All or nothing. The
/// one exception to a log that never changes: what is erased must not stand in it. The space that
/// is freed is overwritten; see compact(). `file` as LedgerWriter has it.
[[nodiscard]] Result<Rewritten> rewriteLedger(Database& database, IdSequence& ids,
                                              const ChangeSet& act, const Rewriting& rewriting,
                                              LedgerFile* file = nullptr);

/// Writes the file anew without the space that is free in it, so that nothing is left there.
[[nodiscard]] Status compact(Database& database);

} // namespace kyodo
