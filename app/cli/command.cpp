#include "app/cli/command.h"

#include "app/cli/commands/backup_command.h"
#include "app/cli/commands/check_command.h"
#include "app/cli/commands/erase_command.h"
#include "app/cli/commands/guideline_command.h"
#include "app/cli/commands/history_command.h"
#include "app/cli/commands/import_command.h"
#include "app/cli/commands/link_command.h"
#include "app/cli/commands/list_command.h"
#include "app/cli/commands/merge_command.h"
#include "app/cli/commands/new_command.h"
#include "app/cli/commands/report_command.h"
#include "app/cli/commands/salvage_command.h"
#include "app/cli/commands/sample_command.h"
#include "app/cli/words.h"
#include "core/base/left_parts.h"
#include "core/base/visible_text.h"
#include "core/operations/ledger_reading.h"

namespace kyodo::cli {

ExitCode exitCodeFor(const Error& error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
        return ExitCode::Usage;
    case ErrorCode::LedgerUnreadable:
    case ErrorCode::LedgerReadOnly:
    case ErrorCode::Conflict:
        return ExitCode::LedgerNotOpened;
    case ErrorCode::FileRead:
    case ErrorCode::FileWrite:
    case ErrorCode::DiskFull:
    case ErrorCode::Internal:
        return ExitCode::FileFailed;
    }
    Q_UNREACHABLE();
}

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<NewCommand>());
    commands.push_back(std::make_unique<SampleCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<ListCommand>());
    commands.push_back(std::make_unique<ReportCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<GuidelineCommand>());
    commands.push_back(std::make_unique<LinkCommand>());
    commands.push_back(std::make_unique<MergeCommand>());
    commands.push_back(std::make_unique<EraseCommand>());
    commands.push_back(std::make_unique<BackupCommand>());
    commands.push_back(std::make_unique<RestoreCommand>());
    commands.push_back(std::make_unique<SalvageCommand>());
    commands.push_back(std::make_unique<HistoryCommand>());
    return commands;
}

Result<std::unique_ptr<Workspace>> openWorkspace(const QString& path, Ledger::Access access,
                                                 Console& console)
{
    KYODO_TRY_ASSIGN(auto workspace, Workspace::open(path, access, console.author));
    if (const QString copy = workspace->ledger().upgradeCopy(); !copy.isEmpty()) {
        console.err << Cli::tr("The ledger was brought to this version of the program. What it was "
                               "before is kept as “%1”.")
                           .arg(shownPath(copy))
                    << '\n';
    }
    return workspace;
}

void clearPlace(const QString& place, Console& console)
{
    const QStringList removed = removeLeftParts(place, console.author.clock->now());
    if (!removed.isEmpty()) {
        console.err << leftPartsMessage(removed) << '\n';
    }
}

tl::unexpected<Error> noId(const QString& text)
{
    return failure(ErrorCode::InvalidInput,
                   Cli::tr("“%1” is no id. Give the number of the entry, from 1.").arg(text));
}

QCommandLineOption yearOption()
{
    return {QStringLiteral("year"),
            Cli::tr("Fiscal year of the survey round: 令和6, R6, 2024 or 平成23・24."),
            QStringLiteral("Y")};
}

Result<std::optional<SurveyRound>> roundOption(const QCommandLineParser& parser,
                                               const Ledger& ledger)
{
    KYODO_TRY_ASSIGN(const auto years,
                     parsedOption(parser, QStringLiteral("year"), &FiscalYearSpan::parse));
    if (!years) {
        return latestRound(ledger);
    }
    KYODO_TRY_ASSIGN(SurveyRound round, roundFor(ledger, *years));
    return round;
}

Result<QString> oneOf(const QString& given, const QStringList& known)
{
    if (!known.contains(given)) {
        return failure(ErrorCode::InvalidInput,
                       Cli::tr("“%1” is not known here. It can be: %2.").arg(given, listed(known)));
    }
    return given;
}

} // namespace kyodo::cli
