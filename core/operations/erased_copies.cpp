#include "core/operations/erased_copies.h"

#include "core/base/left_parts.h"

#include <QDir>
#include <QFileInfo>

namespace kyodo {
namespace {

void add(QStringList& all, const QStringList& more)
{
    all << more;
    all.removeDuplicates();
}

/// What may be a copy: ledgers in the folder of backups, and beside the ledger itself.
QStringList candidates(const QString& ledgerPath, const QString& folder)
{
    const QFileInfo ledger(ledgerPath);
    QStringList paths;
    for (const QDir& dir : {QDir(folder), ledger.dir()}) {
        for (const QFileInfo& file :
             dir.entryInfoList({QStringLiteral("*.kyodo")}, QDir::Files, QDir::Name)) {
            if (file != ledger) {
                paths << file.absoluteFilePath();
            }
        }
    }
    paths.removeDuplicates();
    return paths;
}

/// When and by whom an organisation was entered: by it two ledgers are told to be copies of one,
/// for ids alone are the same in all of them.
Result<std::optional<ChangeSet>> entering(const Ledger& ledger, OrganisationId id)
{
    KYODO_TRY_ASSIGN(std::vector<ChangeSet> acts,
                     ledger.changeLog().history(EntityRef{EntityKind::Organisation, id.value()}));
    return acts.empty() ? std::nullopt : std::optional(std::move(acts.back()));
}

/// Those of the organisations that the copy has, as copies of those in `ledger`.
Result<std::vector<ErasurePlan>> sharedWith(const Ledger& ledger, const Ledger& copy,
                                            const std::vector<ErasurePlan>& plans)
{
    std::vector<ErasurePlan> shared;
    for (const ErasurePlan& plan : plans) {
        KYODO_TRY_ASSIGN(const auto here, entering(ledger, plan.organisation));
        KYODO_TRY_ASSIGN(const auto there, entering(copy, plan.organisation));
        if (here && there && here->id == there->id && here->at == there->at &&
            here->user == there->user) {
            shared.push_back(plan);
        }
    }
    return shared;
}

/// Opening an older copy to write it makes one more beside it; that one goes again.
class UpgradeCopies
{
public:
    explicit UpgradeCopies(const QString& path)
        : m_file(path)
        , m_before(now())
    {}
    ~UpgradeCopies()
    {
        for (const QString& name : now()) {
            if (!m_before.contains(name)) {
                m_file.dir().remove(name);
            }
        }
    }
    Q_DISABLE_COPY_MOVE(UpgradeCopies)

private:
    [[nodiscard]] QStringList now() const
    {
        QStringList names = m_file.dir().entryList(QDir::Files);
        names.removeIf([&](const QString& name) {
            return !name.startsWith(m_file.fileName() + QStringLiteral(".version-"));
        });
        return names;
    }

    QFileInfo m_file;
    QStringList m_before;
};

Status eraseInCopy(const QString& path, const std::vector<ErasurePlan>& plans, const Author& author)
{
    const UpgradeCopies upgrades(path);
    KYODO_TRY_ASSIGN(const auto copy, Workspace::open(path, Ledger::Access::ReadWrite, author));
    for (const ErasurePlan& plan : plans) {
        KYODO_TRY_ASSIGN(ErasurePlan own,
                         planErasure(copy->ledger(), plan.organisation, plan.choice));
        add(own.texts, plan.texts); // what it came to know later may be noted here already
        add(own.names, plan.names);
        KYODO_TRY(applyErasure(*copy, own));
    }
    return {};
}

/// None: there is nothing to erase in it, for it is another ledger or older than all of them.
Result<std::vector<ErasurePlan>> plansForCopy(const QString& path, const Ledger& ledger,
                                              const std::vector<ErasurePlan>& plans,
                                              const Author& author)
{
    KYODO_TRY_ASSIGN(const auto copy, Ledger::open(path, Ledger::Access::ReadOnly, author));
    return sharedWith(ledger, *copy, plans);
}

} // namespace

ErasedCopies eraseInCopies(const Ledger& ledger, const QString& folder,
                           const std::vector<ErasurePlan>& plans)
{
    const Author author{ledger.author(), &ledger.clock()};
    // what a killed program left half made is a copy, too
    for (const QString& place : {folder, QFileInfo(ledger.path()).absolutePath()}) {
        removeLeftPartsIn(
            place, [](const QString& name) { return name.endsWith(QStringLiteral(".kyodo")); },
            ledger.clock().now());
    }
    ErasedCopies copies;
    for (const QString& path : candidates(ledger.path(), folder)) {
        const auto own = plansForCopy(path, ledger, plans, author);
        if (!own) {
            copies.untouched << path;
        } else if (!own->empty()) {
            (eraseInCopy(path, *own, author) ? copies.erased : copies.untouched) << path;
        }
    }
    return copies;
}

} // namespace kyodo
