#include "app/cli/commands/link_command.h"

#include "app/cli/text_columns.h"
#include "app/cli/words.h"
#include "core/operations/partner_links.h"

namespace kyodo::cli {
namespace {

const QString DryRun = QStringLiteral("dry-run");

Result<QString> listOf(const Ledger& ledger, const std::vector<UnlinkedPartner>& partners)
{
    std::vector<QStringList> rows{
        {Cli::tr("Years"), Cli::tr("Project"), Cli::tr("Partner"), Cli::tr("Organisation")}};
    for (const UnlinkedPartner& partner : partners) {
        KYODO_TRY_ASSIGN(const auto round, ledger.rounds().find(partner.round));
        KYODO_TRY_ASSIGN(const auto organisation,
                         ledger.organisations().find(partner.organisation));
        rows.push_back({round ? round->years.label() : QString(), partner.project,
                        partner.writtenName,
                        QString::number(partner.organisation.value()) + u' ' +
                            (organisation ? organisation->name.text() : QString())});
    }
    return alignedColumns(rows);
}

} // namespace

QString LinkCommand::arguments() const
{
    return QStringLiteral("LEDGER [--dry-run]");
}

QString LinkCommand::summary() const
{
    return Cli::tr("Links partners to the organisations of the register that have their names.");
}

QList<QCommandLineOption> LinkCommand::options() const
{
    return {{DryRun, Cli::tr("Only say what would be done.")}};
}

Result<ExitCode> LinkCommand::run(const Arguments& arguments, const QCommandLineParser& parser,
                                  Console& console) const
{
    const bool isTried = parser.isSet(DryRun);
    KYODO_TRY_ASSIGN(const auto workspace,
                     Workspace::open(arguments[0],
                                     isTried ? Ledger::Access::ReadOnly : Ledger::Access::ReadWrite,
                                     console.author));
    KYODO_TRY_ASSIGN(const auto partners, unlinkedPartners(workspace->ledger()));
    const auto count = static_cast<int>(partners.size());
    if (!partners.empty()) {
        KYODO_TRY_ASSIGN(const QString list, listOf(workspace->ledger(), partners));
        console.out << list;
    }
    if (isTried) {
        console.err << Cli::tr("%n partner(s) would be linked.", nullptr, count) << '\n';
        return ExitCode::Done;
    }
    KYODO_TRY(linkToRegister(*workspace, partners, Cli::tr("%n partner(s)", nullptr, count)));
    console.err << Cli::tr("%n partner(s) linked.", nullptr, count) << '\n';
    return ExitCode::Done;
}

} // namespace kyodo::cli
