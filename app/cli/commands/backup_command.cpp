#include "app/cli/commands/backup_command.h"

#include "app/cli/words.h"
#include "core/base/visible_text.h"
#include "core/storage/backup_contents.h"
#include "core/storage/restoration.h"

namespace kyodo::cli {
namespace {

Status copyLedger(const QString& from, const QString& to, const Author& author)
{
    KYODO_TRY_ASSIGN(const auto ledger, Ledger::open(from, Ledger::Access::ReadOnly, author));
    return ledger->backUp(to);
}

/// What a look inside the backup shows: the same as in the window.
QString describe(const BackupContents& contents)
{
    const QString counts = Cli::tr("%1 projects, %2 organisations, %3 survey rounds")
                               .arg(contents.projects)
                               .arg(contents.organisations)
                               .arg(contents.rounds);
    if (!contents.lastAct) {
        return counts;
    }
    const ChangeSet& act = *contents.lastAct;
    QStringList words{act.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                      act.user, actLabel(act.kind)};
    words.removeAll(QString()); // nobody was signed in
    return Cli::tr("%1; last act: %2").arg(counts, words.join(u' '));
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
