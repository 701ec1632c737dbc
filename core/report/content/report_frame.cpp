#include "core/report/content/report_frame.h"

#include "core/base/text.h"

namespace kyodo {

Report framedReport(const ReportFrame& frame, const QString& usualTitle)
{
    return {.title = isBlank(frame.title) ? usualTitle : frame.title,
            .subtitle = frame.years,
            .asOf = frame.asOf,
            .foreword = frame.foreword,
            .cityName = frame.cityName,
            .office = frame.office,
            .isDraft = frame.isDraft,
            .format = frame.format};
}

} // namespace kyodo
