#include "core/domain/guideline/guideline_mapping.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kyodo {
namespace {

struct NearKinds
{
    FormKind kind;
    std::vector<FormKind> near; ///< the nearest first
};

/// What a form is taken for where a guideline has none of its kind.
const std::vector<NearKinds>& nearKinds()
{
    using enum FormKind;
    static const std::vector<NearKinds> table{
        {CoHosting, {Committee, Cooperation}},
        {Patronage, {CoHosting, Support}},
        {Committee, {CoHosting, Council}},
        {Council, {Planning, StudyGroup, Committee}},
        {Hearing, {Information, Planning}},
        {Information, {Hearing}},
        {Subsidy, {Support}},
        {Commission, {DesignatedManager}},
        {DesignatedManager, {Commission}},
        {Cooperation, {Agreement, Support}},
        {Agreement, {Cooperation}},
        {Planning, {Council, StudyGroup, Hearing}},
        {StudyGroup, {Planning, Council}},
        {Support, {Cooperation, Subsidy}},
    };
    return table;
}

const Form* formOfKind(const Guideline& guideline, FormKind kind)
{
    const auto found = std::find_if(guideline.forms.begin(), guideline.forms.end(),
                                    [&](const Form& form) { return form.kind == kind; });
    return found == guideline.forms.end() ? nullptr : &*found;
}

const Form* nearestForm(const Guideline& guideline, FormKind kind)
{
    if (const Form* same = formOfKind(guideline, kind)) {
        return same;
    }
    for (const NearKinds& entry : nearKinds()) {
        if (entry.kind != kind) {
            continue;
        }
        for (const FormKind near : entry.near) {
            if (const Form* form = formOfKind(guideline, near)) {
                return form;
            }
        }
    }
    return nullptr;
}

/// By its name, which may be an alias there, if that is a form of the same kind; else by kind. The
/// name alone decides nothing: 協議会 is a council in one city and a committee in another.
const Form* formFor(const Form& form, const Guideline& to)
{
    const Form* named = to.formNamed(form.name);
    return named && named->kind == form.kind ? named : nearestForm(to, form.kind);
}

const Area* areaFor(const Area& area, const Guideline& to)
{
    const Area* same = to.area(area.code);
    if (same && foldKey(same->name) == foldKey(area.name)) {
        return same;
    }
    const auto distance = [&](const Area& other) {
        return std::abs(other.position - area.position);
    };
    const auto nearest =
        std::min_element(to.areas.begin(), to.areas.end(),
                         [&](const Area& a, const Area& b) { return distance(a) < distance(b); });
    return nearest == to.areas.end() ? nullptr : &*nearest;
}

qsizetype sharedNatures(const ActorKind& a, const ActorKind& b)
{
    return std::count_if(a.natures.begin(), a.natures.end(), [&](ActorNature nature) {
        return std::find(b.natures.begin(), b.natures.end(), nature) != b.natures.end();
    });
}

/// How much two actors stand for the same; their main natures, the first ones, decide between
/// equals. 0: nothing.
qsizetype likeness(const ActorKind& a, const ActorKind& b)
{
    if (a.isCity && b.isCity) {
        return 1;
    }
    const bool isMainShared =
        !a.natures.empty() && !b.natures.empty() && a.natures.front() == b.natures.front();
    return 2 * sharedNatures(a, b) + (isMainShared ? 1 : 0);
}

const ActorKind* actorFor(const ActorKind& actor, const Guideline& to)
{
    if (const ActorKind* named = to.actorNamed(actor.name)) {
        return named;
    }
    const ActorKind* best = nullptr;
    qsizetype most = 0;
    for (const ActorKind& other : to.actors) {
        const qsizetype shared = likeness(actor, other);
        if (shared > most) {
            best = &other;
            most = shared;
        }
    }
    return best;
}

/// The step of the same name, or the one at the same height.
const ScaleStep* stepFor(const std::vector<ScaleStep>& from, std::size_t index,
                         const std::vector<ScaleStep>& to)
{
    const auto named = std::find_if(to.begin(), to.end(), [&](const ScaleStep& step) {
        return foldKey(step.name) == foldKey(from[index].name);
    });
    if (named != to.end()) {
        return &*named;
    }
    const double height = from.size() < 2 ? 0 : double(index) / double(from.size() - 1);
    const auto place = static_cast<std::size_t>(std::lround(height * double(to.size() - 1)));
    return to.empty() ? nullptr : &to[place];
}

/// Entries that are only names: where the other list has the same name.
template <class CodeType, class Entries>
GuidelineMapping::Targets<CodeType> byName(const std::vector<Choice<CodeType>>& from,
                                           const Entries& to)
{
    GuidelineMapping::Targets<CodeType> targets;
    for (const Choice<CodeType>& entry : from) {
        const auto found = std::find_if(to.begin(), to.end(), [&](const Choice<CodeType>& other) {
            return foldKey(other.words) == foldKey(entry.words);
        });
        targets[*entry.code] = found == to.end() ? std::nullopt : found->code;
    }
    return targets;
}

/// The entries of a list as they are chosen: code and name.
template <class CodeType, class Entry>
std::vector<Choice<CodeType>> choicesOf(const std::vector<Entry>& entries)
{
    std::vector<Choice<CodeType>> choices;
    for (const Entry& entry : entries) {
        if constexpr (std::is_same_v<decltype(entry.code), const CodeType> ||
                      std::is_same_v<decltype(entry.code), CodeType>) {
            choices.push_back({entry.code, entry.name});
        } else {
            choices.push_back({CodeType::parse(entry.code), entry.name});
        }
    }
    return choices;
}

std::vector<FieldChoice> allFields(const Guideline& guideline)
{
    std::vector<FieldChoice> fields = choicesOf<FieldCode>(guideline.fields);
    const std::vector<FieldChoice> npo = choicesOf<FieldCode>(guideline.npoFields);
    fields.insert(fields.end(), npo.begin(), npo.end());
    return fields;
}

/// What a checklist asks about: principles, or the conditions in their place.
std::vector<PrincipleChoice> checkedPrinciples(const Guideline& guideline)
{
    return guideline.principles.empty() ? choicesOf<PrincipleCode>(guideline.conditions)
                                        : choicesOf<PrincipleCode>(guideline.principles);
}

template <class Entry, class Find>
auto targetsOf(const std::vector<Entry>& entries, Find find)
{
    using CodeType = decltype(Entry::code);
    GuidelineMapping::Targets<CodeType> targets;
    for (const Entry& entry : entries) {
        const auto* target = find(entry);
        targets[entry.code] = target ? std::optional(target->code) : std::nullopt;
    }
    return targets;
}

GuidelineMapping::Targets<ScaleStepCode> scaleTargets(const std::vector<ScaleStep>& from,
                                                      const std::vector<ScaleStep>& to)
{
    GuidelineMapping::Targets<ScaleStepCode> targets;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const ScaleStep* step = stepFor(from, i, to);
        targets[from[i].code] = step ? std::optional(step->code) : std::nullopt;
    }
    return targets;
}

/// Carries choices of one kind: with the lists of both guidelines, as chosen.
template <class CodeType>
class ChoiceCarrier
{
public:
    ChoiceCarrier(const GuidelineMapping::Targets<CodeType>& targets,
                  std::vector<Choice<CodeType>> from, std::vector<Choice<CodeType>> to)
        : m_targets(targets)
        , m_from(std::move(from))
        , m_to(std::move(to))
    {}

    void carry(Choice<CodeType>& choice) const
    {
        if (!choice.code) {
            find(choice);
            return;
        }
        const auto target = m_targets.find(*choice.code);
        if (target != m_targets.end() && target->second) {
            choice = {target->second, nameOf(m_to, *target->second).value_or(choice.words)};
            return;
        }
        if (choice.words.isEmpty()) { // the first ledgers held no words beside some codes
            choice.words = nameOf(m_from, *choice.code).value_or(choice.code->text());
        }
        choice.code.reset();
    }

    void carry(std::optional<Choice<CodeType>>& choice) const
    {
        if (choice) {
            carry(*choice);
        }
    }

    void carry(std::vector<Choice<CodeType>>& choices) const
    {
        for (Choice<CodeType>& choice : choices) {
            carry(choice);
        }
    }

private:
    static std::optional<QString> nameOf(const std::vector<Choice<CodeType>>& entries,
                                         const CodeType& code)
    {
        const auto found = std::find_if(entries.begin(), entries.end(),
                                        [&](const auto& entry) { return entry.code == code; });
        return found == entries.end() ? std::nullopt : std::optional(found->words);
    }

    /// Own words stay what they are, but may be a name there.
    void find(Choice<CodeType>& choice) const
    {
        const QString key = foldKey(choice.words);
        const auto found = std::find_if(m_to.begin(), m_to.end(), [&](const auto& entry) {
            return !key.isEmpty() && foldKey(entry.words) == key;
        });
        if (found != m_to.end()) {
            choice.code = found->code;
        }
    }

    const GuidelineMapping::Targets<CodeType>& m_targets;
    std::vector<Choice<CodeType>> m_from;
    std::vector<Choice<CodeType>> m_to;
};

/// Own words are known by the aliases of forms too. What somebody led nowhere stays there, even if
/// the other guideline has the word.
void carryForm(FormChoice& form, const ChoiceCarrier<FormCode>& carrier, const Guideline& to)
{
    if (form.code) {
        carrier.carry(form);
    } else if (const Form* named = to.formNamed(form.words)) {
        form.code = named->code;
    }
}

/// Two forms may become one: then the first of them stays.
void dropDoubles(std::vector<FormChoice>& forms)
{
    std::vector<FormChoice> kept;
    for (FormChoice& form : forms) {
        const bool isThere = std::any_of(kept.begin(), kept.end(), [&](const FormChoice& other) {
            return form.code ? other.code == form.code : other == form;
        });
        if (!isThere) {
            kept.push_back(std::move(form));
        }
    }
    forms = std::move(kept);
}

ChoiceCarrier<FieldCode> fieldCarrier(const GuidelineBridge& bridge)
{
    return {bridge.mapping.fields, allFields(bridge.from), allFields(bridge.to)};
}

ChoiceCarrier<ActorKindCode> actorCarrier(const GuidelineBridge& bridge)
{
    return {bridge.mapping.actors, choicesOf<ActorKindCode>(bridge.from.actors),
            choicesOf<ActorKindCode>(bridge.to.actors)};
}

} // namespace

GuidelineMapping proposeMapping(const Guideline& from, const Guideline& to)
{
    GuidelineMapping mapping;
    mapping.forms = targetsOf(from.forms, [&](const Form& form) { return formFor(form, to); });
    mapping.areas = targetsOf(from.areas, [&](const Area& area) { return areaFor(area, to); });
    mapping.actors =
        targetsOf(from.actors, [&](const ActorKind& actor) { return actorFor(actor, to); });
    mapping.fields = byName(allFields(from), allFields(to));
    mapping.principles = byName(checkedPrinciples(from), checkedPrinciples(to));
    mapping.evaluationItems = byName(evaluationItems(from), evaluationItems(to));
    mapping.requirements = byName(choicesOf<RequirementCode>(from.requirements),
                                  choicesOf<RequirementCode>(to.requirements));
    mapping.scale = scaleTargets(evaluationScale(from), evaluationScale(to));
    return mapping;
}

GuidelineBridge bridgeBetween(const Guideline& from, const Guideline& to)
{
    return {from, to, proposeMapping(from, to)};
}

ProjectRecord GuidelineBridge::carried(ProjectRecord record) const
{
    const ChoiceCarrier<FormCode> formCarrier(mapping.forms, choicesOf<FormCode>(from.forms),
                                              choicesOf<FormCode>(to.forms));
    for (FormChoice& form : record.forms) {
        carryForm(form, formCarrier, to);
    }
    dropDoubles(record.forms);
    ChoiceCarrier<AreaCode>(mapping.areas, choicesOf<AreaCode>(from.areas),
                            choicesOf<AreaCode>(to.areas))
        .carry(record.area);
    fieldCarrier(*this).carry(record.field);
    const auto actors = actorCarrier(*this);
    for (Partner& partner : record.partners) {
        actors.carry(partner.kind);
    }
    return record;
}

Partner GuidelineBridge::carried(Partner partner) const
{
    actorCarrier(*this).carry(partner.kind);
    return partner;
}

Organisation GuidelineBridge::carried(Organisation organisation) const
{
    actorCarrier(*this).carry(organisation.kind);
    fieldCarrier(*this).carry(organisation.fields);
    const ChoiceCarrier<RequirementCode> requirements(mapping.requirements,
                                                      choicesOf<RequirementCode>(from.requirements),
                                                      choicesOf<RequirementCode>(to.requirements));
    for (RequirementCheck& check : organisation.requirements) {
        requirements.carry(check.requirement);
    }
    return organisation;
}

PrincipleChecklist GuidelineBridge::carried(PrincipleChecklist checklist) const
{
    const ChoiceCarrier<PrincipleCode> principles(mapping.principles, checkedPrinciples(from),
                                                  checkedPrinciples(to));
    for (CheckAnswer& answer : checklist.answers) {
        principles.carry(answer.question.principle);
    }
    return checklist;
}

Evaluation GuidelineBridge::carried(Evaluation evaluation) const
{
    const ChoiceCarrier<EvaluationItemCode> items(mapping.evaluationItems, evaluationItems(from),
                                                  evaluationItems(to));
    const ChoiceCarrier<ScaleStepCode> steps(mapping.scale,
                                             choicesOf<ScaleStepCode>(evaluationScale(from)),
                                             choicesOf<ScaleStepCode>(evaluationScale(to)));
    for (Score& score : evaluation.scores) {
        items.carry(score.item);
        steps.carry(score.step);
    }
    return evaluation;
}

} // namespace kyodo
