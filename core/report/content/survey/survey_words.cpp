#include "core/report/content/survey/survey_words.h"

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

QString columnHead(SurveyColumn column)
{
    switch (column) {
    case SurveyColumn::Number:
        return report_words::number();
    case SurveyColumn::Name:
        return report_words::project();
    case SurveyColumn::Summary:
        return Words::tr("What is done");
    case SurveyColumn::Partners:
        return Words::tr("Partners");
    case SurveyColumn::Department:
        return report_words::department();
    case SurveyColumn::Form:
        return report_words::form();
    case SurveyColumn::Area:
        return report_words::area();
    case SurveyColumn::Field:
        return report_words::field();
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

QString listOfEachFormNote()
{
    return Words::tr("A project of several forms is listed under each of them.");
}

QString subtotal()
{
    return Words::tr("Subtotal");
}

QString byForm()
{
    return Words::tr("By form");
}

QString byArea()
{
    return Words::tr("By area");
}

QString byDepartment()
{
    return Words::tr("By department");
}

QString byField()
{
    return Words::tr("By field");
}

QString formByArea()
{
    return Words::tr("Forms by area");
}

QString summaryOf(const QString& what)
{
    return Words::tr("Summary: %1").arg(what);
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

} // namespace kyodo::survey_words
