#include "core/storage/backup_contents.h"

namespace kyodo {
namespace {

Result<qint64> countOf(Database& database, const QString& table)
{
    KYODO_TRY_ASSIGN(const QString count,
                     database.single(QStringLiteral("SELECT COUNT(*) FROM ") + table));
    return count.toLongLong();
}

/// Its number and when it happened; empty when that cannot be read.
QString lastActOf(const QString& path)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    return database ? (*database)
                          ->single(QStringLiteral(
                              "SELECT id || ' ' || happened_at FROM change_set ORDER BY id DESC"))
                          .value_or(QString())
                    : QString();
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
    const QString act = lastActOf(first);
    return !act.isEmpty() && act == lastActOf(second);
}

} // namespace kyodo
