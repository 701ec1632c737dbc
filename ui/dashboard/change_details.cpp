#include "ui/dashboard/change_details.h"

#include "core/domain/fiscal_year.h"
#include "core/domain/project_record.h"
#include "core/domain/record_labels.h"
#include "core/domain/review/review_differences.h"
#include "core/domain/shown_dates.h"
#include "core/domain/yen.h"
#include "core/storage/entity_codec.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <map>
#include <span>

namespace kyodo::ui {
namespace {

struct ChangeDetails
{
    Q_DECLARE_TR_FUNCTIONS(ChangeDetails)
};

using Words = QString (*)(const QJsonValue& value, const Guideline& guideline);

/// How one key of an entity's JSON is shown.
struct FieldWords
{
    const char* key;
    const char* label; ///< in the context ChangeDetails
    Words words;
};

QString textWords(const QJsonValue& value, const Guideline&)
{
    return value.toString();
}

QString numberWords(const QJsonValue& value, const Guideline&)
{
    return value.isDouble() ? QString::number(value.toInteger()) : QString();
}

QString dateWords(const QJsonValue& value, const Guideline&)
{
    return shownDate(QDate::fromString(value.toString(), Qt::ISODate));
}

QString yearWords(const QJsonValue& value, const Guideline& guideline)
{
    const auto year = FiscalYear::fromYear(value.toInt());
    return year ? year->label(guideline.eraChangeYear) : QString();
}

QString yenWords(const QJsonValue& value, const Guideline&)
{
    const auto cost = Yen::fromAmount(value.toInteger(-1));
    return cost ? cost->label() : QString();
}

QString statusWords(const QJsonValue& value, const Guideline&)
{
    const auto status = statusFromCode(value.toString());
    return status ? statusLabel(*status) : value.toString();
}

/// The entry of the guideline that was chosen; null where it stands in words of its own.
template <class CodeType, class Entry>
const Entry* chosen(const QJsonObject& choice, const Guideline& guideline,
                    const Entry* (Guideline::*find)(const CodeType&) const)
{
    const auto code = CodeType::parse(choice[QStringLiteral("code")].toString());
    return code ? (guideline.*find)(*code) : nullptr;
}

QString ownWords(const QJsonObject& choice)
{
    return choice[QStringLiteral("words")].toString();
}

QString formsWords(const QJsonValue& value, const Guideline& guideline)
{
    QStringList names;
    for (const QJsonValue choice : value.toArray()) {
        const Form* form = chosen(choice.toObject(), guideline, &Guideline::form);
        names << (form != nullptr ? form->name : ownWords(choice.toObject()));
    }
    return names.join(u'、');
}

QString areaWords(const QJsonValue& value, const Guideline& guideline)
{
    const Area* area = chosen(value.toObject(), guideline, &Guideline::area);
    return area != nullptr ? areaLabel(*area) : ownWords(value.toObject());
}

QString fieldWords(const QJsonValue& value, const Guideline& guideline)
{
    const Field* field = chosen(value.toObject(), guideline, &Guideline::field);
    return field != nullptr ? field->name : ownWords(value.toObject());
}

/// A choice; the first version of the program wrote the code alone.
QString actorWords(const QJsonValue& value, const Guideline& guideline)
{
    const QJsonObject choice =
        value.isString() ? QJsonObject{{QStringLiteral("code"), value}} : value.toObject();
    const ActorKind* actor = chosen(choice, guideline, &Guideline::actor);
    return actor != nullptr ? actor->name : ownWords(choice);
}

/// The texts of a list, or the names of its entries.
QString listWords(const QJsonValue& value, const Guideline&)
{
    QStringList words;
    for (const QJsonValue entry : value.toArray()) {
        words << (entry.isString() ? entry.toString() : entry[QStringLiteral("name")].toString());
    }
    return words.join(u'、');
}

QString fieldsWords(const QJsonValue& value, const Guideline& guideline)
{
    QStringList names;
    for (const QJsonValue choice : value.toArray()) {
        names << fieldWords(choice, guideline);
    }
    return names.join(u'、');
}

/// How many entries a long list has: they are read where they are entered.
QString countWords(const QJsonValue& value, const Guideline&)
{
    const auto count = static_cast<int>(value.toArray().size());
    return count == 0 ? QString() : ChangeDetails::tr("%n entry(s)", nullptr, count);
}

QString involvementWords(const QJsonValue& value, const Guideline&)
{
    QStringList sides;
    for (const char* question : {"started_by", "decided_by", "paid_by", "answered_by"}) {
        const auto side = sideFromCode(value[QLatin1StringView(question)].toString());
        sides << (side ? sideLabel(*side) : QStringLiteral("–"));
    }
    return sides.join(ChangeDetails::tr(", ", "between the sides of a project"));
}

QString rolesWords(const QJsonValue& value, const Guideline&)
{
    QStringList roles;
    for (const QJsonValue role : value.toArray()) {
        roles << role[QStringLiteral("task")].toString();
    }
    return roles.join(u'、');
}

/// 相手の名（役割）
QString partnerWords(const QJsonObject& partner)
{
    const QString name = partner[QStringLiteral("name")].toString();
    const QString role = partner[QStringLiteral("role")].toString();
    return role.isEmpty() ? name : ChangeDetails::tr("%1 (%2)").arg(name, role);
}

QString partnersWords(const QJsonValue& value, const Guideline&)
{
    QStringList partners;
    for (const QJsonValue partner : value.toArray()) {
        partners << partnerWords(partner.toObject());
    }
    return partners.join(u'、');
}

constexpr FieldWords RecordFields[]{
    {"name", QT_TRANSLATE_NOOP("ChangeDetails", "Project name"), textWords},
    {"number", QT_TRANSLATE_NOOP("ChangeDetails", "No."), numberWords},
    {"summary", QT_TRANSLATE_NOOP("ChangeDetails", "Content"), textWords},
    {"department", QT_TRANSLATE_NOOP("ChangeDetails", "Department"), textWords},
    {"forms", QT_TRANSLATE_NOOP("ChangeDetails", "Forms"), formsWords},
    {"area", QT_TRANSLATE_NOOP("ChangeDetails", "Area"), areaWords},
    {"area_reason", QT_TRANSLATE_NOOP("ChangeDetails", "Reason for the area"), textWords},
    {"involvement", QT_TRANSLATE_NOOP("ChangeDetails", "Started, decided, paid, answered by"),
     involvementWords},
    {"roles", QT_TRANSLATE_NOOP("ChangeDetails", "Division of roles"), rolesWords},
    {"field", QT_TRANSLATE_NOOP("ChangeDetails", "Field"), fieldWords},
    {"partners", QT_TRANSLATE_NOOP("ChangeDetails", "Partners"), partnersWords},
    {"cost_yen", QT_TRANSLATE_NOOP("ChangeDetails", "Cost"), yenWords},
    {"starts_on", QT_TRANSLATE_NOOP("ChangeDetails", "Start"), dateWords},
    {"ends_on", QT_TRANSLATE_NOOP("ChangeDetails", "End"), dateWords},
    {"period_note", QT_TRANSLATE_NOOP("ChangeDetails", "Period as written"), textWords},
    {"status", QT_TRANSLATE_NOOP("ChangeDetails", "State"), statusWords},
    {"outcome", QT_TRANSLATE_NOOP("ChangeDetails", "Outcome"), textWords},
};

constexpr FieldWords ProjectFields[]{
    {"kana", QT_TRANSLATE_NOOP("ChangeDetails", "Reading"), textWords},
    {"since", QT_TRANSLATE_NOOP("ChangeDetails", "First year"), yearWords},
    {"note", QT_TRANSLATE_NOOP("ChangeDetails", "Note"), textWords},
};

constexpr FieldWords OrganisationFields[]{
    {"name", QT_TRANSLATE_NOOP("ChangeDetails", "Organisation name"), textWords},
    {"kana", QT_TRANSLATE_NOOP("ChangeDetails", "Reading"), textWords},
    {"kind", QT_TRANSLATE_NOOP("ChangeDetails", "Kind"), actorWords},
    {"corporate_number", QT_TRANSLATE_NOOP("ChangeDetails", "Corporate number"), textWords},
    {"former_names", QT_TRANSLATE_NOOP("ChangeDetails", "Former names"), listWords},
    {"address", QT_TRANSLATE_NOOP("ChangeDetails", "Address"), textWords},
    {"contact", QT_TRANSLATE_NOOP("ChangeDetails", "Contact"), textWords},
    {"website", QT_TRANSLATE_NOOP("ChangeDetails", "Website"), textWords},
    {"fields", QT_TRANSLATE_NOOP("ChangeDetails", "Fields"), fieldsWords},
    {"activities", QT_TRANSLATE_NOOP("ChangeDetails", "Activities"), listWords},
    {"issues", QT_TRANSLATE_NOOP("ChangeDetails", "Issues"), listWords},
    {"requirements", QT_TRANSLATE_NOOP("ChangeDetails", "Requirements checked"), countWords},
    {"registration_number", QT_TRANSLATE_NOOP("ChangeDetails", "Registration number"), textWords},
    {"registration", QT_TRANSLATE_NOOP("ChangeDetails", "Registration"), countWords},
    {"officers", QT_TRANSLATE_NOOP("ChangeDetails", "Officers"), listWords},
    {"members", QT_TRANSLATE_NOOP("ChangeDetails", "Members"), listWords},
    {"note", QT_TRANSLATE_NOOP("ChangeDetails", "Note"), textWords},
};

constexpr FieldWords RoundFields[]{
    {"first_year", QT_TRANSLATE_NOOP("ChangeDetails", "First year"), yearWords},
    {"last_year", QT_TRANSLATE_NOOP("ChangeDetails", "Last year"), yearWords},
    {"due_on", QT_TRANSLATE_NOOP("ChangeDetails", "Due date"), dateWords},
    {"note", QT_TRANSLATE_NOOP("ChangeDetails", "Note"), textWords},
};

QString guidelineWords(const QJsonValue& value, const Guideline&)
{
    const QJsonObject json = value.toObject();
    return json[QStringLiteral("title")].toString() + u' ' +
           json[QStringLiteral("edition")].toString();
}

constexpr FieldWords GuidelineFields[]{
    {"guideline", QT_TRANSLATE_NOOP("ChangeDetails", "Text of the guideline"), guidelineWords},
};

std::span<const FieldWords> fieldsOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Guideline:
        return GuidelineFields;
    case EntityKind::Round:
        return RoundFields;
    case EntityKind::Organisation:
        return OrganisationFields;
    case EntityKind::Project:
        return ProjectFields;
    case EntityKind::Record:
        return RecordFields;
    case EntityKind::Checklist:
    case EntityKind::Evaluation:
        return {}; // answer by answer: reviewDifferences()
    }
    Q_UNREACHABLE();
}

/// What is not there says nothing.
template <class Review>
Review reviewIn(const std::optional<QJsonObject>& json,
                std::optional<Review> (*decode)(const QJsonObject&))
{
    const std::optional<Review> review = json ? decode(*json) : std::nullopt;
    return review.value_or(Review{*decltype(Review::id)::fromValue(1), 0, *RecordId::fromValue(1)});
}

std::vector<Difference> reviewDifferences(const Change& change)
{
    switch (change.entity.kind) {
    case EntityKind::Checklist:
        return differencesBetween(reviewIn(change.before, decodeChecklist),
                                  reviewIn(change.after, decodeChecklist));
    case EntityKind::Evaluation:
        return differencesBetween(reviewIn(change.before, decodeEvaluation),
                                  reviewIn(change.after, decodeEvaluation));
    default:
        return {};
    }
}

/// As the entity is now; as it was, when it is gone.
const QJsonObject& present(const Change& change)
{
    static const QJsonObject None;
    return change.after ? *change.after : change.before ? *change.before : None;
}

/// A project has no name of its own: it goes by that of a record in the same act.
using ProjectNames = std::map<qint64, QString>;

ProjectNames projectNames(const std::vector<Change>& changes)
{
    ProjectNames names;
    for (const Change& change : changes) {
        if (change.entity.kind == EntityKind::Record) {
            const QJsonObject& record = present(change);
            names[record[QStringLiteral("project")].toInteger()] =
                record[QStringLiteral("name")].toString();
        }
    }
    return names;
}

QString roundLabel(const QJsonObject& round, const Guideline& guideline)
{
    const auto first = FiscalYear::fromYear(round[QStringLiteral("first_year")].toInt());
    const auto last = FiscalYear::fromYear(round[QStringLiteral("last_year")].toInt());
    if (!first || !last) {
        return {};
    }
    const auto years = FiscalYearSpan::between(*first, *last);
    return years ? years->label(guideline.eraChangeYear) : QString();
}

QString entryName(const Change& change, const ProjectNames& names, const Guideline& guideline)
{
    switch (change.entity.kind) {
    case EntityKind::Guideline:
        return ChangeDetails::tr("Guideline");
    case EntityKind::Round:
        return roundLabel(present(change), guideline);
    case EntityKind::Organisation:
    case EntityKind::Record:
        return present(change)[QStringLiteral("name")].toString();
    case EntityKind::Checklist:
        return ChangeDetails::tr("Principle check");
    case EntityKind::Evaluation:
        return ChangeDetails::tr("Evaluation");
    case EntityKind::Project:
        break;
    }
    const auto found = names.find(change.entity.id);
    return found != names.end() ? found->second
                                : ChangeDetails::tr("Project %1").arg(change.entity.id);
}

QString wordsIn(const std::optional<QJsonObject>& json, const FieldWords& field,
                const Guideline& guideline)
{
    return json ? field.words((*json)[QLatin1StringView(field.key)], guideline) : QString();
}

} // namespace

std::vector<ChangedField> changedFields(const std::vector<Change>& changes,
                                        const Guideline& guideline)
{
    const ProjectNames names = projectNames(changes);
    std::vector<ChangedField> rows;
    for (const Change& change : changes) {
        const QString entry = entryName(change, names, guideline);
        for (const FieldWords& field : fieldsOf(change.entity.kind)) {
            const QString before = wordsIn(change.before, field, guideline);
            const QString after = wordsIn(change.after, field, guideline);
            if (before != after) {
                rows.push_back({entry, ChangeDetails::tr(field.label), before, after});
            }
        }
        for (const Difference& difference : reviewDifferences(change)) {
            rows.push_back({entry, difference.what, difference.one, difference.other});
        }
    }
    return rows;
}

} // namespace kyodo::ui
