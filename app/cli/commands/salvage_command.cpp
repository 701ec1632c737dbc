#include "app/cli/commands/salvage_command.h"

#include "app/cli/words.h"
#include "core/operations/salvage_operations.h"

namespace kyodo::cli {

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
    KYODO_TRY_ASSIGN(const Salvage salvage,
                     salvageLedger(arguments[0], arguments[1], console.author));
    for (const Damage& remark : salvage.remarks) {
        console.out << remark.place << QStringLiteral(": ") << remark.message << '\n';
    }
    console.err << Cli::tr("%n entry/entries were saved in %1.", nullptr,
                           static_cast<int>(salvage.entries))
                       .arg(arguments[1])
                << ' '
                << Cli::tr("%n of them or of the lost ones need(s) a look. The damaged ledger was "
                           "not changed; keep it, for it still holds the history.",
                           nullptr, static_cast<int>(salvage.remarks.size()))
                << '\n';
    return salvage.remarks.empty() ? ExitCode::Done : ExitCode::DoneWithFindings;
}

} // namespace kyodo::cli
