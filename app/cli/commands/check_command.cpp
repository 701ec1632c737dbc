#include "app/cli/commands/check_command.h"

#include "app/cli/words.h"
#include "core/base/visible_text.h"
#include "core/operations/check_operations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kyodo::cli {
namespace {

QJsonObject findingsJson(const std::vector<Finding>& findings)
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
    return {{QStringLiteral("integrity"), QStringLiteral("ok")},
            {QStringLiteral("findings"), list}};
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
    KYODO_TRY(ledger->checkIntegrity());
    KYODO_TRY_ASSIGN(const std::vector<Finding> findings, findingsOfLedger(*ledger));
    if (parser.isSet(QStringLiteral("json"))) {
        console.out << QJsonDocument(findingsJson(findings)).toJson();
    } else {
        for (const Finding& finding : findings) {
            console.out << visibleText(finding.subject + QStringLiteral(": ") + finding.message)
                        << '\n';
        }
    }
    console.err << Cli::tr("The file is sound. %n finding(s).", nullptr,
                           static_cast<int>(findings.size()))
                << '\n';
    return findings.empty() ? ExitCode::Done : ExitCode::DoneWithFindings;
}

} // namespace kyodo::cli
