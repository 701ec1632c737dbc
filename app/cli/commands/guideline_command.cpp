#include "app/cli/commands/guideline_command.h"

#include "app/cli/text_columns.h"
#include "app/cli/words.h"
#include "core/base/input_file.h"
#include "core/base/text.h"
#include "core/base/visible_text.h"
#include "core/domain/guideline/built_in_guidelines.h"
#include "core/domain/guideline/guideline_json.h"
#include "core/domain/record_labels.h"
#include "core/operations/guideline_operations.h"
#include "core/publishing/guideline_file.h"

#include <algorithm>
#include <array>

namespace kyodo::cli {
namespace {

const QString ListWord = QStringLiteral("list");
const QString ShowWord = QStringLiteral("show");
const QString ExportWord = QStringLiteral("export");
const QString ImportWord = QStringLiteral("import");
const QString CompareWord = QStringLiteral("compare");

/// What is to be done with which ledger; `list` and `show ID` go without one.
struct Request
{
    QString ledger; ///< empty: none
    QString act;
    Arguments rest;
};

/// list has none, export an id and a file, all others an id or a file.
qsizetype mostWordsAfter(const QString& act)
{
    return act == ListWord ? 0 : act == ExportWord ? 2 : 1;
}

Result<Request> requestFrom(const Arguments& arguments)
{
    const bool goesWithout = arguments[0] == ListWord || arguments[0] == ShowWord;
    if (!goesWithout) {
        KYODO_TRY(
            oneOf(arguments.value(1), {ListWord, ShowWord, ExportWord, ImportWord, CompareWord}));
    }
    const Request request = goesWithout ? Request{{}, arguments[0], arguments.mid(1)}
                                        : Request{arguments[0], arguments[1], arguments.mid(2)};
    if (request.rest.size() > mostWordsAfter(request.act)) {
        return failure(
            ErrorCode::InvalidInput,
            Cli::tr("“%1” is one word too many after “%2”.").arg(request.rest.back(), request.act));
    }
    return request;
}

QStringList countsOf(const Guideline& guideline)
{
    return {guideline.code,
            guideline.edition,
            guideline.city,
            guideline.title,
            QString::number(guideline.areas.size()),
            QString::number(guideline.forms.size()),
            QString::number(guideline.principles.size())};
}

QStringList withVersion(const QString& version, const Guideline& guideline)
{
    return QStringList{version} + countsOf(guideline);
}

Status addVersions(const Ledger& ledger, std::vector<QStringList>& rows)
{
    KYODO_TRY_ASSIGN(const std::vector<GuidelineId> ids, ledger.guidelines().ids());
    for (const GuidelineId id : ids) {
        KYODO_TRY_ASSIGN(const auto version, ledger.guidelines().find(id));
        const QString mark = id == ledger.guideline().id ? QStringLiteral("*") : QString();
        rows.push_back(withVersion(QString::number(id.value()) + mark, version.value().guideline));
    }
    return {};
}

/// The versions of the ledger, the one that counts marked, and what the program brings along.
Result<ExitCode> list(const Ledger* ledger, Console& console)
{
    std::vector<QStringList> rows{{Cli::tr("Version"), Cli::tr("ID"), Cli::tr("Edition"),
                                   Cli::tr("City"), Cli::tr("Title"), Cli::tr("Areas"),
                                   Cli::tr("Forms"), Cli::tr("Principles")}};
    if (ledger != nullptr) {
        KYODO_TRY(addVersions(*ledger, rows));
    }
    for (const QString& code : builtInGuidelineCodes()) {
        KYODO_TRY_ASSIGN(const Guideline guideline, builtInGuideline(code));
        rows.push_back(withVersion(QStringLiteral("-"), guideline));
    }
    console.out << alignedColumns(rows);
    return ExitCode::Done;
}

Result<std::optional<Guideline>> inLedger(const Ledger& ledger, const QString& id)
{
    KYODO_TRY_ASSIGN(const std::vector<GuidelineId> ids, ledger.guidelines().ids());
    for (const GuidelineId version : ids) {
        KYODO_TRY_ASSIGN(const auto found, ledger.guidelines().find(version));
        if (QString::number(version.value()) == id || found.value().guideline.code == id) {
            return found->guideline;
        }
    }
    return std::nullopt;
}

/// A version of the ledger by its number or code, or else one of the program's.
Result<Guideline> guidelineBy(const Ledger* ledger, const QString& id)
{
    if (ledger != nullptr) {
        if (id.isEmpty()) {
            return ledger->guideline().guideline;
        }
        KYODO_TRY_ASSIGN(std::optional<Guideline> own, inLedger(*ledger, id));
        if (own) {
            return std::move(*own);
        }
    }
    return guidelineFrom(id);
}

tl::unexpected<Error> argumentMissing(const QString& what)
{
    return failure(ErrorCode::InvalidInput, Cli::tr("%1 is missing.").arg(what));
}

Result<ExitCode> show(const Ledger* ledger, const Request& request, Console& console)
{
    if (ledger == nullptr && request.rest.isEmpty()) {
        return argumentMissing(QStringLiteral("ID"));
    }
    KYODO_TRY_ASSIGN(const Guideline guideline, guidelineBy(ledger, request.rest.value(0)));
    console.out << writeGuideline(guideline);
    return ExitCode::Done;
}

Result<ExitCode> exportTo(const Ledger& ledger, const Request& request, Console& console)
{
    if (request.rest.size() < 2) {
        return argumentMissing(QStringLiteral("ID FILE"));
    }
    KYODO_TRY_ASSIGN(const Guideline guideline, guidelineBy(&ledger, request.rest[0]));
    KYODO_TRY(writeGuidelineFile(guideline, request.rest[1]));
    console.err << Cli::tr("Wrote the guideline “%1” to %2.")
                       .arg(guideline.title, shownPath(request.rest[1]))
                << '\n';
    return ExitCode::Done;
}

Result<GuidelineMapping> mappingFrom(const QString& path, const Guideline& from,
                                     const Guideline& to)
{
    if (path.isEmpty()) {
        return proposeMapping(from, to);
    }
    KYODO_TRY_ASSIGN(const QByteArray json, readInputFile(path, LargestJsonFile));
    auto mapping = readMapping(json, from, to);
    if (!mapping) {
        mapping.error().code = ErrorCode::FileRead;
    }
    return mapping;
}

Result<GuidelineBridge> bridgeFrom(const Ledger& ledger, const Request& request,
                                   const QCommandLineParser& parser)
{
    if (request.rest.isEmpty()) {
        return argumentMissing(QStringLiteral("ID|FILE.json"));
    }
    const Guideline& from = ledger.guideline().guideline;
    KYODO_TRY_ASSIGN(const Guideline to, guidelineFrom(request.rest[0]));
    KYODO_TRY_ASSIGN(const GuidelineMapping mapping,
                     mappingFrom(parser.value(QStringLiteral("mapping")), from, to));
    return GuidelineBridge{from, to, mapping};
}

Result<ExitCode> compare(const Ledger& ledger, const Request& request,
                         const QCommandLineParser& parser, Console& console)
{
    KYODO_TRY_ASSIGN(const GuidelineBridge bridge, bridgeFrom(ledger, request, parser));
    console.out << writeMapping(bridge.mapping);
    return ExitCode::Done;
}

Result<RevisionScope> scopeFrom(const QCommandLineParser& parser)
{
    const QStringList words{QStringLiteral("all"), QStringLiteral("latest"), QStringLiteral("new")};
    KYODO_TRY_ASSIGN(const QString word, oneOf(parser.value(QStringLiteral("rounds")), words));
    constexpr std::array Scopes{RevisionScope::AllRounds, RevisionScope::LatestRound,
                                RevisionScope::NewRounds};
    return Scopes[static_cast<std::size_t>(words.indexOf(word))];
}

template <class Entry>
QString labelOf(const Entry& entry)
{
    return entry.name;
}

QString labelOf(const Area& area)
{
    return areaLabel(area);
}

/// A row for each entry of a list that gets another name, or none.
template <class Entry, class Targets>
void addRenamed(std::vector<QStringList>& rows, const QString& list,
                const std::vector<Entry>& before, const std::vector<Entry>& after,
                const Targets& targets)
{
    for (const Entry& entry : before) {
        const auto target = targets.find(entry.code);
        const auto found = std::find_if(after.begin(), after.end(), [&](const Entry& other) {
            return target != targets.end() && target->second == other.code;
        });
        const QString name =
            found == after.end() ? Cli::tr("(keeps its words, without a code)") : labelOf(*found);
        if (name != labelOf(entry)) {
            rows.push_back({list, labelOf(entry), name});
        }
    }
}

/// The mapping in the words of both guidelines, for reading; compare prints it for editing.
QString mappingTable(const GuidelineBridge& bridge)
{
    const auto& [from, to, mapping] = bridge;
    std::vector<QStringList> rows{{Cli::tr("List"), Cli::tr("Now"), Cli::tr("Becomes")}};
    addRenamed(rows, Cli::tr("Form"), from.forms, to.forms, mapping.forms);
    addRenamed(rows, Cli::tr("Area"), from.areas, to.areas, mapping.areas);
    addRenamed(rows, Cli::tr("Field"), from.fields, to.fields, mapping.fields);
    addRenamed(rows, Cli::tr("Actor"), from.actors, to.actors, mapping.actors);
    return alignedColumns(rows);
}

void tell(const RevisionPlan& plan, Console& console)
{
    for (const Finding& finding : plan.findings) {
        console.out << visibleText(Cli::tr("%1: %2").arg(finding.subject, finding.message)) << '\n';
    }
    console.err << Cli::tr("Rounds %1, projects reworded %2, organisations reworded %3, without a "
                           "counterpart %4.")
                       .arg(plan.rounds.size())
                       .arg(plan.records.size())
                       .arg(plan.organisations.size())
                       .arg(plan.findings.size())
                << '\n';
}

void tellPersons(const RevisionPlan& plan, Console& console)
{
    if (plan.persons.empty()) {
        return;
    }
    console.err << Cli::tr("By this guideline %n private person(s) could not be told from a body; "
                           "their names would become public:",
                           nullptr, static_cast<int>(plan.persons.size()))
                << '\n';
    for (const NamedPerson& person : plan.persons) {
        console.err << QStringLiteral("  ") << person.name << '\n';
    }
}

Status publish(const QString& name, RevisionPlan& plan)
{
    bool isKnown = false;
    for (NamedPerson& person : plan.persons) {
        if (foldKey(person.name) == foldKey(name)) {
            person.publicity = NamePublicity::Published;
            isKnown = true;
        }
    }
    return isKnown ? Status()
                   : failure(ErrorCode::InvalidInput,
                             Cli::tr("“%1” is none of the persons whose names would become public.")
                                 .arg(name));
}

/// Every person needs an answer: nobody becomes public because nothing was said.
Status answerPersons(RevisionPlan& plan, const QCommandLineParser& parser)
{
    for (const QString& name : parser.values(QStringLiteral("publish-name"))) {
        KYODO_TRY(publish(name, plan));
    }
    const bool isOpen =
        std::any_of(plan.persons.begin(), plan.persons.end(), [](const NamedPerson& person) {
            return person.publicity != NamePublicity::Published;
        });
    if (isOpen && !parser.isSet(QStringLiteral("hide-persons"))) {
        return failure(
            ErrorCode::InvalidInput,
            Cli::tr("Nothing was written. Say --hide-persons to keep these names inside, "
                    "or --publish-name NAME for each that may be public."));
    }
    return {};
}

Result<ExitCode> importInto(Workspace& workspace, const Request& request,
                            const QCommandLineParser& parser, Console& console)
{
    KYODO_TRY_ASSIGN(const GuidelineBridge bridge, bridgeFrom(workspace.ledger(), request, parser));
    KYODO_TRY_ASSIGN(const RevisionScope scope, scopeFrom(parser));
    KYODO_TRY_ASSIGN(RevisionPlan plan, planRevision(workspace.ledger(), bridge, scope));
    const bool isTried = parser.isSet(QStringLiteral("dry-run"));
    if (isTried) {
        console.out << mappingTable(bridge);
    }
    tell(plan, console);
    tellPersons(plan, console);
    if (isTried) {
        console.err << Cli::tr("Only tried: nothing was written.") << '\n';
    } else {
        KYODO_TRY(answerPersons(plan, parser));
        KYODO_TRY(applyRevision(workspace, plan));
        console.err << Cli::tr("The ledger now follows “%1”.").arg(bridge.to.title) << '\n';
    }
    const bool isDoubtful = !plan.findings.empty() || (isTried && !plan.persons.empty());
    return isDoubtful ? ExitCode::DoneWithFindings : ExitCode::Done;
}

} // namespace

QString GuidelineCommand::arguments() const
{
    return QStringLiteral(
        "[LEDGER] list | [LEDGER] show [ID] | LEDGER export ID FILE | "
        "LEDGER compare ID|FILE | LEDGER import ID|FILE [--mapping FILE.json] "
        "[--rounds all|latest|new] [--hide-persons] [--publish-name NAME]… [--dry-run]");
}

QString GuidelineCommand::summary() const
{
    return Cli::tr("Shows guidelines, and carries a ledger over to another one.");
}

QList<QCommandLineOption> GuidelineCommand::options() const
{
    return {{QStringLiteral("mapping"),
             Cli::tr("What becomes of each entry, as compare prints it and you edited it."),
             QStringLiteral("FILE.json")},
            {QStringLiteral("rounds"),
             Cli::tr("Which survey rounds are carried over: all, the latest, or only new ones."),
             QStringLiteral("WHICH"), QStringLiteral("all")},
            {QStringLiteral("hide-persons"),
             Cli::tr("Keep the names inside of persons whom the new guideline does not tell from a "
                     "body.")},
            {QStringLiteral("publish-name"),
             Cli::tr("One of these persons whose name may be public; can be given several times."),
             QStringLiteral("NAME")},
            {QStringLiteral("dry-run"), Cli::tr("Only say what would be done.")}};
}

Result<ExitCode> GuidelineCommand::run(const Arguments& arguments, const QCommandLineParser& parser,
                                       Console& console) const
{
    KYODO_TRY_ASSIGN(const Request request, requestFrom(arguments));
    if (request.ledger.isEmpty()) {
        return request.act == ListWord ? list(nullptr, console) : show(nullptr, request, console);
    }
    if (request.act == ImportWord) {
        const bool isTried = parser.isSet(QStringLiteral("dry-run"));
        const auto access = isTried ? Ledger::Access::ReadOnly : Ledger::Access::ReadWrite;
        KYODO_TRY_ASSIGN(const auto workspace, openWorkspace(request.ledger, access, console));
        return importInto(*workspace, request, parser, console);
    }
    KYODO_TRY_ASSIGN(const auto ledger,
                     Ledger::open(request.ledger, Ledger::Access::ReadOnly, console.author));
    if (request.act == ListWord) {
        return list(ledger.get(), console);
    }
    if (request.act == ShowWord) {
        return show(ledger.get(), request, console);
    }
    return request.act == ExportWord ? exportTo(*ledger, request, console)
                                     : compare(*ledger, request, parser, console);
}

} // namespace kyodo::cli
