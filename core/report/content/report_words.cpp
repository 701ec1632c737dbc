#include "core/report/content/report_words.h"

#include <QCoreApplication>

namespace kyodo::report_words {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

} // namespace

QString number()
{
    return Words::tr("No.");
}

QString project()
{
    return Words::tr("Project (activity)");
}

QString form()
{
    return Words::tr("Form");
}

QString area()
{
    return Words::tr("Area");
}

QString field()
{
    return Words::tr("Field");
}

QString department()
{
    return Words::tr("Department");
}

QString partnerKind()
{
    return Words::tr("Kind of partner");
}

QString years()
{
    return Words::tr("Fiscal years");
}

QString count()
{
    return Words::tr("Count");
}

QString projects()
{
    return Words::tr("Projects");
}

QString mentions()
{
    return Words::tr("Mentions");
}

QString share()
{
    return Words::tr("Share");
}

QString shareInPercent()
{
    return Words::tr("Share (%)");
}

QString total()
{
    return Words::tr("Total");
}

QString cost(Yen::Unit unit)
{
    return unit == Yen::Unit::Yen ? Words::tr("Cost (yen)") : Words::tr("Cost (thousand yen)");
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

QString roundingNote()
{
    return Words::tr("The shares are rounded, so they do not add up to exactly 100.0 %.");
}

QString countedInEachNote()
{
    return Words::tr("A project that falls under several headings counts under each of them, but "
                     "only once in the totals.");
}

QString mentionsNote(qint64 projects, qint64 mentions)
{
    return Words::tr("A project counts once under each of its headings: %1 projects, %2 counts in "
                     "all.")
        .arg(projects)
        .arg(mentions);
}

QString costUnknownNote(qint64 unknown)
{
    return Words::tr("%n entry(ies) without a cost are not part of the sums.", nullptr,
                     static_cast<int>(unknown));
}

QString thousandsNote()
{
    return Words::tr(
        "Sums of money are rounded to thousands of yen, so that totals may differ from "
        "the sum of what is printed.");
}

QString noAreas()
{
    return Words::tr("The guideline does not divide projects into areas.");
}

QString noForms()
{
    return Words::tr("The guideline has no list of forms.");
}

QString numberedProject(const ProjectRecord& record)
{
    return record.number > 0 ? Words::tr("No. %1 %2", "number and name of a project")
                                   .arg(record.number)
                                   .arg(record.name.text())
                             : record.name.text();
}

QString projectCount(qint64 count)
{
    return Words::tr("%n project(s)", nullptr, static_cast<int>(count));
}

} // namespace kyodo::report_words
