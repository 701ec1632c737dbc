#pragma once

#include "tests/support/temporary_folder.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace kyodo::test {

/// How the program ended, and what it wrote.
struct CliResult
{
    int exitCode = -1; ///< -1: it crashed
    QByteArray out;
    QByteArray err;

    [[nodiscard]] bool says(const QString& words) const;
    /// `out` as one JSON object.
    [[nodiscard]] QJsonObject json() const;
};

/// Runs the built program and waits for it.
[[nodiscard]] CliResult runCli(const QStringList& arguments);
/// The same, in a shell that has run `preparation`: ulimit, export.
[[nodiscard]] CliResult runCliAfter(const QString& preparation, const QStringList& arguments);

/// A folder with ledgers that the program made; everything in English.
class CliFixture final
{
public:
    [[nodiscard]] const TemporaryFolder& folder() const { return m_folder; }
    [[nodiscard]] QString path(const QString& fileName) const { return m_folder.path(fileName); }

    /// With --lang en.
    [[nodiscard]] CliResult run(const QStringList& arguments) const;
    /// The same, when it must end with 0.
    CliResult runDone(const QStringList& arguments) const;

    /// An empty ledger; returns its path.
    QString newLedger(const QString& name = QStringLiteral("台帳.kyodo")) const;
    /// An empty ledger with one of the guidelines that the program brings along, named after it.
    QString ledgerBy(const QString& guideline) const;
    /// A ledger with the 46 published cases.
    QString sampleLedger(const QString& name = QStringLiteral("見本.kyodo")) const;

    /// What `list --format csv` prints.
    [[nodiscard]] QByteArray listed(const QString& ledger, const QStringList& options = {}) const;
    /// What `list --format json` prints; `what` and its options in one text.
    [[nodiscard]] QJsonArray listedJson(const QString& ledger, const QString& what) const;

private:
    TemporaryFolder m_folder;
};

/// The words of a call, split at the spaces: for what has none inside a word.
[[nodiscard]] QStringList words(const QString& text);

/// Where a file of tests/data is.
[[nodiscard]] QString dataFile(const QString& name);

} // namespace kyodo::test
