#include "tests/faults/damaged/reading.h"

#include "core/storage/query.h"

#include <QFile>
#include <QTemporaryDir>

namespace kyodo::faults {
namespace {

/// The texts of one column; an error is a text too.
QStringList textsOf(Database& database, const QString& sql)
{
    QStringList texts;
    Query query(database, sql, Query::Statement::Once);
    const Status read = query.forEachRow([&](RowReader& row) -> Status {
        texts << row.text();
        return {};
    });
    return read ? texts : texts << read.error().message;
}

QByteArray readingOf(Database& database, const QString& table)
{
    const QStringList columns = textsOf(
        database, QStringLiteral("SELECT 'quote(\"' || name || '\")' FROM pragma_table_info('%1')")
                      .arg(table));
    const QString rows = QStringLiteral("SELECT %1 FROM \"%2\"")
                             .arg(columns.join(QStringLiteral(" || ',' || ")), table);
    return (table + u'\n' + textsOf(database, rows).join(u'\n')).toUtf8();
}

} // namespace

QByteArray readingOf(const QByteArray& ledger)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.kyodo")));
    if (!file.open(QIODevice::WriteOnly) || file.write(ledger) != ledger.size()) {
        return {};
    }
    file.close();
    QByteArray reading;
    if (const auto database = Database::open(file.fileName(), Database::Access::ReadOnly)) {
        const QStringList tables = textsOf(
            **database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' "
                                       "AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"));
        for (const QString& table : tables) {
            reading += readingOf(**database, table);
        }
    }
    return reading;
}

} // namespace kyodo::faults
