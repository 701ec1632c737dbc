#include "ui/dashboard/change_details.h"

#include "core/domain/era.h"
#include "core/domain/fiscal_year.h"
#include "core/domain/project_record.h"
#include "core/domain/record_labels.h"
#include "core/domain/yen.h"

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
    return formatDate(QDate::fromString(value.toString(), Qt::ISODate));
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

QString actorWords(const QJsonValue& value, const Guideline& guideline)
{
    const auto code = ActorKindCode::parse(value.toString());
    const ActorKind* actor = code ? guideline.actor(*code) : nullptr;
    return actor != nullptr ? actor->name : value.toString();
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
    {"contact", QT_TRANSLATE_NOOP("ChangeDetails", "Contact"), textWords},
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
    }
    Q_UNREACHABLE();
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
    }
    return rows;
}

} // namespace kyodo::ui
