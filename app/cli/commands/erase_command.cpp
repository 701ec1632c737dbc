#include "app/cli/commands/erase_command.h"

#include "app/cli/words.h"
#include "core/base/visible_text.h"
#include "core/operations/erased_copies.h"

#include <QFileInfo>

#include <algorithm>

namespace kyodo::cli {
namespace {

const QString NameOption = QStringLiteral("name");
const QString MentionsOption = QStringLiteral("mentions");
const QString BackupsOption = QStringLiteral("backups");
const QString DryRunOption = QStringLiteral("dry-run");

/// Of a person the name goes always, of a body when it is asked for.
Result<ErasurePlan> planFor(const Ledger& ledger, const QString& id,
                            const QCommandLineParser& parser)
{
    KYODO_TRY_ASSIGN(const auto organisation, parseId<OrganisationId>(id));
    KYODO_TRY_ASSIGN(const bool person, isPerson(ledger, organisation));
    const bool isWhole = person || parser.isSet(NameOption);
    return planErasure(ledger, organisation,
                       {isWhole ? Erasing::Everything : Erasing::Contacts,
                        parser.isSet(MentionsOption) ? Mentions::Erase : Mentions::Keep});
}

Result<std::vector<ErasurePlan>> plansFor(const Ledger& ledger, const Arguments& ids,
                                          const QCommandLineParser& parser)
{
    std::vector<ErasurePlan> plans;
    for (const QString& id : ids) {
        KYODO_TRY_ASSIGN(ErasurePlan plan, planFor(ledger, id, parser));
        plans.push_back(std::move(plan));
    }
    return plans;
}

QString effectOf(const ErasurePlan& plan)
{
    if (plan.effect == Rewritten{}) {
        return Cli::tr("Organisation %1: nothing to erase.").arg(plan.organisation.value());
    }
    return Cli::tr("Organisation %1: entries %2, entries of the change log %3.")
        .arg(plan.organisation.value())
        .arg(plan.effect.entities.size())
        .arg(plan.effect.changes);
}

/// What is going to be erased is told before; afterwards nobody prints it any more.
void tellPlan(const ErasurePlan& plan, Console& console)
{
    console.out << effectOf(plan) << '\n';
    for (const QString& text : plan.texts) {
        console.out << QStringLiteral("  ") << text << '\n';
    }
}

void tellMentions(const ErasurePlan& plan, Console& console)
{
    for (const Mention& mention : plan.mentions) {
        console.out << QStringLiteral("%1 %2 %3: %4")
                           .arg(entityCode(mention.entity.kind))
                           .arg(mention.entity.id)
                           .arg(mention.subject, mention.excerpt)
                    << '\n';
    }
    if (!plan.mentions.empty() && plan.choice.mentions == Mentions::Keep) {
        console.err << Cli::tr("%n other entry(s) hold these texts. --mentions erases them there "
                               "too.",
                               nullptr, static_cast<int>(plan.mentions.size()))
                    << '\n';
    }
}

bool tellCopies(const ErasedCopies& copies, Console& console)
{
    console.err << Cli::tr("Erased in %n backup(s).", nullptr,
                           static_cast<int>(copies.erased.size()))
                << '\n';
    for (const QString& path : copies.untouched) {
        console.err << Cli::tr("“%1” could not be rewritten and holds the data still. Delete it if "
                               "it is not needed.")
                           .arg(shownPath(path))
                    << '\n';
    }
    for (const QString& folder : copies.unseen) {
        console.err << Cli::tr("“%1” was not looked into: it lies too deep, or may not be read. "
                               "Look whether copies of the ledger are there.")
                           .arg(shownPath(folder))
                    << '\n';
    }
    return copies.untouched.isEmpty() && copies.unseen.isEmpty();
}

bool leavesMentions(const std::vector<ErasurePlan>& plans)
{
    return std::any_of(plans.begin(), plans.end(), [](const ErasurePlan& plan) {
        return plan.choice.mentions == Mentions::Keep && !plan.mentions.empty();
    });
}

Status erase(Workspace& workspace, const std::vector<ErasurePlan>& plans, Console& console)
{
    bool isErased = false;
    for (const ErasurePlan& plan : plans) {
        KYODO_TRY_ASSIGN(const auto act, applyErasure(workspace, plan));
        isErased = isErased || act;
        console.err << effectOf(plan) << '\n';
    }
    if (isErased) {
        console.err << Cli::tr("Erased for good: this cannot be taken back.") << '\n';
    }
    return {};
}

} // namespace

QString EraseCommand::arguments() const
{
    return QStringLiteral("LEDGER ORGANISATION… [--name] [--mentions] [--backups FOLDER] "
                          "[--dry-run]");
}

QString EraseCommand::summary() const
{
    return Cli::tr("Erases contact data of organisations, and persons wholly, from register, "
                   "records, change log and backups; also of those that were removed.");
}

QList<QCommandLineOption> EraseCommand::options() const
{
    return {{NameOption, Cli::tr("Erase the name of a body too; that of a person always goes.")},
            {MentionsOption, Cli::tr("Erase the same texts in other entries, such as notes.")},
            {BackupsOption,
             Cli::tr("Erase in the backups of this folder and its sub-folders and in copies "
                     "beside the ledger too."),
             QStringLiteral("FOLDER")},
            {DryRunOption, Cli::tr("Only say what would be done.")}};
}

Result<ExitCode> EraseCommand::run(const Arguments& arguments, const QCommandLineParser& parser,
                                   Console& console) const
{
    const QString folder = parser.value(BackupsOption);
    if (parser.isSet(BackupsOption) && !QFileInfo(folder).isDir()) {
        return failure(ErrorCode::InvalidInput,
                       Cli::tr("--backups: there is no folder “%1”. Nothing was erased.")
                           .arg(shownPath(folder)));
    }
    const bool isTried = parser.isSet(DryRunOption);
    const auto access = isTried ? Ledger::Access::ReadOnly : Ledger::Access::ReadWrite;
    KYODO_TRY_ASSIGN(const auto workspace, Workspace::open(arguments[0], access, console.author));
    KYODO_TRY_ASSIGN(const std::vector<ErasurePlan> plans,
                     plansFor(workspace->ledger(), arguments.mid(1), parser));
    for (const ErasurePlan& plan : plans) {
        if (isTried) {
            tellPlan(plan, console);
        }
        tellMentions(plan, console);
    }
    bool isWhole = !leavesMentions(plans);
    if (isTried) {
        console.err << Cli::tr("Only tried: nothing was written.") << '\n';
        return isWhole ? ExitCode::Done : ExitCode::DoneWithFindings;
    }
    KYODO_TRY(erase(*workspace, plans, console));
    if (parser.isSet(BackupsOption)) {
        const ErasedCopies copies = eraseInCopies(workspace->ledger(), {folder}, plans);
        isWhole = tellCopies(copies, console) && isWhole;
    }
    return isWhole ? ExitCode::Done : ExitCode::DoneWithFindings;
}

} // namespace kyodo::cli
