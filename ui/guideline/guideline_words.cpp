#include "ui/guideline/guideline_words.h"

#include "core/domain/shown_dates.h"

#include <QCoreApplication>
#include <QDate>

namespace kyodo::ui {
namespace {

struct GuidelineText
{
    Q_DECLARE_TR_FUNCTIONS(GuidelineText)
};

QString formsCondition(const std::vector<FormCode>& forms, const Guideline& guideline)
{
    QStringList names;
    for (const FormCode& code : forms) {
        const Form* form = guideline.form(code);
        names << (form != nullptr ? form->name : code.text());
    }
    return GuidelineText::tr("Form: %1").arg(names.join(QStringLiteral("、")));
}

} // namespace

QString formKindLabel(FormKind kind)
{
    switch (kind) {
    case FormKind::CoHosting:
        return GuidelineText::tr("Hosted together");
    case FormKind::Patronage:
        return GuidelineText::tr("Patronage");
    case FormKind::Committee:
        return GuidelineText::tr("Executive committee");
    case FormKind::Council:
        return GuidelineText::tr("Council");
    case FormKind::Hearing:
        return GuidelineText::tr("Hearing of opinions");
    case FormKind::Information:
        return GuidelineText::tr("Exchange of information");
    case FormKind::Subsidy:
        return GuidelineText::tr("Subsidy");
    case FormKind::Commission:
        return GuidelineText::tr("Commission");
    case FormKind::DesignatedManager:
        return GuidelineText::tr("Designated manager");
    case FormKind::Cooperation:
        return GuidelineText::tr("Cooperation");
    case FormKind::Agreement:
        return GuidelineText::tr("Agreement");
    case FormKind::Planning:
        return GuidelineText::tr("Part in planning");
    case FormKind::StudyGroup:
        return GuidelineText::tr("Study group");
    case FormKind::Support:
        return GuidelineText::tr("Support");
    }
    Q_UNREACHABLE();
}

QString actorNatureLabel(ActorNature nature)
{
    switch (nature) {
    case ActorNature::Citizen:
        return GuidelineText::tr("Single citizens");
    case ActorNature::Neighbourhood:
        return GuidelineText::tr("Neighbourhood");
    case ActorNature::VolunteerGroup:
        return GuidelineText::tr("Volunteer group");
    case ActorNature::Npo:
        return GuidelineText::tr("NPO");
    case ActorNature::Company:
        return GuidelineText::tr("Company");
    case ActorNature::School:
        return GuidelineText::tr("School");
    case ActorNature::PublicBody:
        return GuidelineText::tr("Public body");
    }
    Q_UNREACHABLE();
}

QString formKindLabel(const QString& code)
{
    const auto kind = formKindFromCode(code);
    return kind ? formKindLabel(*kind) : code;
}

QString actorNatureLabel(const QString& code)
{
    const auto nature = actorNatureFromCode(code);
    return nature ? actorNatureLabel(*nature) : code;
}

QString guidelineLabel(const Guideline& guideline)
{
    return QString(guideline.title + u' ' + guideline.edition).trimmed();
}

QString monthLabel(const QString& code)
{
    const QDate first = QDate::fromString(code.left(7) + QStringLiteral("-01"), Qt::ISODate);
    if (!first.isValid()) {
        return code;
    }
    const QString day = shownDate(first);
    // it ends in the day: 平成15年4月1日; in English it is written as the code
    const qsizetype month = day.indexOf(u'月');
    return month < 0 ? code : day.left(month + 1);
}

QStringList ruleConditions(const AreaRule& rule, const Guideline& guideline)
{
    QStringList conditions;
    if (!rule.forms.empty()) {
        conditions << formsCondition(rule.forms, guideline);
    }
    const auto add = [&conditions](const QString& words, const std::optional<Side>& side) {
        if (side) {
            conditions << words.arg(sideLabel(*side));
        }
    };
    add(GuidelineText::tr("Started by: %1"), rule.involvement.startedBy);
    add(GuidelineText::tr("Decided by: %1"), rule.involvement.decidedBy);
    add(GuidelineText::tr("Paid by: %1"), rule.involvement.paidBy);
    add(GuidelineText::tr("Answered for by: %1"), rule.involvement.answeredBy);
    return conditions;
}

} // namespace kyodo::ui
