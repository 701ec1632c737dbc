#pragma once

#include "core/publishing/made_report.h"

namespace kyodo::ui {

/// PDF, HTML, Excel, CSV: as offices call them.
[[nodiscard]] QString formatName(ReportFormat format);
/// Excel file (*.xlsx): as a dialog for files has it.
[[nodiscard]] QString formatFilter(ReportFormat format);

} // namespace kyodo::ui
