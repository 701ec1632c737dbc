#include "app/cli/commands/backup_command.h"

#include "app/cli/words.h"

#include <QDir>
#include <QFileInfo>

namespace kyodo::cli {
namespace {

Status copyLedger(const QString& from, const QString& to, const Author& author)
{
    KYODO_TRY_ASSIGN(const auto ledger, Ledger::open(from, Ledger::Access::ReadOnly, author));
    return ledger->backUp(to);
}

} // namespace

QString BackupCommand::arguments() const
{
    return QStringLiteral("LEDGER FILE");
}

QString BackupCommand::summary() const
{
    return Cli::tr("Writes a checked copy of the ledger to FILE.");
}

Result<ExitCode> BackupCommand::run(const Arguments& arguments, const QCommandLineParser&,
                                    Console& console) const
{
    KYODO_TRY(copyLedger(arguments[0], arguments[1], console.author));
    console.err << Cli::tr("Backed up to %1.").arg(arguments[1]) << '\n';
    return ExitCode::Done;
}

QString RestoreCommand::arguments() const
{
    return QStringLiteral("FILE LEDGER");
}

QString RestoreCommand::summary() const
{
    return Cli::tr("Makes a new ledger from a backup; LEDGER must not exist yet.");
}

Result<ExitCode> RestoreCommand::run(const Arguments& arguments, const QCommandLineParser&,
                                     Console& console) const
{
    if (QFileInfo::exists(arguments[1])) {
        return failure(
            ErrorCode::FileWrite,
            Cli::tr("“%1” exists and was not touched. Name a file that does not exist yet.")
                .arg(QDir::toNativeSeparators(arguments[1])));
    }
    KYODO_TRY(copyLedger(arguments[0], arguments[1], console.author));
    console.err << Cli::tr("Restored to %1.").arg(arguments[1]) << '\n';
    return ExitCode::Done;
}

} // namespace kyodo::cli
