#include "app/cli/commands/history_command.h"

#include "app/cli/text_columns.h"
#include "app/cli/words.h"
#include "core/operations/revert_operation.h"

namespace kyodo::cli {
namespace {

/// A project's history is its own, that of its records and of their reviews.
Result<std::vector<EntityRef>> entitiesOf(const Ledger& ledger, ProjectId project)
{
    std::vector entities{EntityRef{EntityKind::Project, project.value()}};
    KYODO_TRY_ASSIGN(const auto records, ledger.records().ofProject(project));
    for (const ProjectRecord& record : records) {
        entities.push_back({EntityKind::Record, record.id.value()});
        KYODO_TRY_ASSIGN(const auto checklist, ledger.checklists().ofRecord(record.id));
        if (checklist) {
            entities.push_back({EntityKind::Checklist, checklist->id.value()});
        }
        KYODO_TRY_ASSIGN(const auto evaluation, ledger.evaluations().ofRecord(record.id));
        if (evaluation) {
            entities.push_back({EntityKind::Evaluation, evaluation->id.value()});
        }
    }
    return entities;
}

/// project and organisation, with the id that follows; none asks for the whole ledger's history.
Result<std::vector<EntityRef>> entitiesFor(const Ledger& ledger, const Arguments& arguments)
{
    if (arguments.size() != 3) {
        return failure(ErrorCode::InvalidInput, Cli::tr("The id of the entry is missing."));
    }
    KYODO_TRY_ASSIGN(const QString kind, oneOf(arguments[1], {QStringLiteral("project"),
                                                              QStringLiteral("organisation")}));
    if (kind == QStringLiteral("organisation")) {
        KYODO_TRY_ASSIGN(const auto id, parseId<OrganisationId>(arguments[2]));
        return std::vector{EntityRef{EntityKind::Organisation, id.value()}};
    }
    KYODO_TRY_ASSIGN(const auto id, parseId<ProjectId>(arguments[2]));
    return entitiesOf(ledger, id);
}

Result<std::vector<ChangeSet>> actsFor(const Ledger& ledger, const Arguments& arguments)
{
    if (arguments.size() == 1) {
        return ledger.changeLog().history();
    }
    KYODO_TRY_ASSIGN(const std::vector<EntityRef> entities, entitiesFor(ledger, arguments));
    std::map<ChangeSetId, ChangeSet, std::greater<>> byId;
    for (const EntityRef& entity : entities) {
        KYODO_TRY_ASSIGN(const std::vector<ChangeSet> acts, ledger.changeLog().history(entity));
        for (const ChangeSet& act : acts) {
            byId.emplace(act.id, act);
        }
    }
    std::vector<ChangeSet> acts;
    for (const auto& [id, act] : byId) {
        acts.push_back(act);
    }
    return acts;
}

QStringList cellsOf(const ChangeSet& act)
{
    const QString what = act.reverts
                             ? Cli::tr("%1 (%2)").arg(actLabel(act.kind)).arg(act.reverts->value())
                             : actLabel(act.kind);
    return {QString::number(act.id.value()),
            act.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
            act.user,
            what,
            act.subject,
            QString::number(act.changes)};
}

Result<ExitCode> show(const Arguments& arguments, Console& console)
{
    KYODO_TRY_ASSIGN(const auto ledger,
                     Ledger::open(arguments[0], Ledger::Access::ReadOnly, console.author));
    KYODO_TRY_ASSIGN(const std::vector<ChangeSet> acts, actsFor(*ledger, arguments));
    std::vector<QStringList> rows{{Cli::tr("ID"), Cli::tr("When"), Cli::tr("Who"), Cli::tr("What"),
                                   Cli::tr("About"), Cli::tr("Entries")}};
    for (const ChangeSet& act : acts) {
        rows.push_back(cellsOf(act));
    }
    console.out << alignedColumns(rows);
    return ExitCode::Done;
}

Result<ExitCode> takeBack(const Arguments& arguments, const QString& act, Console& console)
{
    if (arguments.size() > 1) {
        return failure(ErrorCode::InvalidInput,
                       Cli::tr("--revert takes back a whole act: name only the ledger with it."));
    }
    KYODO_TRY_ASSIGN(const auto id, parseId<ChangeSetId>(act));
    KYODO_TRY_ASSIGN(const auto workspace,
                     openWorkspace(arguments[0], Ledger::Access::ReadWrite, console));
    KYODO_TRY_ASSIGN(const auto done, revert(*workspace, id));
    console.err
        << (done ? Cli::tr("Act %1 is taken back. This is act %2, which can be taken back "
                           "too.")
                       .arg(id.value())
                       .arg(done->value())
                 : Cli::tr("Act %1 changed nothing that could be taken back.").arg(id.value()))
        << '\n';
    return ExitCode::Done;
}

} // namespace

QString HistoryCommand::arguments() const
{
    return QStringLiteral("LEDGER [project|organisation ID] | LEDGER --revert ID");
}

QString HistoryCommand::summary() const
{
    return Cli::tr("Shows who changed what and when, the latest first; or takes an act back.");
}

QList<QCommandLineOption> HistoryCommand::options() const
{
    return {{QStringLiteral("revert"),
             Cli::tr("Take back the act of this number, if nothing it touched was changed since."),
             QStringLiteral("ID")}};
}

Result<ExitCode> HistoryCommand::run(const Arguments& arguments, const QCommandLineParser& parser,
                                     Console& console) const
{
    const QString revertOption = QStringLiteral("revert");
    return parser.isSet(revertOption) ? takeBack(arguments, parser.value(revertOption), console)
                                      : show(arguments, console);
}

} // namespace kyodo::cli
