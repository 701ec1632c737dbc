#pragma once

#include "core/report/model/report.h"

namespace kyodo {

/// What a spreadsheet says about itself on a sheet of its own, so that the others hold nothing but
/// data: title, years, day, whose it is, foreword and the notes of the tables.
[[nodiscard]] ReportTable aboutSheet(const Report& report);

} // namespace kyodo
