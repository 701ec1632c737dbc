#include "app/cli/commands/merge_command.h"

#include "core/operations/organisation_operations.h"

namespace kyodo::cli {
namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

QString MergeCommand::arguments() const
{
    return QStringLiteral("LEDGER KEEP GONE");
}

QString MergeCommand::summary() const
{
    return Cli::tr("Makes one organisation of two, by their ids; every link goes along.");
}

Result<ExitCode> MergeCommand::run(const Arguments& arguments, const QCommandLineParser& /*parser*/,
                                   Console& console) const
{
    KYODO_TRY_ASSIGN(const auto keep, parseId<OrganisationId>(arguments[1]));
    KYODO_TRY_ASSIGN(const auto gone, parseId<OrganisationId>(arguments[2]));
    KYODO_TRY_ASSIGN(const auto workspace,
                     Workspace::open(arguments[0], Ledger::Access::ReadWrite, console.author));
    KYODO_TRY_ASSIGN(const MergePlan plan, planMerge(workspace->ledger(), keep, gone));
    KYODO_TRY(applyMerge(*workspace, plan));
    console.err << Cli::tr("“%1” is now part of “%2”; %3 project(s) were linked anew.")
                       .arg(plan.gone.name.text(), plan.keep.name.text())
                       .arg(plan.records.size())
                << '\n';
    return ExitCode::Done;
}

} // namespace kyodo::cli
