#pragma once

#include "core/storage/ledger.h"

#include <QObject>

#include <functional>
#include <memory>

namespace kyodo {

/// An open ledger as the window and the command line use it: reads go to ledger(), and every write
/// is one operation (edit_operations.h, import_operations.h …) that ends in write(); erasing, which
/// leaves nothing to undo, in rewrite().
class Workspace final : public QObject
{
    Q_OBJECT

public:
    using Act = std::function<Status(LedgerWriter&)>;

    /// See Ledger::open() for the errors.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>>
    open(const QString& path, Ledger::Access access, Author author);

    [[nodiscard]] const Ledger& ledger() const { return *m_ledger; }
    /// The guideline that counts now. A round may be classified by an older one:
    /// Ledger::guidelineOf().
    [[nodiscard]] const Guideline& guideline() const { return m_ledger->guideline().guideline; }

    /// An id for an entity that is about to be entered.
    template <class IdType>
    [[nodiscard]] IdType newId()
    {
        return m_ledger->newId<IdType>();
    }

    /// Runs `act` in one transaction with its change log, and tells changed(). All or nothing; none
    /// when it changed nothing. For operations only.
    [[nodiscard]] Result<std::optional<ChangeSetId>>
    write(ActKind kind, const QString& subject, const Act& act,
          std::optional<ChangeSetId> reverts = std::nullopt);

    /// What is done before an act that changes much, as a backup in the window: calls `act` when
    /// the act may go on, now or later.
    using Preparation = std::function<void(ActKind kind, std::function<void()> act)>;

    void setPreparation(Preparation preparation) { m_preparation = std::move(preparation); }

    /// For whoever is about to do such an act: calls `act` when it is prepared, at once when
    /// nothing has to be; not any more once `whoActs` is gone.
    void prepare(ActKind kind, const QObject* whoActs, std::function<void()> act) const;

    /// Rewrites what the ledger and its log say, as one act that cannot be taken back, and tells
    /// changed(). For erasing only.
    [[nodiscard]] Result<std::optional<ChangeSetId>> rewrite(ActKind kind, const QString& subject,
                                                             const Rewriting& rewriting);
    /// Leaves nothing in the free space of the file.
    [[nodiscard]] Status compact() { return m_ledger->compact(); }

signals:
    void changed(const kyodo::WrittenChanges& changes);
    /// An act failed. The file may no longer be the ledger's: Ledger::checkFile().
    void failed();

private:
    [[nodiscard]] Result<std::optional<WrittenChanges>>
    writeAct(ActKind kind, const QString& subject, const Act& act,
             std::optional<ChangeSetId> reverts);

    explicit Workspace(std::unique_ptr<Ledger> ledger);

    std::unique_ptr<Ledger> m_ledger;
    Preparation m_preparation;
};

} // namespace kyodo
