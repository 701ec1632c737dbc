#include "core/report/content/survey/rounds_words.h"

#include <QCoreApplication>

namespace kyodo::rounds_words {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RoundsReport)
};

} // namespace

QString title(const QString& cityName)
{
    return Words::tr("Collaborative Projects of %1: Surveys Compared").arg(cityName);
}

QString notSoManyRounds(std::size_t least, std::size_t most)
{
    return Words::tr("Between %1 and %2 surveys can be compared. Choose that many.")
        .arg(least)
        .arg(most);
}

QString course()
{
    return Words::tr("New, continued or ended");
}

QString isNew()
{
    return Words::tr("New");
}

QString isContinued()
{
    return Words::tr("Continued");
}

QString hasEnded()
{
    return Words::tr("Ended");
}

QString coursesNote()
{
    return Words::tr("New: in the last survey alone. Continued: in the last survey and in an "
                     "earlier one. Ended: no longer in the last survey.");
}

QString formCounts()
{
    return Words::tr("Projects over the surveys: by form");
}

QString areaCounts()
{
    return Words::tr("Projects over the surveys: by area");
}

QString change()
{
    return Words::tr("Change");
}

QString formsShownNote()
{
    return Words::tr("In the column of each survey stand the forms of the project then.");
}

QString otherNameNote()
{
    return Words::tr("Where a project had another name in a survey, it stands above the form.");
}

QString severalFormsNote()
{
    return Words::tr("A project with several forms is counted under each of them.");
}

QString formsDefinedAnew(const QString& from, const QString& to)
{
    return Words::tr("The guideline defined the forms anew between %1 and %2, so these counts can "
                     "be compared only in part.")
        .arg(from, to);
}

QString areasDefinedAnew(const QString& from, const QString& to)
{
    return Words::tr("The guideline defined the areas anew between %1 and %2, so these counts can "
                     "be compared only in part.")
        .arg(from, to);
}

QString decreaseNote()
{
    return Words::tr("△ stands for a decrease.");
}

} // namespace kyodo::rounds_words
