#pragma once

#include "core/storage/change_log.h"
#include "core/storage/id_sequence.h"
#include "core/storage/ledger_file.h"

#include <memory>
#include <vector>

namespace kyodo {

/// What a committed act changed.
struct WrittenChanges
{
    ChangeSetId changeSet;
    std::vector<EntityRef> entities; ///< each once for every write
};

/// The one way to write a ledger: one act of a user, in one transaction, with every entity before
/// and after in the change log and the search index kept right. Without commit() nothing happened.
class LedgerWriter final
{
public:
    /// `file`: refuses to write another ledger than the one that was opened, and outlives this;
    /// none: a ledger in the making, which nobody else knows.
    [[nodiscard]] static Result<std::unique_ptr<LedgerWriter>>
    begin(Database& database, IdSequence& ids, ChangeSet act, LedgerFile* file = nullptr);

    template <class IdType>
    [[nodiscard]] IdType newId()
    {
        return m_ids.newId<IdType>();
    }

    /// Adds the entity (version 0) or replaces it. Conflict when the ledger has another version
    /// than the one that `value` was read with; an equal value is no change.
    template <class Value>
    [[nodiscard]] Status put(const Value& value);

    /// Removes the entity; NotFound when it is not there.
    [[nodiscard]] Status remove(RecordId id);
    [[nodiscard]] Status remove(ProjectId id);
    [[nodiscard]] Status remove(OrganisationId id);
    [[nodiscard]] Status remove(SurveyRoundId id);
    [[nodiscard]] Status remove(ChecklistId id);
    [[nodiscard]] Status remove(EvaluationId id);

    /// Takes `change` back. Conflict when the entity was changed again since.
    [[nodiscard]] Status revert(const Change& change);

    /// None when nothing was changed: then the log has no act either.
    [[nodiscard]] Result<std::optional<WrittenChanges>> commit();

private:
    LedgerWriter(Database& database, IdSequence& ids, ChangeSet act, LedgerFile* file);

    template <class Repository>
    [[nodiscard]] Status removeFrom(typename Repository::IdType id);
    template <class Repository, class Decode>
    [[nodiscard]] Status revertIn(const Change& change, Decode decode);
    /// `now`: as the ledger has it.
    template <class Value>
    [[nodiscard]] Status replace(const std::optional<Value>& now, const Value& value);
    template <class Repository>
    [[nodiscard]] Status takeOut(const std::optional<typename Repository::Value>& now);
    [[nodiscard]] Status log(const Change& change);

    Database& m_database;
    IdSequence& m_ids;
    ChangeSet m_act;
    LedgerFile* m_file;
    std::unique_ptr<Transaction> m_transaction;
    std::vector<EntityRef> m_written;
};

} // namespace kyodo
