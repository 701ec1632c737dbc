#pragma once

#include "core/publishing/made_report.h"

namespace kyodo::ui {

/// Names of the files that reports are saved in.

/// A title as a file name: without characters that no file name can hold, and not too long.
[[nodiscard]] QString asFileName(QString title);

/// PDF, HTML, Excel, CSV: as offices call them.
[[nodiscard]] QString formatName(ReportFormat format);
/// Excel file (*.xlsx): as a dialog for files has it.
[[nodiscard]] QString formatFilter(ReportFormat format);

/// One path in `folder` for each of the labels, NAME_LABEL.pdf; no two are the same, also where
/// the system does not tell upper case from lower.
[[nodiscard]] QStringList pathsOfGroups(const QString& folder, const QString& name,
                                        const QStringList& labels, ReportFormat format);

} // namespace kyodo::ui
