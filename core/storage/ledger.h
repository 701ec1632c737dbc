#pragma once

#include "core/base/clock.h"
#include "core/storage/id_sequence.h"
#include "core/storage/ledger_check.h"
#include "core/storage/ledger_file.h"
#include "core/storage/ledger_lock.h"
#include "core/storage/ledger_rewriting.h"
#include "core/storage/ledger_writer.h"
#include "core/storage/list_queries.h"
#include "core/storage/repositories.h"

#include <QTemporaryDir>

#include <functional>
#include <map>
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
    /// An older ledger is backed up beside itself and brought to this version when it is to be
    /// written; when it is only read, a copy of it is.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> open(const QString& path, Access access,
                                                              Author author);

    /// What it takes to read an open ledger on another thread: values, made on the thread of the
    /// ledger.
    struct ReadingElsewhere
    {
        QString file; ///< the one that the ledger is read from
        QString path;
        Author author;
        std::map<GuidelineId, LedgerGuideline> guidelines;
        GuidelineId current;
    };
    [[nodiscard]] ReadingElsewhere readingElsewhere() const;
    /// The same ledger over a connection of its own, on the thread that calls this, and for reading
    /// only. Whoever saves meanwhile waits until a statement is read to its end.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> openElsewhere(ReadingElsewhere reading);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return !m_lock; }
    /// Why, when it was meant to be written; empty otherwise.
    [[nodiscard]] const QString& readOnlyReason() const { return m_readOnlyReason; }
    /// Where opening kept the ledger as it was, because it came from an older program; empty: it
    /// did not.
    [[nodiscard]] const QString& upgradeCopy() const { return m_upgradeCopy; }
    [[nodiscard]] const Clock& clock() const { return *m_author.clock; }
    /// Who has it open, by the name that its changes are logged under; may be empty.
    [[nodiscard]] const QString& author() const { return m_author.userName; }

    /// The guideline that new rounds are classified by: the latest of the ledger.
    [[nodiscard]] const LedgerGuideline& guideline() const { return m_guidelines.at(m_current); }
    /// The version that a round is classified by. It stays valid as long as the ledger is open.
    [[nodiscard]] const Guideline& guidelineOf(const SurveyRound& round) const;
    /// The same by what is known of the round; without one, the guideline that counts now.
    [[nodiscard]] const Guideline& guidelineOf(const std::optional<SurveyRound>& round) const;
    [[nodiscard]] const Guideline& guidelineOf(std::optional<SurveyRoundId> round) const;
    [[nodiscard]] GuidelineRepository guidelines() const
    {
        return GuidelineRepository(*m_database);
    }
    /// Reads the guidelines again, after a change.
    [[nodiscard]] Status readGuidelines();

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
    [[nodiscard]] ChecklistRepository checklists() const
    {
        return ChecklistRepository(*m_database);
    }
    [[nodiscard]] EvaluationRepository evaluations() const
    {
        return EvaluationRepository(*m_database);
    }
    [[nodiscard]] ChangeLog changeLog() const { return ChangeLog(*m_database); }
    /// Lists in the order of a round's guideline, or of the one that counts now.
    [[nodiscard]] ListQueries lists(std::optional<SurveyRoundId> round = std::nullopt) const
    {
        return {*m_database, guidelineOf(round)};
    }
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

    /// That the file is still the one that was opened, under its name, and holds this ledger:
    /// LedgerUnreadable, saying what became of it. Looked at before every write, too.
    [[nodiscard]] Status checkFile() const;
    /// The first half of it, for looking often: nothing is read.
    [[nodiscard]] Status checkPlace() const;

    /// LedgerReadOnly when the ledger is not open for writing. LedgerUnreadable: see checkFile().
    [[nodiscard]] Result<std::unique_ptr<LedgerWriter>>
    write(ActKind kind, const QString& subject, std::optional<ChangeSetId> reverts = std::nullopt);

    /// See ledger_rewriting.h; none where nothing was to be rewritten. LedgerReadOnly as with
    /// write().
    [[nodiscard]] Result<Rewritten> tryRewriting(const Rewriting& rewriting) const;
    [[nodiscard]] Result<std::optional<WrittenChanges>>
    rewrite(ActKind kind, const QString& subject, const Rewriting& rewriting);
    /// Leaves nothing in the free space of the file.
    [[nodiscard]] Status compact();

    [[nodiscard]] Status backUp(const QString& target) const;
    /// Writes the ledger as it was last seen to a new file, when its own was moved, deleted or
    /// replaced and can still be read. LedgerUnreadable when it was overwritten.
    [[nodiscard]] Status rescue(const QString& target) const;
    /// Into `folder`, keeping some by day, week and month.
    [[nodiscard]] Status keepBackup(const QString& folder) const;
    [[nodiscard]] Status checkIntegrity() const;
    /// See damagesOf().
    [[nodiscard]] Result<std::vector<Damage>> damages() const;

private:
    Ledger(QString path, Author author);

    [[nodiscard]] Status requireWritable() const;
    [[nodiscard]] ChangeSet newAct(ActKind kind, const QString& subject,
                                   std::optional<ChangeSetId> reverts);

    QString m_path;
    std::unique_ptr<LedgerLock> m_lock;    ///< none: read-only
    std::unique_ptr<QTemporaryDir> m_copy; ///< that is read in place of the ledger
    std::unique_ptr<Database> m_database;
    std::optional<LedgerFile> m_file; ///< none: a copy is read, which nobody else knows
    /// All versions that were seen, never changed nor dropped: others hold references to them.
    std::map<GuidelineId, LedgerGuideline> m_guidelines;
    GuidelineId m_current = *GuidelineId::fromValue(1);
    Author m_author;
    IdSequence m_ids;
    QString m_readOnlyReason;
    QString m_upgradeCopy;
};

} // namespace kyodo
