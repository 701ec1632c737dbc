#pragma once

#include "core/report/model/report.h"
#include "core/report/sheets/sheet_options.h"

namespace kyodo {

/// The sheets as data, for xlsx and CSV: a row a project and round, the latest round first; several
/// forms or partners are separated by ；. Nothing is read before somebody asks for rows. The
/// projects must outlive the report.
[[nodiscard]] Report sheetsDataReport(const SheetSubject& subject, const SheetOptions& options);

} // namespace kyodo
