#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

#include <memory>
#include <unordered_map>

namespace kyodo {

/// As the database prepared it, and what has to be bound to it.
struct PreparedStatement
{
    QSqlQuery query;
    QStringList placeholders; ///< without their colons
};

/// One connection to one ledger file. Everything that speaks SQL is handed a reference to it.
class Database final
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        /// To see what a file is that may be anything: without locks and journal, so that nothing
        /// is made beside it. While somebody saves, or after a save was cut off, it may look
        /// damaged.
        Untouched,
    };
    enum class File { MustExist, MayBeMade };

    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& path, Access access,
                                                                File file = File::MustExist);
    /// Whether a save was cut off there, so that whoever writes has to take its half back first:
    /// SQLite does so unasked, with whatever journal lies beside the file. Changes nothing.
    [[nodiscard]] static bool isHalfSaved(const QString& path);
    /// Whether another program has set the file to SQLite's WAL mode, in which reading leaves files
    /// beside it. Changes nothing.
    [[nodiscard]] static bool isInWalMode(const QString& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isInTransaction() const { return m_depth > 0; }

    /// Runs one statement that has no placeholders and gives no rows.
    [[nodiscard]] Status run(const QString& sql);

    /// The first column of the first row of a statement without placeholders.
    [[nodiscard]] Result<QString> single(const QString& sql);

    /// Used by Query: a prepared statement, and its return for the next one.
    [[nodiscard]] PreparedStatement takeStatement(const QString& sql);
    void giveBack(const QString& sql, PreparedStatement statement);

private:
    friend class Transaction;

    explicit Database(QString path);

    [[nodiscard]] bool connect(Access access);
    [[nodiscard]] bool connectTo(const QString& name, const QString& options);
    [[nodiscard]] Status applySettings(Access access);

    QString m_path;
    QString m_connectionName;
    std::unordered_multimap<QString, PreparedStatement> m_statements;
    int m_depth = 0; ///< of transactions
};

/// All or nothing: what is not committed is rolled back. Inside another one it is a savepoint.
class Transaction final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    [[nodiscard]] Status commit();

private:
    explicit Transaction(Database& database);

    Database& m_database;
    int m_level;
    bool m_isOpen = true;
};

} // namespace kyodo
