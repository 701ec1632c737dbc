#include "core/operations/erased_copies.h"

#include "core/base/left_parts.h"
#include "core/storage/backup.h"

#include <QDir>
#include <QFileInfo>

namespace kyodo {
namespace {

void add(QStringList& all, const QStringList& more)
{
    all << more;
    all.removeDuplicates();
}

bool isNamedAsLedger(const QString& name)
{
    return name.endsWith(QStringLiteral(".kyodo"), Qt::CaseInsensitive);
}

/// Goes through folders for what may be a copy of a ledger: what is one by its content, and what is
/// called one, for it may be damaged.
class Search
{
public:
    explicit Search(const QString& ledgerPath)
        : m_ledger(ledgerPath)
    {}

    void lookInto(const QDir& folder, int depth = 0)
    {
        if (m_looked.contains(folder.canonicalPath())) {
            return;
        }
        if (depth > MostDepth || m_files > MostFiles || !folder.isReadable()) {
            add(unseen, {folder.absolutePath()});
            return;
        }
        m_looked << folder.canonicalPath();
        lookAtFiles(folder);
        // no links: they may lead back
        for (const QFileInfo& inner : folder.entryInfoList(
                 QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name)) {
            lookInto(QDir(inner.absoluteFilePath()), depth + 1);
        }
    }

    /// Without its sub-folders.
    void lookAtFiles(const QDir& folder)
    {
        folders << folder.absolutePath();
        for (const QFileInfo& file : folder.entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
            ++m_files;
            const QString path = file.absoluteFilePath();
            if (file != m_ledger && (isNamedAsLedger(path) || isLedger(path))) {
                add(paths, {path});
            }
        }
    }

    QStringList paths;
    QStringList folders; ///< whose files were looked at
    QStringList unseen;

private:
    /// More than a folder of backups has; somebody may ask for a whole disk.
    static constexpr int MostDepth = 8;
    static constexpr int MostFiles = 20'000;

    QFileInfo m_ledger;
    QStringList m_looked;
    int m_files = 0;
};

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

ErasedCopies eraseInCopies(const Ledger& ledger, const QStringList& folders,
                           const std::vector<ErasurePlan>& plans)
{
    const Author author{ledger.author(), &ledger.clock()};
    Search search(ledger.path());
    for (const QString& folder : folders) {
        search.lookInto(QDir(folder));
    }
    search.lookAtFiles(QFileInfo(ledger.path()).dir());
    // what a killed program left half made is a copy, too
    for (const QString& place : search.folders) {
        removeLeftPartsIn(place, &isNamedAsLedger, ledger.clock().now());
    }
    ErasedCopies copies;
    copies.unseen = search.unseen;
    search.paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    for (const QString& path : search.paths) {
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
