#include "core/storage/backup_contents.h"

#include "core/storage/ledger_file.h"

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

} // namespace

Result<BackupContents> lookInside(const QString& path, const Author& author)
{
    KYODO_TRY_ASSIGN(const auto ledger, Ledger::open(path, Ledger::Access::ReadOnly, author));
    KYODO_TRY_ASSIGN(const auto acts, ledger->changeLog().history(std::nullopt, 1));
    BackupContents contents;
    contents.city = ledger->guideline().guideline.city;
    if (!acts.empty()) {
        contents.lastAct = acts.front();
    }
    KYODO_TRY_ASSIGN(const auto database, Database::open(path, Database::Access::ReadOnly));
    KYODO_TRY_ASSIGN(contents.projects, countOf(*database, QStringLiteral("project")));
    KYODO_TRY_ASSIGN(contents.organisations, countOf(*database, QStringLiteral("organisation")));
    KYODO_TRY_ASSIGN(contents.rounds, countOf(*database, QStringLiteral("survey_round")));
    return contents;
}

bool endWithSameAct(const QString& first, const QString& second)
{
    const auto state = stateOfFile(first);
    const auto other = stateOfFile(second);
    return state && other && *state == *other;
}

} // namespace kyodo
