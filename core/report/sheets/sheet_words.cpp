#include "core/report/sheets/sheet_words.h"

#include "core/domain/era.h"
#include "core/domain/record_labels.h"

#include <QCoreApplication>

namespace kyodo::sheet_words {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProjectSheet)
};

} // namespace

QString title()
{
    return Words::tr("Project Sheet");
}

QString label(Field field)
{
    switch (field) {
    case Field::Name:
        return Words::tr("Project (activity)");
    case Field::Summary:
        return Words::tr("What is done");
    case Field::Forms:
        return Words::tr("Form");
    case Field::Area:
        return Words::tr("Area");
    case Field::AreaReason:
        return Words::tr("Reason for the area");
    case Field::Department:
        return Words::tr("Department");
    case Field::Partners:
        return Words::tr("Partners and roles");
    case Field::Roles:
        return Words::tr("Division of roles");
    case Field::Period:
        return Words::tr("Period");
    case Field::Cost:
        return Words::tr("Cost");
    case Field::Status:
        return Words::tr("Status");
    case Field::Outcome:
        return Words::tr("Outcome");
    }
    Q_UNREACHABLE();
}

QString earlierRounds()
{
    return Words::tr("Earlier surveys");
}

QString years()
{
    return Words::tr("Fiscal years");
}

QString partner()
{
    return Words::tr("Partner");
}

QString partnerKind()
{
    return Words::tr("Kind");
}

QString partnerRole()
{
    return Words::tr("Role");
}

QString roleTask()
{
    return Words::tr("Task");
}

QString citySide()
{
    return Words::tr("City (A)");
}

QString partnerSide()
{
    return Words::tr("Partners (B)");
}

QString guidelineRoles()
{
    return Words::tr("Roles that the guideline gives");
}

QString number(int number)
{
    return Words::tr("No. %1").arg(number);
}

QString startsOn()
{
    return Words::tr("Starts on");
}

QString endsOn()
{
    return Words::tr("Ends on");
}

QString periodNote()
{
    return Words::tr("Period as written");
}

QString costInYen()
{
    return Words::tr("Cost (yen)");
}

QString period(const ProjectRecord& record)
{
    QString dates;
    if (record.startsOn || record.endsOn) {
        dates = formatDate(record.startsOn.value_or(QDate())) + u'～' +
                formatDate(record.endsOn.value_or(QDate()));
    }
    if (dates.isEmpty() || record.periodNote.isEmpty()) {
        return dates + record.periodNote;
    }
    return dates + u'\n' + record.periodNote;
}

QString actorName(const Partner& partner, const Guideline& guideline)
{
    return partner.kind ? actorName(*partner.kind, guideline) : QString();
}

} // namespace kyodo::sheet_words
