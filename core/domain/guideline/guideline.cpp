#include "core/domain/guideline/guideline.h"

#include "core/base/text.h"

#include <QCoreApplication>

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

constexpr std::array ActorNatures{
    std::pair{ActorNature::Citizen, "citizen"},
    std::pair{ActorNature::Neighbourhood, "neighbourhood"},
    std::pair{ActorNature::VolunteerGroup, "volunteer-group"},
    std::pair{ActorNature::Npo, "npo"},
    std::pair{ActorNature::Company, "company"},
    std::pair{ActorNature::School, "school"},
    std::pair{ActorNature::PublicBody, "public-body"},
};

constexpr std::array Sides{
    std::pair{Side::Citizens, "citizens"},
    std::pair{Side::Both, "both"},
    std::pair{Side::City, "city"},
};

template <class Table>
QStringList codesOf(const Table& table)
{
    QStringList codes;
    for (const auto& [value, code] : table) {
        codes << QLatin1StringView(code);
    }
    return codes;
}

template <class Table, class Value>
QString codeIn(const Table& table, Value value)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const auto& entry) { return entry.first == value; });
    return QLatin1StringView(found->second);
}

template <class Table>
auto fromCodeIn(const Table& table, const QString& code)
{
    using Value = typename Table::value_type::first_type;
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto& entry) {
        return QLatin1StringView(entry.second) == code;
    });
    return found == table.end() ? std::nullopt : std::optional<Value>(found->first);
}

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
    const Field* field = withCode(fields, fieldCode);
    return field ? field : withCode(npoFields, fieldCode);
}

const Principle* Guideline::principle(const PrincipleCode& principleCode) const
{
    return withCode(principles, principleCode);
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
    const Field* field = named(fields, words);
    return field ? field : named(npoFields, words);
}

const ActorKind* Guideline::actorNamed(const QString& words) const
{
    return named(actors, words);
}

QStringList formKindCodes()
{
    return codesOf(FormKinds);
}

QString formKindCode(FormKind kind)
{
    return codeIn(FormKinds, kind);
}

std::optional<FormKind> formKindFromCode(const QString& code)
{
    return fromCodeIn(FormKinds, code);
}

QStringList actorNatureCodes()
{
    return codesOf(ActorNatures);
}

QString actorNatureCode(ActorNature nature)
{
    return codeIn(ActorNatures, nature);
}

std::optional<ActorNature> actorNatureFromCode(const QString& code)
{
    return fromCodeIn(ActorNatures, code);
}

QStringList sideCodes()
{
    return codesOf(Sides);
}

QString sideCode(Side side)
{
    return codeIn(Sides, side);
}

std::optional<Side> sideFromCode(const QString& code)
{
    return fromCodeIn(Sides, code);
}

QString sideLabel(Side side)
{
    static constexpr std::array Labels{
        std::pair{Side::Citizens, QT_TRANSLATE_NOOP("Side", "Citizens")},
        std::pair{Side::Both, QT_TRANSLATE_NOOP("Side", "Both")},
        std::pair{Side::City, QT_TRANSLATE_NOOP("Side", "City")},
    };
    const auto found = std::find_if(Labels.begin(), Labels.end(),
                                    [&](const auto& entry) { return entry.first == side; });
    return QCoreApplication::translate("Side", found->second);
}

} // namespace kyodo
