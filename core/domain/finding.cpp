#include "core/domain/finding.h"

#include "core/domain/era.h"

#include <QCoreApplication>

namespace kyodo {
namespace {

struct Findings
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

} // namespace

std::vector<Finding> findingsOf(const ProjectRecord& record, const Guideline& guideline)
{
    std::vector<Finding> findings;
    const auto add = [&](Finding::Kind kind, const QString& message) {
        findings.push_back({kind, record.id, record.name.text(), message});
    };
    for (const FormChoice& form : record.forms) {
        if (!guideline.forms.empty() && (!form.code || !guideline.form(*form.code))) {
            add(Finding::Kind::UnknownForm,
                Findings::tr("The guideline has no form “%1”. It is kept in these words.")
                    .arg(form.words));
        }
    }
    if (record.area && !guideline.areas.empty() &&
        (!record.area->code || !guideline.area(*record.area->code))) {
        add(Finding::Kind::UnknownArea,
            Findings::tr("The guideline has no area “%1”. It is kept in these words.")
                .arg(record.area->words));
    }
    if (record.field && !guideline.fields.empty() &&
        (!record.field->code || !guideline.field(*record.field->code))) {
        add(Finding::Kind::UnknownField,
            Findings::tr("The guideline has no field “%1”. It is kept in these words.")
                .arg(record.field->words));
    }
    if (record.forms.empty() && !guideline.forms.empty()) {
        add(Finding::Kind::NoForm, Findings::tr("No form of collaboration is chosen."));
    }
    if (record.startsOn && record.endsOn && *record.endsOn < *record.startsOn) {
        add(Finding::Kind::EndBeforeStart,
            Findings::tr("The period ends (%1) before it begins (%2).")
                .arg(formatDate(*record.endsOn), formatDate(*record.startsOn)));
    }
    return findings;
}

Finding sameNameFinding(const ProjectRecord& record)
{
    return {Finding::Kind::SameName, record.id, record.name.text(),
            Findings::tr("Another project of this round has the same name. Both may be right, if "
                         "two groups hold an event of one name.")};
}

QString findingCode(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::UnknownForm:
        return QStringLiteral("unknown-form");
    case Finding::Kind::UnknownArea:
        return QStringLiteral("unknown-area");
    case Finding::Kind::UnknownField:
        return QStringLiteral("unknown-field");
    case Finding::Kind::NoForm:
        return QStringLiteral("no-form");
    case Finding::Kind::EndBeforeStart:
        return QStringLiteral("end-before-start");
    case Finding::Kind::SameName:
        return QStringLiteral("same-name");
    }
    Q_UNREACHABLE();
}

} // namespace kyodo
