#include "core/domain/guideline.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kyodo {
namespace {

constexpr std::array FormKinds{
    std::pair{FormKind::CoHosting, "co-hosting"},
    std::pair{FormKind::Patronage, "patronage"},
    std::pair{FormKind::Committee, "committee"},
    std::pair{FormKind::Council, "council"},
    std::pair{FormKind::Hearing, "hearing"},
    std::pair{FormKind::Information, "information"},
    std::pair{FormKind::Subsidy, "subsidy"},
    std::pair{FormKind::Commission, "commission"},
    std::pair{FormKind::DesignatedManager, "designated-manager"},
    std::pair{FormKind::Cooperation, "cooperation"},
    std::pair{FormKind::Agreement, "agreement"},
    std::pair{FormKind::Planning, "planning"},
    std::pair{FormKind::StudyGroup, "study-group"},
    std::pair{FormKind::Support, "support"},
};

template <class Entry, class Matches>
const Entry* firstMatching(const std::vector<Entry>& entries, Matches matches)
{
    const auto found = std::find_if(entries.begin(), entries.end(), matches);
    return found == entries.end() ? nullptr : &*found;
}

template <class Entry, class EntryCode>
const Entry* withCode(const std::vector<Entry>& entries, const EntryCode& code)
{
    return firstMatching(entries, [&](const Entry& entry) { return entry.code == code; });
}

template <class Entry>
const Entry* named(const std::vector<Entry>& entries, const QString& words)
{
    const QString key = foldKey(words);
    return key.isEmpty() ? nullptr : firstMatching(entries, [&](const Entry& entry) {
        return foldKey(entry.name) == key || foldKey(entry.code.text()) == key;
    });
}

} // namespace

const Area* Guideline::area(const AreaCode& areaCode) const
{
    return withCode(areas, areaCode);
}

const Form* Guideline::form(const FormCode& formCode) const
{
    return withCode(forms, formCode);
}

const Field* Guideline::field(const FieldCode& fieldCode) const
{
    return withCode(fields, fieldCode);
}

const ActorKind* Guideline::actor(const ActorKindCode& actorCode) const
{
    return withCode(actors, actorCode);
}

const Form* Guideline::formNamed(const QString& words) const
{
    if (const Form* form = named(forms, words)) {
        return form;
    }
    const QString key = foldKey(words);
    return key.isEmpty() ? nullptr : firstMatching(forms, [&](const Form& form) {
        return std::any_of(form.aliases.begin(), form.aliases.end(),
                           [&](const QString& alias) { return foldKey(alias) == key; });
    });
}

const Area* Guideline::areaNamed(const QString& words) const
{
    if (const Area* area = named(areas, words)) {
        return area;
    }
    const QString key = foldKey(words);
    return key.isEmpty() ? nullptr : firstMatching(areas, [&](const Area& area) {
        return foldKey(area.code.text() + area.name) == key;
    });
}

const Field* Guideline::fieldNamed(const QString& words) const
{
    return named(fields, words);
}

const ActorKind* Guideline::actorNamed(const QString& words) const
{
    return named(actors, words);
}

QStringList formKindCodes()
{
    QStringList codes;
    for (const auto& [kind, code] : FormKinds) {
        codes << QLatin1StringView(code);
    }
    return codes;
}

QString formKindCode(FormKind kind)
{
    const auto found = std::find_if(FormKinds.begin(), FormKinds.end(),
                                    [&](const auto& entry) { return entry.first == kind; });
    return QLatin1StringView(found->second);
}

std::optional<FormKind> formKindFromCode(const QString& code)
{
    const auto found = std::find_if(FormKinds.begin(), FormKinds.end(), [&](const auto& entry) {
        return QLatin1StringView(entry.second) == code;
    });
    return found == FormKinds.end() ? std::nullopt : std::optional(found->first);
}

} // namespace kyodo
