#pragma once

#include "core/domain/project_record.h"
#include "core/storage/database.h"

#include <QStringList>

namespace kyodo {

/// The folded texts of a record, by which it is found.
[[nodiscard]] QString searchDocument(const ProjectRecord& record);

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

    /// Whether the index has more than `most` records for `search`.
    [[nodiscard]] Result<bool> hasMoreThan(int most, const QString& search) const;

    /// Writes the index anew without what it keeps of removed texts until it is merged.
    [[nodiscard]] Status forgetRemoved();

    /// Makes the index anew from the records, after a change to folding or a repair.
    [[nodiscard]] Status rebuild();

private:
    /// The folded texts that the index knows of a record; none: none.
    [[nodiscard]] Result<std::optional<QString>> document(RecordId id) const;
    [[nodiscard]] Status forget(RecordId id, const QString& folded);

    Database& m_database;
};

/// How records are searched. By the index: the sooner, the fewer they are. By their texts, one
/// record after another: sooner where many of them match and the first ones are enough.
enum class SearchBy { Index, Text };

/// A search as part of a statement about `project_record r`, with the values to bind. Where there
/// is nothing to search for, all is empty.
struct SearchClause
{
    QString from;  ///< before `project_record r`; also gives `s.rowid`, its id in the index's order
    QString where; ///< true for records whose texts hold every term
    QList<std::pair<QString, QString>> bindings;
};
[[nodiscard]] SearchClause searchClause(const QString& search, SearchBy by);

/// Keeps the index right for any entity that was written: records alone are searched for.
template <class Value>
[[nodiscard]] Status putIntoSearch(Database& /*database*/, const Value& /*entity*/)
{
    return {};
}
[[nodiscard]] inline Status putIntoSearch(Database& database, const ProjectRecord& record)
{
    return SearchIndex(database).put(record);
}

} // namespace kyodo
