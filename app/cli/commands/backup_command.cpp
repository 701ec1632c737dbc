#include "app/cli/commands/backup_command.h"

#include "app/cli/contents_words.h"
#include "app/cli/words.h"
#include "core/base/visible_text.h"
#include "core/storage/restoration.h"

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
    clearPlace(arguments[1], console);
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
    return Cli::tr(
        "Makes LEDGER what it was in a backup; the ledger that is there is kept beside it.");
}

Result<ExitCode> RestoreCommand::run(const Arguments& arguments, const QCommandLineParser&,
                                     Console& console) const
{
    clearPlace(arguments[1], console);
    KYODO_TRY_ASSIGN(const BackupContents contents, lookInside(arguments[0], console.author));
    KYODO_TRY_ASSIGN(const auto restoration,
                     Restoration::prepare(arguments[0], arguments[1], console.author));
    KYODO_TRY_ASSIGN(const QString kept, restoration->finish());
    console.err << Cli::tr("Restored to %1.").arg(arguments[1]) << '\n'
                << describe(contents) << '\n';
    if (!kept.isEmpty()) {
        console.err << Cli::tr("The ledger that was there is kept as “%1”.").arg(shownPath(kept))
                    << '\n';
    }
    return ExitCode::Done;
}

} // namespace kyodo::cli
