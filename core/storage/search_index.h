#pragma once

#include "core/domain/project_record.h"
#include "core/storage/database.h"

#include <QStringList>

namespace kyodo {

/// Full-text search over records: an FTS5 table of the characters and pairs of their folded texts,
/// since SQLite's own tokenizers find nothing for one or two kanji. Only LedgerWriter changes it.
class SearchIndex final
{
public:
    explicit SearchIndex(Database& database)
        : m_database(database)
    {}

    [[nodiscard]] Status put(const ProjectRecord& record);
    [[nodiscard]] Status remove(RecordId id);

    /// Makes the index anew from the records, after a change to folding or a repair.
    [[nodiscard]] Status rebuild();

private:
    Database& m_database;
};

/// A condition on `record_id` for those records whose texts hold every term of `search`, with the
/// values to bind. Nothing to search for gives an empty condition.
struct SearchCondition
{
    QString sql;
    QList<std::pair<QString, QString>> bindings;
};
[[nodiscard]] SearchCondition searchCondition(const QString& search, const QString& recordId);

} // namespace kyodo
