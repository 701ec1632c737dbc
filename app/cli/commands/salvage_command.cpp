#include "app/cli/commands/salvage_command.h"

#include "app/cli/contents_words.h"
#include "app/cli/words.h"
#include "core/base/visible_text.h"
#include "core/operations/backup_settings.h"
#include "core/operations/good_backup.h"
#include "core/operations/salvage_operations.h"

namespace kyodo::cli {
namespace {

void print(const Salvage& salvage, const QString& target, Console& console)
{
    for (const Damage& remark : salvage.remarks) {
        console.out << visibleText(Cli::tr("%1: %2").arg(remark.place, remark.message)) << '\n';
    }
    console.err << Cli::tr("%n entry/entries were saved in %1.", nullptr,
                           static_cast<int>(salvage.entries))
                       .arg(target)
                << ' '
                << Cli::tr("%n of them or of the lost ones need(s) a look. The damaged ledger was "
                           "not changed; keep it, for it still holds the history.",
                           nullptr, static_cast<int>(salvage.remarks.size()))
                << '\n';
}

/// Of those in the folders where the window keeps them: it may hold more than could be read.
void nameNewestBackup(const QString& ledger, Console& console)
{
    const auto good = newestGoodBackup(BackupSettings::load().foldersOf(ledger), console.author);
    console.err << (good ? Cli::tr("The newest backup that opens is “%1”: %2.")
                               .arg(shownPath(good->backup.path), describe(good->contents))
                         : Cli::tr("No backup was found that opens."))
                << '\n';
}

} // namespace

QString SalvageCommand::arguments() const
{
    return QStringLiteral("LEDGER NEW");
}

QString SalvageCommand::summary() const
{
    return Cli::tr("Saves what can be read of a damaged ledger as a new one, without its history, "
                   "and lists what cannot.");
}

Result<ExitCode> SalvageCommand::run(const Arguments& arguments, const QCommandLineParser&,
                                     Console& console) const
{
    clearPlace(arguments[1], console);
    const Result<Salvage> salvage = salvageLedger(arguments[0], arguments[1], console.author);
    if (salvage) {
        print(*salvage, arguments[1], console);
    }
    if (salvage || salvage.error().code == ErrorCode::LedgerUnreadable) {
        nameNewestBackup(arguments[0], console);
    }
    return salvage.map([](const Salvage& saved) {
        return saved.remarks.empty() ? ExitCode::Done : ExitCode::DoneWithFindings;
    });
}

} // namespace kyodo::cli
