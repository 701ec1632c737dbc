#include "core/domain/guideline/adopted_guideline.h"

#include "core/base/text.h"
#include "core/domain/guideline/built_in_guidelines.h"
#include "core/domain/guideline/guideline_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace kyodo {
namespace {

struct AdoptedGuideline
{
    Q_DECLARE_TR_FUNCTIONS(AdoptedGuideline)
};

/// The name by itself: 津市, but not the end of 大津市. A prefecture may stand before it.
QRegularExpression mentionsOf(const QString& city)
{
    // not \p{Han}, which some versions take to hold 、 and 。 too
    return QRegularExpression(QStringLiteral("(?:(?<![㐀-鿿々])|(?<=[都道府県]))") +
                                  QRegularExpression::escape(city),
                              QRegularExpression::UseUnicodePropertiesOption);
}

/// Texts alone: keys and codes are ASCII.
QJsonValue renamed(const QJsonValue& value, const QRegularExpression& mentions, const QString& city)
{
    if (value.isString()) {
        return value.toString().replace(mentions, QString(city).replace(u'\\', u'＼'));
    }
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue element : value.toArray()) {
            list << renamed(element, mentions, city);
        }
        return list;
    }
    QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry->isString() || entry->isArray() || entry->isObject()) {
            *entry = renamed(*entry, mentions, city);
        }
    }
    return object;
}

GuidelineEntry beginning(const Guideline& model, QDate begunOn)
{
    return {begunOn.toString(QStringLiteral("yyyy-MM")),
            isEmptyGuideline(model)
                ? AdoptedGuideline::tr("The guideline was begun from an empty one")
                : AdoptedGuideline::tr("The guideline was begun from “%1”").arg(fullTitle(model)),
            {}};
}

} // namespace

Result<Guideline> adoptedGuideline(const QString& city, const Guideline& model, QDate begunOn)
{
    const QString own = city.trimmed();
    if (isBlank(own)) {
        return failure(ErrorCode::InvalidInput,
                       AdoptedGuideline::tr("Enter the name of the city, like 砂川市."));
    }
    if (own == model.city) {
        return model;
    }
    const QJsonObject texts = QJsonDocument::fromJson(writeGuideline(model)).object();
    const QJsonObject read = renamed(texts, mentionsOf(model.city), own).toObject();
    KYODO_TRY_ASSIGN(Guideline adopted, readGuideline(QJsonDocument(read).toJson()));
    adopted.code = QStringLiteral("own");
    adopted.city = own;
    adopted.edition.clear();
    adopted.chronology = {beginning(model, begunOn)};
    return adopted;
}

QString fullTitle(const Guideline& guideline)
{
    const QString named = guideline.title.contains(guideline.city)
                              ? guideline.title
                              : guideline.city + u' ' + guideline.title;
    return QString(named + u' ' + guideline.edition).trimmed();
}

} // namespace kyodo
