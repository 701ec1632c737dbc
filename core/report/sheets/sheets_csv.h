#pragma once

#include "core/base/result.h"
#include "core/report/sheets/project_sheet.h"

#include <QIODevice>

namespace kyodo {

/// One row a project and round, the latest round first: UTF-8 with a byte order mark, dates and
/// years as numbers, money in yen; several forms or partners are separated by ；
[[nodiscard]] Status writeSheetsCsv(const SheetSubject& subject, QIODevice& device);

} // namespace kyodo
