#pragma once

#include "core/storage/database.h"

#include <tuple>
#include <vector>

namespace kyodo {

/// A table, index, trigger or view as the file describes it.
struct SchemaObject
{
    QString type;
    QString name;
    QString table; ///< that it belongs to
    QString sql;   ///< without comments, and with no more space than it needs

    friend bool operator<(const SchemaObject& a, const SchemaObject& b)
    {
        return std::tie(a.type, a.name, a.table, a.sql) < std::tie(b.type, b.name, b.table, b.sql);
    }
};

/// What a file has and the program would not have made, and the other way round. An object of
/// other words is in both.
struct SchemaDifference
{
    std::vector<SchemaObject> foreign;
    std::vector<SchemaObject> missing;
};

/// Compares the schema of the file with what the migrations up to its version make. Nothing else of
/// the file is read: triggers, views and expressions in it would be obeyed.
[[nodiscard]] Result<SchemaDifference> schemaDifference(Database& database);

/// LedgerUnreadable, naming what is foreign, unless the two are the same.
[[nodiscard]] Status requireOwnSchema(Database& database);

} // namespace kyodo
