#include "core/storage/migrator.h"

#include "core/storage/ledger_file.h"
#include "core/storage/repositories.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

// Resources of a static library are registered by hand, and outside any namespace.
static void registerMigrations()
{
    Q_INIT_RESOURCE(storage);
}

namespace kyodo {
namespace {

struct Storage
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// What the program makes itself in a step.
std::function<Status(Database&)> finishOf(int number)
{
    constexpr int OrganisationNames = 2;
    constexpr int LedgerId = 3;
    switch (number) {
    case OrganisationNames:
        return [](Database& database) { return OrganisationRepository(database).rebuildNames(); };
    case LedgerId:
        return &giveLedgerId;
    default:
        return {};
    }
}

Result<Migration> readMigration(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Internal, QStringLiteral("migration"), path);
    }
    constexpr int DigitsOfNumber = 4;
    const int number = QFileInfo(path).fileName().left(DigitsOfNumber).toInt();
    return Migration{number, splitMigration(QString::fromUtf8(file.readAll())), finishOf(number)};
}

Status runStep(Database& database, const Migration& migration)
{
    KYODO_TRY_ASSIGN(const auto transaction, Transaction::begin(database));
    for (const QString& statement : migration.statements) {
        KYODO_TRY(database.run(statement));
    }
    if (migration.finish) {
        KYODO_TRY(migration.finish(database));
    }
    KYODO_TRY_ASSIGN(const QString violation,
                     database.single(QStringLiteral("PRAGMA foreign_key_check")));
    if (!violation.isEmpty()) {
        return failure(ErrorCode::LedgerUnreadable,
                       Storage::tr("The ledger could not be brought to the new version of the "
                                   "program. It was not changed."),
                       QStringLiteral("foreign_key_check: ") + violation);
    }
    KYODO_TRY(database.run(QStringLiteral("PRAGMA user_version = %1").arg(migration.number)));
    return transaction->commit();
}

} // namespace

QStringList splitMigration(const QString& sql)
{
    QStringList statements;
    for (const QString& part : sql.split(QStringLiteral("\n-- next\n"))) {
        if (!part.trimmed().isEmpty()) {
            statements << part.trimmed();
        }
    }
    return statements;
}

Result<std::vector<Migration>> builtInMigrations()
{
    registerMigrations();
    const QDir folder(QStringLiteral(":/storage/migrations"));
    std::vector<Migration> migrations;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        KYODO_TRY_ASSIGN(Migration migration, readMigration(folder.filePath(name)));
        migrations.push_back(std::move(migration));
    }
    return migrations;
}

Result<int> schemaVersion(Database& database)
{
    KYODO_TRY_ASSIGN(const QString version, database.single(QStringLiteral("PRAGMA user_version")));
    return version.toInt();
}

Status migrate(Database& database, const std::vector<Migration>& migrations)
{
    KYODO_TRY_ASSIGN(const int version, schemaVersion(database));
    KYODO_TRY_ASSIGN(const auto all, Transaction::begin(database));
    for (const Migration& migration : migrations) {
        if (migration.number > version) {
            KYODO_TRY(runStep(database, migration));
        }
    }
    return all->commit();
}

} // namespace kyodo
