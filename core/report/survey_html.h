#pragma once

#include "core/base/result.h"
#include "core/report/survey_options.h"

#include <QIODevice>

namespace kyodo {

/// The survey table and its totals as one HTML page, which a screen reader can follow and a
/// browser can print. The records are read twice, a block at a time. Fails when they cannot be
/// read or the device refuses.
[[nodiscard]] Status writeSurveyHtml(const SurveyTableSubject& subject,
                                     const SurveyTableOptions& options, QIODevice& device);

} // namespace kyodo
