#include "core/storage/query.h"

#include "core/storage/damage.h"
#include "core/storage/dialect.h"

#include <utility>

namespace kyodo {

Query::Query(Database& database, const QString& sql, Statement statement)
    : m_database(database)
    , m_sql(sql)
    , m_kind(statement)
    , m_statement(database.takeStatement(sql))
    , m_unbound(m_statement.placeholders)
{}

Query::~Query()
{
    // one that failed keeps its error, and would fail again for a reason that is gone
    const bool isUsable = !m_statement.query.lastError().isValid();
    m_statement.query.finish();
    if (m_kind == Statement::Kept && isUsable) {
        m_database.giveBack(m_sql, std::move(m_statement));
    }
}

Query& Query::bindValue(const QString& name, const QVariant& value)
{
    if (m_unbound.removeOne(name)) {
        m_statement.query.bindValue(u':' + name, value);
    } else {
        m_misuse = QStringLiteral("no placeholder :%1 is open").arg(name);
    }
    return *this;
}

Query& Query::bind(const QString& name, const QString& value)
{
    // a null QString would bind NULL
    return bindValue(name, value.isNull() ? QStringLiteral("") : value);
}

Query& Query::bind(const QString& name, qint64 value)
{
    return bindValue(name, value);
}

Query& Query::bind(const QString& name, std::optional<QDate> value)
{
    return bindValue(name, value ? QVariant(value->toString(Qt::ISODate)) : QVariant());
}

Query& Query::bind(const QString& name, std::optional<qint64> value)
{
    return bindValue(name, value ? QVariant(*value) : QVariant());
}

Query& Query::bind(const QString& name, const std::optional<QString>& value)
{
    return value ? bind(name, *value) : bindValue(name, QVariant());
}

Status Query::exec()
{
    if (!m_unbound.isEmpty()) {
        m_misuse = QStringLiteral("nothing bound to :") + m_unbound.join(QStringLiteral(", :"));
    }
    if (!m_misuse.isEmpty()) {
        return failure(ErrorCode::Internal, QStringLiteral("Query"), m_misuse + u' ' + m_sql);
    }
    if (m_statement.query.lastError().isValid() || !m_statement.query.exec()) {
        return tl::unexpected<Error>(
            dialect::errorFrom(m_statement.query.lastError(), m_sql, m_database.path()));
    }
    m_unbound = m_statement.placeholders;
    return {};
}

Status Query::rowsEnded() const
{
    if (m_statement.query.lastError().isValid()) {
        return tl::unexpected<Error>(
            dialect::errorFrom(m_statement.query.lastError(), m_sql, m_database.path()));
    }
    return {};
}

std::optional<QString> RowReader::optionalText()
{
    const int column = m_column++;
    return m_query.isNull(column) ? std::nullopt : std::optional(m_query.text(column));
}

std::optional<qint64> RowReader::optionalNumber()
{
    const int column = m_column++;
    return m_query.isNull(column) ? std::nullopt : std::optional(m_query.number(column));
}

std::optional<int> RowReader::asSmall(qint64 value)
{
    return std::in_range<int>(value) ? std::optional(static_cast<int>(value)) : std::nullopt;
}

std::optional<int> RowReader::optionalSmallNumber()
{
    const auto value = optionalNumber();
    return value ? sound(asSmall(*value)) : std::nullopt;
}

std::optional<QDate> RowReader::optionalDate()
{
    const auto text = optionalText();
    if (!text) {
        return std::nullopt;
    }
    const QDate day = QDate::fromString(*text, Qt::ISODate);
    return sound(day.isValid() ? std::optional(day) : std::nullopt);
}

Status RowReader::check() const
{
    return m_isSound ? Status() : tl::unexpected<Error>(ledgerDamaged(QStringLiteral("row")));
}

} // namespace kyodo
