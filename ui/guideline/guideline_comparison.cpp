#include "ui/guideline/guideline_comparison.h"

#include "core/base/text.h"
#include "core/domain/record_labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace kyodo::ui {
namespace {

struct GuidelineText
{
    Q_DECLARE_TR_FUNCTIONS(GuidelineText)
};

QString codeText(const QString& code)
{
    return code;
}

template <class Tag>
QString codeText(const Code<Tag>& code)
{
    return code.text();
}

/// All that an entry says beside its name, whatever kind of entry it is.
template <class Entry>
ComparedEntry comparedEntry(const Entry& entry)
{
    QStringList lines;
    if constexpr (requires { entry.meaning; }) {
        lines << entry.meaning;
    }
    if constexpr (requires { entry.caution; }) {
        lines << entry.caution;
    }
    if constexpr (requires { entry.questions; }) {
        lines << entry.questions;
    }
    if constexpr (requires { entry.items; }) {
        lines << entry.items;
    }
    if constexpr (requires { entry.actions; }) {
        lines << entry.actions;
    }
    lines.removeAll(QString());
    return {entry.name, lines.join(u'\n')};
}

ComparedEntry comparedEntry(const Area& area)
{
    return {areaLabel(area), area.meaning};
}

/// `target(entry)` is the code of its counterpart, or blank.
template <class Entry, class Target>
std::vector<ComparedPair> pairsOf(const std::vector<Entry>& own, const std::vector<Entry>& others,
                                  Target target)
{
    std::vector<ComparedPair> pairs;
    std::set<QString> met;
    for (const Entry& entry : own) {
        const QString code = target(entry);
        const auto other = std::find_if(others.begin(), others.end(), [&code](const Entry& found) {
            return codeText(found.code) == code;
        });
        pairs.push_back({comparedEntry(entry), std::nullopt});
        if (other != others.end()) {
            met.insert(code);
            pairs.back().other = comparedEntry(*other);
        }
    }
    for (const Entry& entry : others) {
        if (!met.contains(codeText(entry.code))) {
            pairs.push_back({std::nullopt, comparedEntry(entry)});
        }
    }
    return pairs;
}

/// Collects the lists that are not empty on both sides.
class Comparison final
{
public:
    template <class Entry>
    void byName(const QString& title, const std::vector<Entry>& own,
                const std::vector<Entry>& others)
    {
        const auto target = [&others](const Entry& entry) {
            const QString key = foldKey(entry.name);
            auto found = std::find_if(others.begin(), others.end(), [&entry](const Entry& other) {
                return other.name == entry.name;
            });
            // 市民 is another word than 市民*, where both are there
            if (found == others.end()) {
                found = std::find_if(others.begin(), others.end(), [&key](const Entry& other) {
                    return foldKey(other.name) == key;
                });
            }
            return found == others.end() ? QString() : codeText(found->code);
        };
        add(title, pairsOf(own, others, target));
    }

    template <class Entry, class CodeType>
    void byMapping(const QString& title, const std::vector<Entry>& own,
                   const std::vector<Entry>& others,
                   const GuidelineMapping::Targets<CodeType>& targets)
    {
        const auto target = [&targets](const Entry& entry) {
            const auto code = CodeType::parse(codeText(entry.code));
            const auto found = code ? targets.find(*code) : targets.end();
            const bool isMapped = found != targets.end() && found->second.has_value();
            return isMapped ? found->second->text() : QString();
        };
        add(title, pairsOf(own, others, target));
    }

    [[nodiscard]] std::vector<ComparedList> take() { return std::move(m_lists); }

private:
    void add(const QString& title, std::vector<ComparedPair> pairs)
    {
        if (!pairs.empty()) {
            m_lists.push_back({title, false, std::move(pairs)});
        }
    }

    std::vector<ComparedList> m_lists;
};

void compareChoices(Comparison& comparison, const GuidelineBridge& bridge)
{
    const auto& [own, other, mapping] = bridge;
    comparison.byMapping(GuidelineText::tr("Forms"), own.forms, other.forms, mapping.forms);
    comparison.byMapping(GuidelineText::tr("Principles"), own.principles, other.principles,
                         mapping.principles);
    comparison.byMapping(GuidelineText::tr("Actors"), own.actors, other.actors, mapping.actors);
    comparison.byMapping(GuidelineText::tr("The city's own fields"), own.fields, other.fields,
                         mapping.fields);
    comparison.byMapping(GuidelineText::tr("Fields of the NPO act"), own.npoFields, other.npoFields,
                         mapping.fields);
    comparison.byMapping(GuidelineText::tr("Requirements"), own.requirements, other.requirements,
                         mapping.requirements);
    comparison.byMapping(GuidelineText::tr("Evaluation items"), own.evaluationItems,
                         other.evaluationItems, mapping.evaluationItems);
    comparison.byMapping(GuidelineText::tr("Scale"), own.evaluationScale, other.evaluationScale,
                         mapping.scale);
}

void compareTexts(Comparison& comparison, const Guideline& own, const Guideline& other)
{
    comparison.byName(GuidelineText::tr("Rules for the area"), own.areaRules, other.areaRules);
    comparison.byName(GuidelineText::tr("Roles"), own.roles, other.roles);
    comparison.byName(GuidelineText::tr("Activities"), own.activities, other.activities);
    comparison.byName(GuidelineText::tr("Issues"), own.issues, other.issues);
    comparison.byName(GuidelineText::tr("Conditions"), own.conditions, other.conditions);
    comparison.byName(GuidelineText::tr("What suits collaboration"), own.suitability,
                      other.suitability);
    comparison.byName(GuidelineText::tr("Pillars"), own.pillars, other.pillars);
    comparison.byName(GuidelineText::tr("Measures"), own.measures, other.measures);
    comparison.byName(GuidelineText::tr("Stages"), own.stages, other.stages);
    comparison.byName(GuidelineText::tr("Figures by year"), own.figures, other.figures);
    comparison.byName(GuidelineText::tr("Chronology"), own.chronology, other.chronology);
    comparison.byName(GuidelineText::tr("Words"), own.glossary, other.glossary);
}

qsizetype countPairs(const std::vector<ComparedPair>& pairs, bool hasOwn, bool hasOther)
{
    return std::count_if(pairs.begin(), pairs.end(), [=](const ComparedPair& pair) {
        return pair.own.has_value() == hasOwn && pair.other.has_value() == hasOther;
    });
}

} // namespace

qsizetype ComparedList::inBoth() const
{
    return countPairs(pairs, true, true);
}

qsizetype ComparedList::onlyOwn() const
{
    return countPairs(pairs, true, false);
}

qsizetype ComparedList::onlyOther() const
{
    return countPairs(pairs, false, true);
}

std::vector<ComparedList> comparedLists(const GuidelineBridge& bridge)
{
    Comparison comparison;
    comparison.byMapping(GuidelineText::tr("Areas"), bridge.from.areas, bridge.to.areas,
                         bridge.mapping.areas);
    compareChoices(comparison, bridge);
    compareTexts(comparison, bridge.from, bridge.to);
    std::vector<ComparedList> lists = comparison.take();
    if (!bridge.from.areas.empty() || !bridge.to.areas.empty()) {
        lists.front().isAreas = true;
    }
    return lists;
}

} // namespace kyodo::ui
