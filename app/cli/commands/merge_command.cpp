#include "app/cli/commands/merge_command.h"

#include "app/cli/text_columns.h"
#include "app/cli/words.h"
#include "core/exchange/organisation_layout.h"
#include "core/operations/organisation_operations.h"

namespace kyodo::cli {
namespace {

QString dryRunOption()
{
    return QStringLiteral("dry-run");
}

/// Both organisations beside what becomes of them, without what neither says.
void tell(const MergePlan& plan, const Guideline& guideline, Console& console)
{
    const QStringList heads = organisationHead();
    const QStringList keep = organisationCells(plan.keep, guideline);
    const QStringList gone = organisationCells(plan.gone, guideline);
    const QStringList merged = organisationCells(plan.merged, guideline);
    std::vector<QStringList> rows{
        {Cli::tr("Item"), Cli::tr("Kept"), Cli::tr("Gone"), Cli::tr("Merged")}};
    for (qsizetype i = 0; i < heads.size(); ++i) {
        if (!merged[i].isEmpty() || !gone[i].isEmpty()) {
            rows.push_back({heads[i], keep[i], gone[i], merged[i]});
        }
    }
    console.out << alignedColumns(rows);
    console.err << Cli::tr("Projects that would be linked anew: %1, joint bodies: %2.")
                       .arg(plan.records.size())
                       .arg(plan.bodies.size())
                << '\n'
                << Cli::tr("Only tried: nothing was written.") << '\n';
}

} // namespace

QString MergeCommand::arguments() const
{
    return QStringLiteral("LEDGER KEEP GONE [--dry-run]");
}

QString MergeCommand::summary() const
{
    return Cli::tr("Makes one organisation of two, by their ids; every link goes along.");
}

QList<QCommandLineOption> MergeCommand::options() const
{
    return {{dryRunOption(), Cli::tr("Only say what would be done.")}};
}

Result<ExitCode> MergeCommand::run(const Arguments& arguments, const QCommandLineParser& parser,
                                   Console& console) const
{
    KYODO_TRY_ASSIGN(const auto keep, parseId<OrganisationId>(arguments[1]));
    KYODO_TRY_ASSIGN(const auto gone, parseId<OrganisationId>(arguments[2]));
    const bool isTried = parser.isSet(dryRunOption());
    KYODO_TRY_ASSIGN(const auto workspace,
                     openWorkspace(arguments[0],
                                   isTried ? Ledger::Access::ReadOnly : Ledger::Access::ReadWrite,
                                   console));
    KYODO_TRY_ASSIGN(const MergePlan plan, planMerge(workspace->ledger(), keep, gone));
    if (isTried) {
        tell(plan, workspace->guideline(), console);
        return ExitCode::Done;
    }
    KYODO_TRY(applyMerge(*workspace, plan));
    console.err << Cli::tr("“%1” is now part of “%2”; %3 project(s) were linked anew.")
                       .arg(plan.gone.name.text(), plan.keep.name.text())
                       .arg(plan.records.size())
                << '\n';
    return ExitCode::Done;
}

} // namespace kyodo::cli
