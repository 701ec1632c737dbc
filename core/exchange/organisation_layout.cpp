#include "core/exchange/organisation_layout.h"

#include "core/domain/record_labels.h"

#include <QJsonArray>

namespace kyodo {
namespace {

constexpr QChar Separator = u'；';

QString formerNames(const Organisation& organisation)
{
    QStringList names;
    for (const FormerName& former : organisation.formerNames) {
        names << former.name;
    }
    return names.join(Separator);
}

QString fieldNames(const Organisation& organisation, const Guideline& guideline)
{
    QStringList names;
    for (const FieldChoice& field : organisation.fields) {
        names << fieldName(field, guideline);
    }
    return names.join(Separator);
}

QString registeredUntilText(const Organisation& organisation)
{
    const auto day = registeredUntil(organisation);
    return day ? day->toString(Qt::ISODate) : QString();
}

} // namespace

QStringList organisationHead()
{
    return {
        QStringLiteral("団体名"),   QStringLiteral("フリガナ"), QStringLiteral("区分"),
        QStringLiteral("法人番号"), QStringLiteral("旧名称"),   QStringLiteral("ウェブサイト"),
        QStringLiteral("分野"),     QStringLiteral("主な活動"), QStringLiteral("課題"),
        QStringLiteral("登録番号"), QStringLiteral("更新期限"),
    };
}

QStringList organisationCells(const Organisation& organisation, const Guideline& guideline)
{
    return {
        organisation.name.text(),
        organisation.kana,
        organisation.kind ? actorName(*organisation.kind, guideline) : QString(),
        organisation.corporateNumber,
        formerNames(organisation),
        organisation.website,
        fieldNames(organisation, guideline),
        organisation.activities.join(Separator),
        organisation.issues.join(Separator),
        organisation.registrationNumber,
        registeredUntilText(organisation),
    };
}

QJsonObject organisationJson(const Organisation& organisation, const Guideline& guideline)
{
    static const QStringList keys{QStringLiteral("name"),
                                  QStringLiteral("kana"),
                                  QStringLiteral("kind"),
                                  QStringLiteral("corporate_number"),
                                  QStringLiteral("former_names"),
                                  QStringLiteral("website"),
                                  QStringLiteral("fields"),
                                  QStringLiteral("activities"),
                                  QStringLiteral("issues"),
                                  QStringLiteral("registration_number"),
                                  QStringLiteral("registered_until")};
    static const QStringList lists{QStringLiteral("former_names"), QStringLiteral("fields"),
                                   QStringLiteral("activities"), QStringLiteral("issues")};
    const QStringList cells = organisationCells(organisation, guideline);
    QJsonObject json{{QStringLiteral("id"), organisation.id.value()}};
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (lists.contains(keys[i])) {
            json[keys[i]] =
                QJsonArray::fromStringList(cells[i].split(Separator, Qt::SkipEmptyParts));
        } else {
            json[keys[i]] = cells[i].isEmpty() ? QJsonValue() : QJsonValue(cells[i]);
        }
    }
    return json;
}

} // namespace kyodo
