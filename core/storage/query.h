#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/storage/damage.h"
#include "core/storage/database.h"

#include <QDate>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <vector>

namespace kyodo {

class RowReader;

/// One run of a prepared statement. QtSql takes a misspelt or forgotten placeholder for NULL
/// without a word; this refuses both. Statements are prepared once and kept by the Database.
class Query final
{
public:
    /// Once: a statement that is run once in a while.
    enum class Statement { Kept, Once };

    /// Placeholders are written `:name`. Errors of the SQL appear in exec().
    Query(Database& database, const QString& sql, Statement statement = Statement::Kept);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& bind(const QString& name, const QString& value);
    Query& bind(const QString& name, qint64 value);
    Query& bind(const QString& name, int value) { return bind(name, qint64{value}); }
    Query& bind(const QString& name, QDate value) = delete; // bind an optional: NULL or ISO text
    Query& bind(const QString& name, std::optional<QDate> value);
    Query& bind(const QString& name, std::optional<qint64> value);
    Query& bind(const QString& name, const std::optional<QString>& value);
    template <class Tag>
    Query& bind(const QString& name, Id<Tag> id)
    {
        return bind(name, id.value());
    }

    /// Internal when a placeholder is unknown, missing or bound twice; else what the database says.
    [[nodiscard]] Status exec();

    /// exec(), then `visit(row)` for each row, which gives a Status. Stops at the first error: of
    /// the visit, of a value that no version of the program wrote, or of the database.
    template <class Visit>
    [[nodiscard]] Status forEachRow(Visit visit);

    /// Moves to the next row; false after the last one, and when the database could not go on: for
    /// statements that give one row. Otherwise see forEachRow().
    [[nodiscard]] bool next() { return m_statement.query.next(); }

    [[nodiscard]] QString text(int column) const
    {
        return m_statement.query.value(column).toString();
    }
    [[nodiscard]] qint64 number(int column) const
    {
        return m_statement.query.value(column).toLongLong();
    }
    [[nodiscard]] bool isNull(int column) const { return m_statement.query.isNull(column); }

private:
    Query& bindValue(const QString& name, const QVariant& value);
    /// The error that ended the rows, if one did.
    [[nodiscard]] Status rowsEnded() const;

    Database& m_database;
    QString m_sql;
    Statement m_kind;
    PreparedStatement m_statement;
    QStringList m_unbound;
    QString m_misuse;
};

/// The text of a code, to bind it.
template <class Tag>
[[nodiscard]] std::optional<QString> optionalText(const std::optional<Code<Tag>>& code)
{
    return code ? std::optional(code->text()) : std::nullopt;
}

/// Reads the columns of a row from left to right, in the order of the SELECT. A value that no
/// version of the program wrote is remembered, and told by check().
class RowReader final
{
public:
    explicit RowReader(const Query& query)
        : m_query(query)
    {}

    QString text() { return m_query.text(m_column++); }
    qint64 number() { return m_query.number(m_column++); }
    int smallNumber() { return sound(asSmall(number())).value_or(0); }
    std::optional<QString> optionalText();
    std::optional<qint64> optionalNumber();
    std::optional<int> optionalSmallNumber();
    std::optional<QDate> optionalDate();
    template <class IdType>
    std::optional<IdType> optionalId()
    {
        const auto value = optionalNumber();
        return value ? sound(IdType::fromValue(*value)) : std::nullopt;
    }
    template <class IdType>
    IdType id()
    {
        const auto id = sound(IdType::fromValue(number()));
        return id ? *id : *IdType::fromValue(1); // never used: check() fails
    }
    template <class CodeType>
    std::optional<CodeType> optionalCode()
    {
        const auto value = optionalText();
        return value ? sound(CodeType::parse(*value)) : std::nullopt;
    }

    /// LedgerUnreadable when one of the values read cannot be.
    [[nodiscard]] Status check() const;
    /// What was read of this row, or an error that names the entity by the id in its first column.
    template <class Value>
    [[nodiscard]] Result<Value> whole(EntityKind kind, Result<Value> value) const
    {
        const EntityRef entity{kind, m_query.number(0)};
        KYODO_TRY(storedEntity(entity, check()));
        return storedEntity(entity, std::move(value));
    }

private:
    static std::optional<int> asSmall(qint64 value);
    template <class T>
    std::optional<T> sound(std::optional<T> value)
    {
        m_isSound = m_isSound && value.has_value();
        return value;
    }

    const Query& m_query;
    int m_column = 0;
    bool m_isSound = true;
};

template <class Visit>
Status Query::forEachRow(Visit visit)
{
    KYODO_TRY(exec());
    while (next()) {
        RowReader row(*this);
        KYODO_TRY(visit(row));
        KYODO_TRY(row.check());
    }
    return rowsEnded();
}

/// All ids that `query` gives in its only column.
template <class IdType>
[[nodiscard]] Result<std::vector<IdType>> readIds(Query& query)
{
    std::vector<IdType> ids;
    KYODO_TRY(query.forEachRow([&](RowReader& row) -> Status {
        ids.push_back(row.id<IdType>());
        return {};
    }));
    return ids;
}

} // namespace kyodo
