#pragma once

#include "core/base/result.h"
#include "core/report/sheets/project_sheet.h"

#include <QIODevice>

namespace kyodo {

/// The sheets as one HTML page: a section a project, its fields as a table with row heads; each
/// begins a page in print.
[[nodiscard]] Status writeSheetsHtml(const SheetSubject& subject, const SheetOptions& options,
                                     QIODevice& device);

} // namespace kyodo
