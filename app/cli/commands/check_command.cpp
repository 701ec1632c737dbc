#include "app/cli/commands/check_command.h"

#include "app/cli/words.h"
#include "core/base/visible_text.h"
#include "core/operations/check_operations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kyodo::cli {
namespace {

QJsonArray damagesJson(const std::vector<Damage>& damages)
{
    QJsonArray list;
    for (const Damage& damage : damages) {
        const auto& entity = damage.entity;
        list.append(QJsonObject{
            {QStringLiteral("entity"),
             entity ? QJsonValue(entityCode(entity->kind)) : QJsonValue()},
            {QStringLiteral("id"), entity ? QJsonValue(entity->id) : QJsonValue()},
            {QStringLiteral("place"), damage.place},
            {QStringLiteral("message"), damage.message},
        });
    }
    return list;
}

QJsonArray findingsJson(const std::vector<Finding>& findings)
{
    QJsonArray list;
    for (const Finding& finding : findings) {
        list.append(QJsonObject{
            {QStringLiteral("code"), findingCode(finding.kind)},
            {QStringLiteral("record"),
             finding.record ? QJsonValue(finding.record->value()) : QJsonValue()},
            {QStringLiteral("organisation"),
             finding.organisation ? QJsonValue(finding.organisation->value()) : QJsonValue()},
            {QStringLiteral("subject"), finding.subject},
            {QStringLiteral("message"), finding.message},
        });
    }
    return list;
}

void print(QTextStream& out, const std::vector<Damage>& damages,
           const std::vector<Finding>& findings)
{
    for (const Damage& damage : damages) {
        out << visibleText(Cli::tr("%1: %2").arg(damage.place, damage.message)) << '\n';
    }
    for (const Finding& finding : findings) {
        out << visibleText(Cli::tr("%1: %2").arg(finding.subject, finding.message)) << '\n';
    }
}

void printJson(QTextStream& out, const std::vector<Damage>& damages,
               const std::vector<Finding>& findings)
{
    const auto verdict = damages.empty() ? QStringLiteral("ok") : QStringLiteral("damaged");
    out << QJsonDocument(QJsonObject{{QStringLiteral("integrity"), verdict},
                                     {QStringLiteral("damages"), damagesJson(damages)},
                                     {QStringLiteral("findings"), findingsJson(findings)}})
               .toJson();
}

/// Of a damaged ledger, as far as they can be told.
Result<std::vector<Finding>> findingsBeside(const std::vector<Damage>& damages,
                                            const Ledger& ledger)
{
    if (std::any_of(damages.begin(), damages.end(),
                    [](const Damage& damage) { return damage.endsCheck; })) {
        return std::vector<Finding>();
    }
    auto findings = findingsOfLedger(ledger);
    const bool isForDamage =
        !damages.empty() && !findings && findings.error().code == ErrorCode::LedgerUnreadable;
    return isForDamage ? std::vector<Finding>() : findings;
}

} // namespace

QString CheckCommand::arguments() const
{
    return QStringLiteral("LEDGER [--json]");
}

QString CheckCommand::summary() const
{
    return Cli::tr("Checks the ledger file, and lists what is doubtful in it.");
}

QList<QCommandLineOption> CheckCommand::options() const
{
    return {{QStringLiteral("json"), Cli::tr("Print the result as JSON.")}};
}

Result<ExitCode> CheckCommand::run(const Arguments& arguments, const QCommandLineParser& parser,
                                   Console& console) const
{
    KYODO_TRY_ASSIGN(const auto ledger,
                     Ledger::open(arguments[0], Ledger::Access::ReadOnly, console.author));
    KYODO_TRY_ASSIGN(const std::vector<Damage> damages, ledger->damages());
    KYODO_TRY_ASSIGN(const std::vector<Finding> findings, findingsBeside(damages, *ledger));
    if (parser.isSet(QStringLiteral("json"))) {
        printJson(console.out, damages, findings);
    } else {
        print(console.out, damages, findings);
    }
    const int count = static_cast<int>(findings.size());
    if (!damages.empty()) {
        console.err << Cli::tr("The ledger is damaged in %n place(s). Restore it from a backup, or "
                               "save what can be read as a new ledger (salvage).",
                               nullptr, static_cast<int>(damages.size()))
                    << '\n';
        return ExitCode::LedgerNotOpened;
    }
    console.err << Cli::tr("The file is sound. %n finding(s).", nullptr, count) << '\n';
    return findings.empty() ? ExitCode::Done : ExitCode::DoneWithFindings;
}

} // namespace kyodo::cli
