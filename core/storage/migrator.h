#pragma once

#include "core/storage/database.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace kyodo {

/// One step of the schema; number n brings `user_version` from n − 1 to n.
struct Migration
{
    int number = 0;
    QStringList statements;
    /// What SQL alone can't do; may be empty. In the same transaction, after the statements.
    std::function<Status(Database&)> finish = {};
};

/// The steps that the program brings along, in order.
[[nodiscard]] Result<std::vector<Migration>> builtInMigrations();

/// Splits a step at its lines of "-- next": QtSql runs one statement at a time.
[[nodiscard]] QStringList splitMigration(const QString& sql);

/// The schema of the ledger as it is.
[[nodiscard]] Result<int> schemaVersion(Database& database);

/// Runs the steps that the ledger lacks, each with its `user_version` and a check of all foreign
/// keys, in one transaction: at the first error the ledger is what it was.
[[nodiscard]] Status migrate(Database& database, const std::vector<Migration>& migrations);

} // namespace kyodo
