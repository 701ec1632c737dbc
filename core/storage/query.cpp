#include "core/storage/query.h"

#include "core/storage/damage.h"
#include "core/storage/database.h"
#include "core/storage/dialect.h"

#include <QHash>
#include <QRegularExpression>

namespace kyodo {
namespace {

QStringList readPlaceholders(const QString& sql)
{
    static const QRegularExpression literal(QStringLiteral("'[^']*'"));
    static const QRegularExpression placeholder(QStringLiteral(":([a-z][a-z0-9_]*)"));
    QStringList names;
    auto match = placeholder.globalMatch(QString(sql).remove(literal));
    while (match.hasNext()) {
        names << match.next().captured(1);
    }
    names.removeDuplicates();
    return names;
}

/// Of a statement that is kept they are looked for once: reading them took longer than some runs.
QStringList placeholdersOf(const QString& sql, Query::Statement statement)
{
    if (statement == Query::Statement::Once) {
        return readPlaceholders(sql);
    }
    thread_local QHash<QString, QStringList> known;
    auto found = known.constFind(sql);
    if (found == known.constEnd()) {
        found = known.insert(sql, readPlaceholders(sql));
    }
    return *found;
}

} // namespace

Query::Query(Database& database, const QString& sql, Statement statement)
    : m_database(database)
    , m_sql(sql)
    , m_kind(statement)
    , m_statement(database.takeStatement(sql))
    , m_unbound(placeholdersOf(sql, statement))
{}

Query::~Query()
{
    // one that failed keeps its error, and would fail again for a reason that is gone
    const bool isUsable = !m_statement.lastError().isValid();
    m_statement.finish();
    if (m_kind == Statement::Kept && isUsable) {
        m_database.giveBack(m_sql, std::move(m_statement));
    }
}

Query& Query::bindValue(const QString& name, const QVariant& value)
{
    if (m_unbound.removeOne(name)) {
        m_statement.bindValue(u':' + name, value);
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
    if (m_statement.lastError().isValid() || !m_statement.exec()) {
        return tl::unexpected<Error>(dialect::errorFrom(m_statement.lastError(), m_sql));
    }
    m_unbound = placeholdersOf(m_sql, m_kind);
    return {};
}

Status Query::rowsEnded() const
{
    if (m_statement.lastError().isValid()) {
        return tl::unexpected<Error>(dialect::errorFrom(m_statement.lastError(), m_sql));
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
