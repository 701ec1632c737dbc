#include "core/report/content/survey/survey_words.h"

#include "core/domain/era.h"
#include "core/report/content/report_words.h"

#include <QCoreApplication>

namespace kyodo::survey_words {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SurveyTable)
};

} // namespace

QString usualTitle(const QString& cityName)
{
    return Words::tr("Collaborative Projects of %1: Survey Results").arg(cityName);
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
    case SurveyColumn::Field:
        return Words::tr("Field");
    case SurveyColumn::Cost:
        return report_words::cost(Yen::Unit::Yen);
    case SurveyColumn::Period:
        return Words::tr("Period");
    case SurveyColumn::State:
        return Words::tr("State");
    case SurveyColumn::Outcome:
        return Words::tr("Outcome");
    }
    Q_UNREACHABLE();
}

QString groupedBy(SurveyGrouping grouping)
{
    switch (grouping) {
    case SurveyGrouping::Form:
        return Words::tr("Group: form");
    case SurveyGrouping::Area:
        return Words::tr("Group: area");
    case SurveyGrouping::Department:
        return Words::tr("Group: department");
    case SurveyGrouping::Field:
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

QString startsOn()
{
    return Words::tr("Begins on");
}

QString endsOn()
{
    return Words::tr("Ends on");
}

QString periodNote()
{
    return Words::tr("Period as written");
}

QString formCodes()
{
    return Words::tr("Form code");
}

QString areaCode()
{
    return Words::tr("Area code");
}

QString leadingFormNote()
{
    return Words::tr("A project of several forms is listed under its leading form alone.");
}

QString subtotal()
{
    return Words::tr("Subtotal");
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

QString summaryOf(const QString& what)
{
    return Words::tr("Summary: %1").arg(what);
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

QString areaName()
{
    return Words::tr("Name of the area");
}

QString areaLegend(const Guideline& guideline)
{
    QStringList entries;
    for (const Area& area : guideline.areas) {
        entries << areaMark(area, guideline) + u' ' + area.name;
    }
    return entries.isEmpty() ? QString()
                             : Words::tr("Areas: %1").arg(entries.join(QStringLiteral("　")));
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
