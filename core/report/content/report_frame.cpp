#include "core/report/content/report_frame.h"

#include "core/base/text.h"

namespace kyodo {
namespace {

QString subtitleOf(const ReportFrame& frame)
{
    QStringList words{frame.years, frame.extract};
    words.removeAll(QString());
    return words.join(u'　');
}

} // namespace

Report framedReport(const ReportFrame& frame, const QString& usualTitle)
{
    return {.title = isBlank(frame.title) ? usualTitle : frame.title,
            .subtitle = subtitleOf(frame),
            .asOf = frame.asOf,
            .foreword = frame.foreword,
            .cityName = frame.cityName,
            .office = frame.office,
            .isDraft = frame.isDraft,
            .format = frame.format};
}

} // namespace kyodo
