#include "core/report/sheets/sheet_words.h"

#include "core/domain/era.h"
#include "core/domain/record_labels.h"
#include "core/report/content/report_words.h"

#include <QCoreApplication>

namespace kyodo::sheet_words {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProjectSheet)
};

/// A single day stands once.
QString daysOf(const ProjectRecord& record)
{
    if (!record.startsOn && !record.endsOn) {
        return {};
    }
    const QString first = formatDate(record.startsOn.value_or(QDate()));
    return record.startsOn == record.endsOn
               ? first
               : first + u'～' + formatDate(record.endsOn.value_or(QDate()));
}

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
    case Field::Improvement:
        return Words::tr("To be improved");
    case Field::PublicText:
        return Words::tr("Text for publication");
    case Field::InternalNote:
        return Words::tr("Note for the office");
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

QString partners()
{
    return Words::tr("Partners");
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

QString continued(const QString& words)
{
    return Words::tr("%1 (continued)").arg(words);
}

QString checklist()
{
    return Words::tr("Check of the principles");
}

QString principle()
{
    return Words::tr("Principle");
}

QString question()
{
    return Words::tr("Question");
}

QString difference()
{
    return Words::tr("Difference");
}

QString differs()
{
    return Words::tr("Yes", "the sides answered differently");
}

QString phaseAndSide(CheckPhase phase, CheckSide side)
{
    return Words::tr("%1, %2", "a phase and who answered")
        .arg(checkPhaseLabel(phase), checkSideLabel(side));
}

QString said(const QString& who, const QString& comment)
{
    return Words::tr("%1: %2", "who said what").arg(who, comment);
}

QString comments()
{
    return Words::tr("Comments");
}

QString evaluation()
{
    return Words::tr("Evaluation");
}

QString scores()
{
    return Words::tr("Scores");
}

QString evaluationItem()
{
    return Words::tr("Item");
}

QString gap()
{
    return Words::tr("Gap");
}

QString gapSteps(int steps)
{
    return Words::tr("%n step(s)", nullptr, steps);
}

QString nothingYet()
{
    return Words::tr("Nothing has been filled in yet.");
}

QString seals()
{
    return Words::tr("Approval");
}

QString signatures()
{
    return Words::tr("Signatures");
}

QString confirmed()
{
    return Words::tr("Both sides have confirmed what this sheet says.");
}

QString dayToWrite()
{
    return Words::tr("Date:                    ", "to be filled in by hand");
}

QString seal()
{
    return Words::tr("Seal");
}

QString areaFigure(const QString& area)
{
    return area.isEmpty()
               ? Words::tr("The areas from the citizens to the city; none is chosen.")
               : Words::tr("The areas from the citizens to the city; chosen: %1").arg(area);
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

QString marksOf(CheckSide side, CheckMark mark)
{
    return Words::tr("Principles, %1: %2", "a side and a mark")
        .arg(checkSideLabel(side), checkMarkLabel(mark));
}

QString differences()
{
    return Words::tr("Principles: differences");
}

QString meanPoints(const QString& viewpoint)
{
    return Words::tr("Evaluation, %1: mean points").arg(viewpoint);
}

QString widestGap()
{
    return Words::tr("Evaluation: widest gap (steps)");
}

QString period(const ProjectRecord& record)
{
    const QString dates = daysOf(record);
    if (dates.isEmpty() || record.periodNote.isEmpty()) {
        return dates + record.periodNote;
    }
    return Words::tr("%1 (%2)", "days and what was written beside them")
        .arg(dates, record.periodNote);
}

QStringList classedForms(const ProjectRecord& record, const Guideline& guideline)
{
    const QStringList names = formNames(record, guideline);
    return names.isEmpty() ? QStringList(report_words::unclassified()) : names;
}

QString classedArea(const ProjectRecord& record, const Guideline& guideline)
{
    const QString label = areaLabel(record, guideline);
    return label.isEmpty() && !guideline.areas.empty() ? report_words::unclassified() : label;
}

QString actorName(const Partner& partner, const Guideline& guideline)
{
    return partner.kind ? actorName(*partner.kind, guideline) : QString();
}

QStringList signingPartners(const ProjectRecord& record)
{
    QStringList partners;
    for (const Partner& partner : record.partners) {
        partners << partner.name;
    }
    return partners.isEmpty() ? QStringList(QString()) : partners;
}

} // namespace kyodo::sheet_words
