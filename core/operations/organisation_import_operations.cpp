#include "core/operations/organisation_import_operations.h"

#include "core/domain/organisation/organisation_names.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/text_encoding.h"

#include <QCoreApplication>

namespace kyodo {
namespace {

struct Operations
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

Status add(const Ledger& ledger, LedgerWriter& writer, const OrganisationDraft& draft)
{
    KYODO_TRY_ASSIGN(const auto namesakes,
                     ledger.organisations().named(organisationNameKey(draft.name.value().text())));
    if (!namesakes.empty()) {
        return failure(ErrorCode::Conflict,
                       Operations::tr("The ledger was changed since the import was planned. "
                                      "Nothing was imported; plan it again."));
    }
    return writer.put(organisationOf(draft, writer.newId<OrganisationId>()));
}

/// What is doubtful about the organisations as the plan would leave them. One that is not in the
/// ledger yet has no id to be found by, and its name stands in the finding.
std::vector<RowFinding> findingsOf(const OrganisationPlan& plan, const Ledger& ledger)
{
    const QDate today = ledger.clock().now().toLocalTime().date();
    std::vector<RowFinding> findings;
    for (const PlannedOrganisation& row : plan.rows) {
        if (row.outcome != RowOutcome::Added && row.outcome != RowOutcome::Updated) {
            continue;
        }
        const Organisation written = row.existing
                                         ? merged(*row.existing, row.draft)
                                         : organisationOf(row.draft, *OrganisationId::fromValue(1));
        for (Finding& finding : kyodo::findingsOf(written, ledger.guideline().guideline, today)) {
            if (!row.existing) {
                finding.organisation.reset();
            }
            findings.push_back({std::move(finding), row.line});
        }
    }
    return findings;
}

} // namespace

Result<OrganisationPlan> planOrganisationImport(const Ledger& ledger, const ImportSource& source)
{
    KYODO_TRY_ASSIGN(const DecodedText decoded, decodeText(source.bytes, source.encoding));
    KYODO_TRY_ASSIGN(const Table table, readCsv(decoded.text));
    KYODO_TRY_ASSIGN(
        OrganisationPlan plan,
        planOrganisations(table, ledger.guideline().guideline, [&](const QString& nameKey) {
            return ledger.organisations().named(nameKey);
        }));
    plan.findings = findingsOf(plan, ledger);
    return plan;
}

ActResult applyOrganisationImport(Workspace& workspace, const OrganisationPlan& plan,
                                  const QString& subject)
{
    return workspace.write(ActKind::Imported, subject, [&](LedgerWriter& writer) -> Status {
        for (const PlannedOrganisation& row : plan.rows) {
            if (row.outcome == RowOutcome::Added) {
                KYODO_TRY(add(workspace.ledger(), writer, row.draft));
            } else if (row.outcome == RowOutcome::Updated) {
                KYODO_TRY(writer.put(merged(row.existing.value(), row.draft)));
            }
        }
        return {};
    });
}

} // namespace kyodo
