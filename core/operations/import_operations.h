#pragma once

#include "core/exchange/import_plan.h"
#include "core/operations/edit_operations.h"

namespace kyodo {

/// A file as it was handed over, and how to read it.
struct ImportSource
{
    QByteArray bytes;
    QString encoding = QStringLiteral("auto"); ///< see encodingNames()
    std::optional<QByteArray> mapping;   ///< JSON of mappingFromJson(); none: by the heads alone
    std::optional<FiscalYearSpan> years; ///< for rows that name none; none: the latest round's
};

/// What importing the file would do, row by row. Nothing is written. InvalidInput for a file that
/// cannot be read as a table of projects.
[[nodiscard]] Result<ImportPlan> planFileImport(const Ledger& ledger, const ImportSource& source);

/// Does what the plan says, as one act; `subject` is the file's name. Rejected and skipped rows
/// stay out; a row that continues a project is entered as another year of it; rounds that are not
/// there yet are made. Conflict when the ledger was changed since the plan.
[[nodiscard]] ActResult applyImport(Workspace& workspace, const ImportPlan& plan,
                                    const QString& subject, ActKind kind = ActKind::Imported,
                                    const ActProgress& progress = {});

} // namespace kyodo
