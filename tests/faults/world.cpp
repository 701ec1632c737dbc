#include "tests/faults/world.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <zip.h>

namespace kyodo::faults {
namespace {

const QByteArray Broken = QByteArrayLiteral("broken");
const QByteArray Whole = QByteArrayLiteral("whole");

bool isQuiet(const QString& table, const QString& column)
{
    return table == QStringLiteral("change_set") && column == QStringLiteral("happened_at");
}

/// The tables that the program fills by itself, in an order.
QStringList tablesOf(const QSqlDatabase& ledger)
{
    QStringList tables;
    for (const QString& table : ledger.tables()) {
        if (!table.startsWith(QStringLiteral("record_search"))) {
            tables << table;
        }
    }
    tables.sort();
    return tables;
}

QByteArray rowsOf(const QSqlDatabase& ledger, const QString& table)
{
    QSqlQuery query(ledger);
    query.setForwardOnly(true);
    // each new ledger has an id of its own
    const QString but = table == QStringLiteral("setting")
                            ? QStringLiteral(" WHERE name <> 'ledger_id'")
                            : QString();
    if (!query.exec(QStringLiteral("SELECT * FROM %1%2 ORDER BY 1, 2").arg(table, but))) {
        return Broken + query.lastError().text().toUtf8();
    }
    QByteArray rows = table.toUtf8() + '\n';
    while (query.next()) {
        for (int column = 0; column < query.record().count(); ++column) {
            if (!isQuiet(table, query.record().fieldName(column))) {
                rows += query.value(column).toString().toUtf8() + '\x1f';
            }
        }
        rows += '\n';
    }
    return rows;
}

QByteArray tablesIn(const QString& path)
{
    QSqlDatabase ledger =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("world"));
    ledger.setDatabaseName(path);
    ledger.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!ledger.open()) {
        return Broken;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QStringList tables = tablesOf(ledger);
    for (const QString& table : tables) {
        hash.addData(rowsOf(ledger, table));
    }
    QSqlQuery sound(ledger);
    const bool isSound = !tables.isEmpty() &&
                         sound.exec(QStringLiteral("PRAGMA integrity_check")) && sound.next() &&
                         sound.value(0).toString() == QStringLiteral("ok") &&
                         sound.exec(QStringLiteral("PRAGMA foreign_key_check")) && !sound.next();
    return isSound ? hash.result().toHex() : Broken;
}

QByteArray ledgerPrint(const QString& path)
{
    const QByteArray print = tablesIn(path);
    QSqlDatabase::removeDatabase(QStringLiteral("world"));
    return print;
}

QByteArray verdictOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool isDone = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit;
    return isDone && process.exitCode() == 0 ? Whole : Broken;
}

bool isReadable(zip_t* archive, zip_int64_t entry)
{
    zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(entry), 0);
    char block[4096];
    zip_int64_t length = file ? 1 : -1;
    while (length > 0) {
        length = zip_fread(file, block, sizeof block); // which compares the checksum at the end
    }
    if (file) {
        zip_fclose(file);
    }
    return length == 0;
}

bool isWholeArchive(const QString& path)
{
    zip_t* archive =
        zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (!archive) {
        return false;
    }
    bool isWhole = true;
    for (zip_int64_t entry = 0; entry < zip_get_num_entries(archive, 0); ++entry) {
        isWhole = isWhole && isReadable(archive, entry);
    }
    zip_discard(archive);
    return isWhole;
}

QByteArray bytesPrint(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
               ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()
               : Broken;
}

QByteArray printOf(const QString& path)
{
    if (path.endsWith(QStringLiteral(".kyodo"))) {
        return ledgerPrint(path);
    }
    if (path.endsWith(QStringLiteral(".pdf"))) {
        return verdictOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    }
    if (path.endsWith(QStringLiteral(".xlsx"))) {
        return isWholeArchive(path) ? Whole : Broken;
    }
    return bytesPrint(path);
}

QStringList namesIn(const QString& folder, QDir::Filters hidden)
{
    return QDir(folder).entryList(QDir::Files | QDir::System | hidden, QDir::Name);
}

bool isPassing(const QString& name)
{
    return name.endsWith(QStringLiteral(".part")) || name.endsWith(QStringLiteral("-journal"));
}

} // namespace

World worldOf(const QString& folder)
{
    World world;
    for (const QString& name : namesIn(folder, {})) {
        if (!isPassing(name) && !name.contains(QStringLiteral(".part-"))) {
            world.insert(name, printOf(QDir(folder).filePath(name)));
        }
    }
    return world;
}

QStringList leftBehind(const QString& folder, const World& expected)
{
    QStringList left;
    for (const QString& name : namesIn(folder, QDir::Hidden)) {
        if (!expected.contains(name)) {
            left << name;
        }
    }
    return left;
}

} // namespace kyodo::faults
