#pragma once

#include "core/base/clock.h"
#include "core/storage/id_sequence.h"
#include "core/storage/ledger_lock.h"
#include "core/storage/ledger_writer.h"
#include "core/storage/list_queries.h"
#include "core/storage/repositories.h"

#include <functional>
#include <memory>

namespace kyodo {

/// Who writes, and by which clock: handed in, for the change log and the lock.
struct Author
{
    QString userName;
    const Clock* clock = nullptr;
};

/// One ledger file, open.
class Ledger final
{
public:
    enum class Access {
        ReadOnly,
        ReadWrite,       ///< refused when somebody else holds the ledger
        ReadWriteIfFree, ///< else read-only, with the reason in readOnlyReason()
    };

    /// Puts the first entries into a new ledger: opens the file of the given path and closes it.
    using Filling = std::function<Status(const QString& path)>;

    /// Makes a ledger that carries `guideline`, and what `filling` enters; under its own name it is
    /// always whole. FileWrite when the file, or the journal of an earlier one, is there already
    /// or it cannot be written; then, and when `filling` fails, nothing is left behind.
    [[nodiscard]] static Status create(const QString& path, const Guideline& guideline,
                                       const Author& author, const Filling& filling = {});

    /// LedgerUnreadable: no ledger, damaged, or from a newer program. LedgerReadOnly: see Access.
    /// An older ledger is backed up beside itself and brought to this version, when it is to be
    /// written.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> open(const QString& path, Access access,
                                                              Author author);

    [[nodiscard]] const QString& path() const { return m_database->path(); }
    [[nodiscard]] bool isReadOnly() const { return !m_lock; }
    /// Why, when it was meant to be written; empty otherwise.
    [[nodiscard]] const QString& readOnlyReason() const { return m_readOnlyReason; }
    [[nodiscard]] const Clock& clock() const { return *m_author.clock; }

    /// The guideline that new rounds are classified by.
    [[nodiscard]] const LedgerGuideline& guideline() const { return m_guideline; }

    [[nodiscard]] SurveyRoundRepository rounds() const
    {
        return SurveyRoundRepository(*m_database);
    }
    [[nodiscard]] OrganisationRepository organisations() const
    {
        return OrganisationRepository(*m_database);
    }
    [[nodiscard]] ProjectRepository projects() const { return ProjectRepository(*m_database); }
    [[nodiscard]] RecordRepository records() const { return RecordRepository(*m_database); }
    [[nodiscard]] ChangeLog changeLog() const { return ChangeLog(*m_database); }
    [[nodiscard]] ListQueries lists() const { return {*m_database, m_guideline.guideline}; }
    [[nodiscard]] std::unique_ptr<RecordSource> recordSource(std::vector<RecordId> ids) const
    {
        return std::make_unique<LedgerRecordSource>(*m_database, std::move(ids));
    }

    /// An id that no entity of its kind has had: for one that is about to be entered.
    template <class IdType>
    [[nodiscard]] IdType newId()
    {
        return m_ids.newId<IdType>();
    }

    /// LedgerReadOnly when the ledger is not open for writing.
    [[nodiscard]] Result<std::unique_ptr<LedgerWriter>>
    write(ActKind kind, const QString& subject, std::optional<ChangeSetId> reverts = std::nullopt);

    [[nodiscard]] Status backUp(const QString& target) const;
    /// Into `folder`, keeping some by day, week and month.
    [[nodiscard]] Status keepBackup(const QString& folder) const;
    [[nodiscard]] Status checkIntegrity() const;

private:
    Ledger(std::unique_ptr<Database> database, std::unique_ptr<LedgerLock> lock,
           LedgerGuideline guideline, Author author);

    std::unique_ptr<LedgerLock> m_lock; ///< none: read-only
    std::unique_ptr<Database> m_database;
    LedgerGuideline m_guideline;
    Author m_author;
    IdSequence m_ids;
    QString m_readOnlyReason;
};

} // namespace kyodo
