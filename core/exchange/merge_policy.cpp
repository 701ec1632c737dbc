#include "core/exchange/merge_policy.h"

#include "core/base/text.h"
#include "core/domain/shown_dates.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace kyodo {
namespace {

struct MergePolicy
{
    Q_DECLARE_TR_FUNCTIONS(MergePolicy)
};

template <class Target, class Value>
void take(Target& target, const std::optional<Value>& value)
{
    if (value) {
        target = *value;
    }
}

/// The same entry of the guideline; or the same words where the guideline did not know either, or
/// no longer knows them. Words that it has come to know are news.
template <class ChoiceType>
bool isSameChoice(const ChoiceType& old, const ChoiceType& read)
{
    return read.code ? old.code == read.code : foldKey(old.words) == foldKey(read.words);
}

template <class ChoiceType>
ChoiceType mergedChoice(const std::optional<ChoiceType>& old, const ChoiceType& read)
{
    return old && isSameChoice(*old, read) ? *old : read;
}

QString joinedForms(const std::vector<FormChoice>& forms)
{
    QString joined;
    for (const FormChoice& form : forms) {
        joined += form.code ? form.code->text() : foldKey(form.words);
    }
    return joined;
}

/// Words that hold a separator, such as a form “A/B” of somebody's own, come back from a file as
/// two: lists that read the same are the same.
std::vector<FormChoice> mergedForms(const std::vector<FormChoice>& old,
                                    std::vector<FormChoice> read)
{
    for (FormChoice& form : read) {
        const auto same = std::find_if(old.begin(), old.end(), [&](const FormChoice& other) {
            return isSameChoice(other, form);
        });
        if (same != old.end()) {
            form = *same;
        }
    }
    return joinedForms(old) == joinedForms(read) ? old : read;
}

QString joinedKeys(const std::vector<Partner>& partners)
{
    QString joined;
    for (const Partner& partner : partners) {
        joined += foldKey(partner.name);
    }
    return joined;
}

Partner mergedPartner(const Partner& old, Partner read)
{
    read.organisation = old.organisation;
    const bool saysAnother = read.kind && !(old.kind && read.kind->code == old.kind->code &&
                                            (read.kind->code || read.kind == old.kind));
    read.kind = saysAnother ? read.kind : old.kind;
    read.role = read.role.isEmpty() ? old.role : read.role;
    return read;
}

/// Partners that differ only in where one name ends and the next begins are those of the record.
std::vector<Partner> mergedPartners(const std::vector<Partner>& old, std::vector<Partner> read)
{
    if (old.size() != read.size() && joinedKeys(old) == joinedKeys(read)) {
        return old;
    }
    for (Partner& partner : read) {
        const auto same = std::find_if(old.begin(), old.end(), [&](const Partner& other) {
            return foldKey(other.name) == foldKey(partner.name);
        });
        if (same != old.end()) {
            partner = mergedPartner(*same, std::move(partner));
        }
    }
    return read;
}

void takePeriod(ProjectRecord& record, const RecordDraft& draft)
{
    if (draft.period) {
        record.startsOn = draft.period->startsOn;
        record.endsOn = draft.period->endsOn;
        record.periodNote = draft.period->note;
    }
    take(record.startsOn, draft.startsOn);
    take(record.endsOn, draft.endsOn);
    take(record.periodNote, draft.periodNote);
}

void takeChoices(ProjectRecord& record, const RecordDraft& draft)
{
    if (!draft.forms.empty()) {
        record.forms = mergedForms(record.forms, draft.forms);
    }
    if (draft.area) {
        record.area = mergedChoice(record.area, *draft.area);
    }
    if (draft.field) {
        record.field = mergedChoice(record.field, *draft.field);
    }
}

template <class ChoiceType>
QString choiceText(const ChoiceType& choice)
{
    return choice.code ? choice.words
                       : MergePolicy::tr("%1 (not in the guideline)").arg(choice.words);
}

template <class ChoiceType>
QString choiceText(const std::optional<ChoiceType>& choice)
{
    return choice ? choiceText(*choice) : QString();
}

QString formsText(const std::vector<FormChoice>& forms)
{
    QStringList texts;
    for (const FormChoice& form : forms) {
        texts << choiceText(form);
    }
    return texts.join(u'；');
}

QString partnersText(const std::vector<Partner>& partners)
{
    QStringList texts;
    for (const Partner& partner : partners) {
        QStringList details;
        if (partner.kind) {
            details << partner.kind->words;
        }
        if (!partner.role.isEmpty()) {
            details << partner.role;
        }
        const QString inBrackets =
            details.isEmpty() ? QString()
                              : QStringLiteral("（%1）").arg(details.join(QStringLiteral("、")));
        texts << partner.name + inBrackets;
    }
    return texts.join(u'；');
}

QString dateText(const std::optional<QDate>& day)
{
    return day ? shownDate(*day) : QString();
}

using FieldText = std::pair<QString, QString>;

/// Label and text of each member, in order.
std::vector<FieldText> fieldTexts(const ProjectRecord& r)
{
    return {
        {MergePolicy::tr("No."), r.number > 0 ? QString::number(r.number) : QString()},
        {MergePolicy::tr("Name"), r.name.text()},
        {MergePolicy::tr("Summary"), r.summary},
        {MergePolicy::tr("Department"), r.department},
        {MergePolicy::tr("Forms"), formsText(r.forms)},
        {MergePolicy::tr("Area"), choiceText(r.area)},
        {MergePolicy::tr("Reason for the area"), r.areaReason},
        {MergePolicy::tr("Field"), choiceText(r.field)},
        {MergePolicy::tr("Partners"), partnersText(r.partners)},
        {MergePolicy::tr("Cost"), r.cost ? r.cost->label() : QString()},
        {MergePolicy::tr("First day"), dateText(r.startsOn)},
        {MergePolicy::tr("Last day"), dateText(r.endsOn)},
        {MergePolicy::tr("Period in words"), r.periodNote},
        {MergePolicy::tr("Status"), statusLabel(r.status)},
        {MergePolicy::tr("Outcome"), r.outcome},
    };
}

std::vector<FieldText> fieldTexts(const Project& project)
{
    return {
        {MergePolicy::tr("Reading"), project.kana},
        {MergePolicy::tr("Note"), project.note},
    };
}

template <class Value>
std::vector<CellChange> changedFields(const Value& before, const Value& after)
{
    const std::vector<FieldText> old = fieldTexts(before);
    const std::vector<FieldText> current = fieldTexts(after);
    std::vector<CellChange> changes;
    for (size_t i = 0; i < old.size(); ++i) {
        if (old[i].second != current[i].second) {
            changes.push_back({old[i].first, old[i].second, current[i].second});
        }
    }
    return changes;
}

} // namespace

ProjectRecord merged(ProjectRecord base, const RecordDraft& draft)
{
    take(base.name, draft.name);
    take(base.summary, draft.summary);
    take(base.department, draft.department);
    takeChoices(base, draft);
    take(base.areaReason, draft.areaReason);
    if (!draft.partners.empty()) {
        base.partners = mergedPartners(base.partners, draft.partners);
    }
    take(base.cost, draft.cost);
    takePeriod(base, draft);
    take(base.status, draft.status);
    take(base.outcome, draft.outcome);
    return base;
}

Project merged(Project base, const RecordDraft& draft)
{
    take(base.kana, draft.kana);
    take(base.note, draft.note);
    return base;
}

ProjectRecord recordOf(const RecordDraft& draft, RecordId id, ProjectId project,
                       SurveyRoundId round)
{
    Q_ASSERT(draft.name);
    const ProjectRecord blank{.id = id,
                              .project = project,
                              .round = round,
                              .number = draft.number.value_or(0),
                              .name = *draft.name};
    return merged(blank, draft);
}

ProjectRecord recordOf(const RecordDraft& draft)
{
    return recordOf(draft, *RecordId::fromValue(1), *ProjectId::fromValue(1),
                    *SurveyRoundId::fromValue(1));
}

std::vector<CellChange> changesBetween(const ProjectRecord& before, const ProjectRecord& after)
{
    return changedFields(before, after);
}

std::vector<CellChange> changesBetween(const Project& before, const Project& after)
{
    return changedFields(before, after);
}

} // namespace kyodo
