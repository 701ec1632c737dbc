#pragma once

#include "core/report/content/survey/survey_subject.h"
#include "tests/core/report/report_fixture.h"

namespace kyodo::test {

/// 砂川市, 平成23・24年度, by the sample guideline or another one, as of 令和8年11月22日.
[[nodiscard]] SurveySubject subjectOf(std::vector<ProjectRecord> records,
                                      const Guideline& guideline = sampleGuideline());

/// The tables of a report as they are read, for comparing: the columns of pages or of data alone.
enum class Reading { Paper, Data };

[[nodiscard]] QStringList headsOf(const ReportTable& table, Reading reading);
/// Each row's cells, joined by |; an area as [A].
[[nodiscard]] QStringList rowsOf(const ReportTable& table, Reading reading = Reading::Paper);
[[nodiscard]] QStringList totalsOf(const ReportTable& table, Reading reading = Reading::Paper);
/// heading (note) from row
[[nodiscard]] QStringList groupsOf(const ReportTable& table);
/// One column of it; there must be one.
[[nodiscard]] QStringList columnOf(const ReportTable& table, const QString& head,
                                   Reading reading = Reading::Paper);

/// A table of a report that must have it.
[[nodiscard]] const ReportTable& tableOf(const Report& report, std::size_t place = 0);

} // namespace kyodo::test
