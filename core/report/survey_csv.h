#pragma once

#include "core/base/result.h"
#include "core/report/survey_options.h"

#include <QIODevice>

namespace kyodo {

/// The rows of the survey table as data: UTF-8 with a byte order mark, one row a project, the group
/// in a column of its own, years in western numbers; several forms or partners are separated by ；
/// Options of look are ignored.
[[nodiscard]] Status writeSurveyCsv(const SurveyTableSubject& subject,
                                    const SurveyTableOptions& options, QIODevice& device);

} // namespace kyodo
