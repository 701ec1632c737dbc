#include "core/report/survey_words.h"

#include "core/domain/era.h"

#include <QCoreApplication>

namespace kyodo::survey_words {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SurveyTable)
};

} // namespace

QString title(const SurveyTableSubject& subject, const SurveyTableOptions& options)
{
    return options.title.isEmpty()
               ? Words::tr("Collaborative Projects of %1: Survey Results").arg(subject.cityName)
               : options.title;
}

QString years(const SurveyTableSubject& subject)
{
    return subject.years.label(subject.guideline->eraChangeYear);
}

QString asOf(QDate day)
{
    return day.isValid() ? Words::tr("As of %1").arg(formatDate(day)) : QString();
}

QString columnHead(SurveyColumn column)
{
    switch (column) {
    case SurveyColumn::Number:
        return Words::tr("No.");
    case SurveyColumn::Name:
        return Words::tr("Project (activity)");
    case SurveyColumn::Summary:
        return Words::tr("What is done");
    case SurveyColumn::Partners:
        return Words::tr("Partners");
    case SurveyColumn::Department:
        return Words::tr("Department");
    case SurveyColumn::Form:
        return Words::tr("Form");
    case SurveyColumn::Area:
        return Words::tr("Area");
    }
    Q_UNREACHABLE();
}

QString groupedBy(SurveyTableOptions::Grouping grouping)
{
    switch (grouping) {
    case SurveyTableOptions::Grouping::Form:
        return Words::tr("Group: form");
    case SurveyTableOptions::Grouping::Area:
        return Words::tr("Group: area");
    case SurveyTableOptions::Grouping::Department:
        return Words::tr("Group: department");
    case SurveyTableOptions::Grouping::Field:
        return Words::tr("Group: field");
    }
    Q_UNREACHABLE();
}

QString projectCount(qsizetype count)
{
    return Words::tr("%n project(s)", nullptr, static_cast<int>(count));
}

QString continued(const QString& groupLabel)
{
    return Words::tr("%1 (continued)").arg(groupLabel);
}

QString unclassified()
{
    return Words::tr("Unclassified");
}

QString notStated()
{
    return Words::tr("Not stated");
}

QString noProjects()
{
    return Words::tr("There are no projects.");
}

QString fiscalYears()
{
    return Words::tr("Fiscal years");
}

QString summary()
{
    return Words::tr("Summary");
}

QString byForm()
{
    return Words::tr("By form");
}

QString byArea()
{
    return Words::tr("By area");
}

QString formByArea()
{
    return Words::tr("Forms by area");
}

QString count()
{
    return Words::tr("Count");
}

QString share()
{
    return Words::tr("Share");
}

QString total()
{
    return Words::tr("Total");
}

QString severalFormsNote(qsizetype projects, qsizetype mentions)
{
    return Words::tr("A project with several forms counts once under each of them: %1 projects, %2 "
                     "counts in all.")
        .arg(projects)
        .arg(mentions);
}

QString roundingNote()
{
    return Words::tr("The shares are rounded, so they do not add up to exactly 100.0 %.");
}

} // namespace kyodo::survey_words
