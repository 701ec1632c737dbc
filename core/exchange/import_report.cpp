#include "core/exchange/import_report.h"

#include <QJsonArray>

namespace kyodo {
namespace {

QJsonArray findingsJson(const std::vector<RowFinding>& findings)
{
    QJsonArray array;
    for (const RowFinding& finding : findings) {
        array.append(QJsonObject{
            {QStringLiteral("line"), finding.line},
            {QStringLiteral("code"), findingCode(finding.kind)},
            {QStringLiteral("subject"), finding.subject},
            {QStringLiteral("message"), finding.message},
        });
    }
    return array;
}

template <class Rows>
QJsonArray rejectedJson(const Rows& rows)
{
    QJsonArray array;
    for (const auto& row : rows) {
        if (row.outcome == RowOutcome::Rejected) {
            array.append(QJsonObject{
                {QStringLiteral("line"), row.line},
                {QStringLiteral("reasons"), QJsonArray::fromStringList(row.reasons)},
                {QStringLiteral("row"), row.rowText},
            });
        }
    }
    return array;
}

QJsonArray roundsJson(const std::vector<FiscalYearSpan>& rounds)
{
    QJsonArray array;
    for (const FiscalYearSpan& years : rounds) {
        array.append(years.isoLabel());
    }
    return array;
}

} // namespace

QJsonObject countsJson(const ImportCounts& counts)
{
    return {
        {QStringLiteral("read"), counts.read},
        {QStringLiteral("added"), counts.added},
        {QStringLiteral("updated"), counts.updated},
        {QStringLiteral("unchanged"), counts.unchanged},
        {QStringLiteral("skipped"), counts.skipped},
        {QStringLiteral("rejected"), counts.rejected},
    };
}

QJsonObject importJson(const ImportPlan& plan)
{
    QJsonObject json = countsJson(plan.counts());
    json.insert(QStringLiteral("findings"), findingsJson(plan.findings));
    json.insert(QStringLiteral("rejected_rows"), rejectedJson(plan.rows));
    json.insert(QStringLiteral("new_rounds"), roundsJson(plan.newRounds));
    json.insert(QStringLiteral("continued"), plan.continued());
    return json;
}

QJsonObject importJson(const OrganisationPlan& plan)
{
    QJsonObject json = countsJson(plan.counts());
    json.insert(QStringLiteral("findings"), findingsJson(plan.findings));
    json.insert(QStringLiteral("rejected_rows"), rejectedJson(plan.rows));
    json.insert(QStringLiteral("new_rounds"), QJsonArray());
    return json;
}

} // namespace kyodo
