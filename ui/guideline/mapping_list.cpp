#include "ui/guideline/mapping_list.h"

#include "core/domain/record_labels.h"

#include <QCoreApplication>

namespace kyodo::ui {
namespace {

struct GuidelineText
{
    Q_DECLARE_TR_FUNCTIONS(GuidelineText)
};

template <class Entry>
CodeName codeName(const Entry& entry)
{
    if constexpr (std::is_same_v<decltype(entry.code), QString>) {
        return {entry.code, entry.name};
    } else {
        return {entry.code.text(), entry.name};
    }
}

CodeName codeName(const Area& area)
{
    return {area.code.text(), areaLabel(area)};
}

template <class Entry>
void addNames(std::vector<CodeName>& names, const std::vector<Entry>& entries)
{
    for (const Entry& entry : entries) {
        names.push_back(codeName(entry));
    }
}

std::vector<CodeName> entriesOf(MappedList list, const Guideline& guideline)
{
    std::vector<CodeName> names;
    switch (list) {
    case MappedList::Forms:
        addNames(names, guideline.forms);
        break;
    case MappedList::Areas:
        addNames(names, guideline.areas);
        break;
    case MappedList::Fields:
        addNames(names, guideline.fields);
        addNames(names, guideline.npoFields);
        break;
    case MappedList::Actors:
        addNames(names, guideline.actors);
        break;
    case MappedList::Principles:
        addNames(names, guideline.principles);
        break;
    case MappedList::EvaluationItems:
        addNames(names, guideline.evaluationItems);
        break;
    case MappedList::Requirements:
        addNames(names, guideline.requirements);
        break;
    case MappedList::Scale:
        addNames(names, guideline.evaluationScale);
        break;
    }
    return names;
}

/// Calls `visit` with the targets of one list.
template <class Mapping, class Visit>
auto withTargets(MappedList list, Mapping& mapping, Visit visit)
{
    switch (list) {
    case MappedList::Forms:
        return visit(mapping.forms);
    case MappedList::Areas:
        return visit(mapping.areas);
    case MappedList::Fields:
        return visit(mapping.fields);
    case MappedList::Actors:
        return visit(mapping.actors);
    case MappedList::Principles:
        return visit(mapping.principles);
    case MappedList::EvaluationItems:
        return visit(mapping.evaluationItems);
    case MappedList::Requirements:
        return visit(mapping.requirements);
    case MappedList::Scale:
        return visit(mapping.scale);
    }
    Q_UNREACHABLE();
}

std::optional<QString> targetOf(MappedList list, const GuidelineMapping& mapping,
                                const QString& own)
{
    return withTargets(list, mapping, [&own](const auto& targets) -> std::optional<QString> {
        using CodeType = typename std::decay_t<decltype(targets)>::key_type;
        const auto code = CodeType::parse(own);
        const auto found = code ? targets.find(*code) : targets.end();
        const bool isMapped = found != targets.end() && found->second.has_value();
        return isMapped ? std::optional(found->second->text()) : std::nullopt;
    });
}

} // namespace

std::vector<MappedList> mappedLists(const Guideline& from)
{
    using enum MappedList;
    std::vector<MappedList> lists{Forms,      Areas,           Fields,       Actors,
                                  Principles, EvaluationItems, Requirements, Scale};
    std::erase_if(lists, [&from](MappedList list) { return entriesOf(list, from).empty(); });
    return lists;
}

QString mappedListTitle(MappedList list)
{
    switch (list) {
    case MappedList::Forms:
        return GuidelineText::tr("Forms");
    case MappedList::Areas:
        return GuidelineText::tr("Areas");
    case MappedList::Fields:
        return GuidelineText::tr("Fields");
    case MappedList::Actors:
        return GuidelineText::tr("Actors");
    case MappedList::Principles:
        return GuidelineText::tr("Principles");
    case MappedList::EvaluationItems:
        return GuidelineText::tr("Evaluation items");
    case MappedList::Requirements:
        return GuidelineText::tr("Requirements");
    case MappedList::Scale:
        return GuidelineText::tr("Scale");
    }
    Q_UNREACHABLE();
}

std::vector<MappedEntry> mappedEntries(MappedList list, const GuidelineBridge& bridge)
{
    std::vector<MappedEntry> entries;
    for (const CodeName& own : entriesOf(list, bridge.from)) {
        entries.push_back({own, targetOf(list, bridge.mapping, own.code)});
    }
    return entries;
}

std::vector<CodeName> mappingTargets(MappedList list, const GuidelineBridge& bridge)
{
    return entriesOf(list, bridge.to);
}

void setTarget(MappedList list, GuidelineBridge& bridge, const QString& own,
               const std::optional<QString>& target)
{
    withTargets(list, bridge.mapping, [&](auto& targets) {
        using CodeType = typename std::decay_t<decltype(targets)>::key_type;
        if (const auto code = CodeType::parse(own)) {
            targets[*code] = target ? CodeType::parse(*target) : std::nullopt;
        }
    });
}

} // namespace kyodo::ui
