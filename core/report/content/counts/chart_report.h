#pragma once

#include "core/domain/yen.h"
#include "core/report/content/counts/cross_tally.h"
#include "core/report/content/report_frame.h"

namespace kyodo {

/// What can be drawn as a chart.
enum class ChartSubject { Forms, Areas, FormsByArea, ProjectsOverYears, CostOverYears };

[[nodiscard]] std::span<const ChartSubject> chartSubjects();
/// forms, forms-by-area …: stable, for the command line.
[[nodiscard]] QString chartSubjectCode(ChartSubject subject);
[[nodiscard]] std::optional<ChartSubject> chartSubjectFromCode(const QString& code);
/// Translated: 形態別の事業数 …, as the chart is headed.
[[nodiscard]] QString chartSubjectLabel(ChartSubject subject);

struct ChartOptions
{
    /// In this order; empty: all of them.
    std::vector<ChartSubject> subjects;
    Yen::Unit unit = Yen::Unit::Thousand;
};

/// Charts, each with the table of its figures. Forms and areas are those of the latest round, the
/// lines go over all rounds. What cannot be drawn (no areas, a single round) is said in words.
[[nodiscard]] Result<Report> chartReport(const ReportFrame& frame, const CountSubject& subject,
                                         const ChartOptions& options = {});

} // namespace kyodo
