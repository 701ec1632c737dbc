#include "core/storage/backup_contents.h"

#include "core/storage/ledger_file.h"

#include <algorithm>

namespace kyodo {
namespace {

Result<qint64> countOf(Database& database, const QString& table)
{
    KYODO_TRY_ASSIGN(const QString count,
                     database.single(QStringLiteral("SELECT COUNT(*) FROM ") + table));
    return count.toLongLong();
}

Result<LedgerState> stateOfFile(const QString& path)
{
    KYODO_TRY_ASSIGN(const auto database, Database::open(path, Database::Access::ReadOnly));
    return stateOf(*database);
}

/// Erasing in a backup is its last act, perhaps of the same second as that in the ledger.
Result<qint64> erasuresAfter(Database& ledger, const ChangeSet& last)
{
    KYODO_TRY_ASSIGN(const auto acts, ChangeLog(ledger).ofKind(ActKind::Erased));
    return std::count_if(acts.begin(), acts.end(), [&](const ChangeSet& act) {
        const bool isSameSecond = act.at == last.at;
        return act.at > last.at ||
               (isSameSecond && last.kind != ActKind::Erased && act.id.value() > last.id.value());
    });
}

} // namespace

Result<BackupContents> lookInside(const QString& path, const Author& author)
{
    KYODO_TRY_ASSIGN(const auto ledger, Ledger::open(path, Ledger::Access::ReadOnly, author));
    KYODO_TRY_ASSIGN(const auto acts, ledger->changeLog().history(std::nullopt, 1));
    BackupContents contents;
    const Guideline& guideline = ledger->guideline().guideline;
    contents.city = guideline.city;
    contents.guideline = QString(guideline.title + u' ' + guideline.edition).trimmed();
    KYODO_TRY_ASSIGN(contents.rounds, ledger->rounds().all());
    if (!acts.empty()) {
        contents.lastAct = acts.front();
    }
    KYODO_TRY_ASSIGN(const auto database, Database::open(path, Database::Access::ReadOnly));
    KYODO_TRY_ASSIGN(contents.projects, countOf(*database, QStringLiteral("project")));
    KYODO_TRY_ASSIGN(contents.organisations, countOf(*database, QStringLiteral("organisation")));
    return contents;
}

qint64 erasuresSince(const QString& backup, const QString& ledger)
{
    const auto old = Database::open(backup, Database::Access::ReadOnly);
    const auto now = Database::open(ledger, Database::Access::ReadOnly);
    if (!old || !now) {
        return 0;
    }
    const auto last = ChangeLog(**old).history(std::nullopt, 1);
    return last && !last->empty() ? erasuresAfter(**now, last->front()).value_or(0) : 0;
}

bool endWithSameAct(const QString& first, const QString& second)
{
    const auto state = stateOfFile(first);
    const auto other = stateOfFile(second);
    return state && other && *state == *other;
}

} // namespace kyodo
