#include "core/report/content/survey/survey_subject.h"

namespace kyodo {

Report framedReport(const SurveySubject& subject, const QString& usualTitle)
{
    ReportFrame frame = subject.frame;
    frame.years = subject.years.label(subject.guideline->eraChangeYear);
    if (subject.group) {
        frame.extract = QString(frame.extract + u'　' + subject.group->label).trimmed();
    }
    return framedReport(frame, usualTitle);
}

} // namespace kyodo
