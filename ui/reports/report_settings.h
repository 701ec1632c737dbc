#pragma once

#include "core/publishing/made_report.h"

namespace kyodo::ui {

/// The options of each report as they were left the last time. What belongs to the day or to a
/// ledger is not remembered: rounds, projects, the date.
[[nodiscard]] ReportRequest rememberedRequest(ReportKind kind);
void remember(const ReportRequest& request);

/// How files are written, for all reports alike.
[[nodiscard]] ReportOutput rememberedOutput();
void remember(const ReportOutput& output);

/// The report that was looked at last.
[[nodiscard]] ReportKind rememberedKind();
void remember(ReportKind kind);

/// The paper of the report that is asked for: sheets have their own.
[[nodiscard]] PageFormat& formatOf(ReportRequest& request);
[[nodiscard]] const PageFormat& formatOf(const ReportRequest& request);

/// Bounds of what can be typed.
inline constexpr int MostExamples = 99;
inline constexpr int MostGap = 9;

} // namespace kyodo::ui
