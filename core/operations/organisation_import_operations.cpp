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

} // namespace

Result<OrganisationPlan> planOrganisationImport(const Ledger& ledger, const ImportSource& source)
{
    KYODO_TRY_ASSIGN(const DecodedText decoded, decodeText(source.bytes, source.encoding));
    KYODO_TRY_ASSIGN(const Table table, readCsv(decoded.text));
    return planOrganisations(table, ledger.guideline().guideline, [&](const QString& nameKey) {
        return ledger.organisations().named(nameKey);
    });
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
