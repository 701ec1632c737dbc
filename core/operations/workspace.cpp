#include "core/operations/workspace.h"

#include <QPointer>

#include <algorithm>

namespace kyodo {

Workspace::Workspace(std::unique_ptr<Ledger> ledger)
    : m_ledger(std::move(ledger))
{}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, Ledger::Access access,
                                                   Author author)
{
    KYODO_TRY_ASSIGN(auto ledger, Ledger::open(path, access, std::move(author)));
    return std::unique_ptr<Workspace>(new Workspace(std::move(ledger)));
}

Result<std::optional<WrittenChanges>> Workspace::writeAct(ActKind kind, const QString& subject,
                                                          const Act& act,
                                                          std::optional<ChangeSetId> reverts)
{
    KYODO_TRY_ASSIGN(const auto writer, m_ledger->write(kind, subject, reverts));
    KYODO_TRY(act(*writer));
    return writer->commit();
}

Result<std::optional<ChangeSetId>> Workspace::write(ActKind kind, const QString& subject,
                                                    const Act& act,
                                                    std::optional<ChangeSetId> reverts)
{
    const auto done = writeAct(kind, subject, act, reverts);
    if (!done) {
        emit failed();
        return tl::unexpected<Error>(done.error());
    }
    const std::optional<WrittenChanges>& written = *done;
    if (!written) {
        return std::nullopt;
    }
    const bool changesGuideline =
        std::any_of(written->entities.begin(), written->entities.end(),
                    [](const EntityRef& entity) { return entity.kind == EntityKind::Guideline; });
    if (changesGuideline) {
        KYODO_TRY(m_ledger->readGuidelines());
    }
    emit changed(*written);
    return written->changeSet;
}

void Workspace::prepare(ActKind kind, const QObject* whoActs, std::function<void()> act) const
{
    const auto guarded = [whoActs = QPointer<const QObject>(whoActs), act = std::move(act)] {
        if (whoActs) {
            act();
        }
    };
    if (m_preparation) {
        m_preparation(kind, guarded);
    } else {
        guarded();
    }
}

Result<std::optional<ChangeSetId>> Workspace::rewrite(ActKind kind, const QString& subject,
                                                      const Rewriting& rewriting)
{
    KYODO_TRY_ASSIGN(const std::optional<WrittenChanges> written,
                     m_ledger->rewrite(kind, subject, rewriting));
    if (!written) {
        return std::nullopt;
    }
    emit changed(*written);
    return written->changeSet;
}

} // namespace kyodo
