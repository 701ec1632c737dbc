#include "core/domain/guideline/json_reader.h"

#include "core/base/id.h"
#include "core/base/text.h"

#include <QJsonDocument>

#include <algorithm>

namespace kyodo {
namespace {

struct JsonFile
{
    Q_DECLARE_TR_FUNCTIONS(JsonFile)
};

/// Of a name, a title or a code: they are compared with each other.
constexpr qsizetype LongestName = 300;

/// Of a key or code that somebody typed, in a message.
constexpr qsizetype LongestQuoted = 60;

Error refusal(const QString& place, const QString& what, const QString& detail = {})
{
    constexpr qsizetype LongestPlace = 200;
    return {ErrorCode::FileRead,
            JsonFile::tr("The file was refused. Correct it at %1: %2")
                .arg(elided(place, LongestPlace), what),
            detail};
}

/// Columns count characters, as editors do.
QString lineAndColumn(const QByteArray& json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return JsonFile::tr("line %1, column %2").arg(line).arg(column);
}

Status checkUtf8(const QByteArray& json)
{
    qsizetype start = 0;
    while (start < json.size()) {
        const qsizetype newline = json.indexOf('\n', start);
        const qsizetype end = newline < 0 ? json.size() : newline + 1;
        if (!QUtf8StringView(json.constData() + start, end - start).isValidUtf8()) {
            return tl::unexpected(
                refusal(lineAndColumn(json, start),
                        JsonFile::tr("this line is not UTF-8. Save the file as UTF-8.")));
        }
        start = end;
    }
    return {};
}

/// Where the string ends that begins at `start`: at its closing quotation mark.
qsizetype endOfString(const QByteArray& json, qsizetype start)
{
    qsizetype end = start + 1;
    while (json[end] != '"') {
        end += json[end] == '\\' ? 2 : 1;
    }
    return end;
}

/// `json` is known to be well formed, so a colon outside a string always follows a key.
Status checkKeysOnce(const QByteArray& json)
{
    std::vector<QSet<QByteArray>> openObjects;
    QByteArray lastString;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json[i] == '{') {
            openObjects.emplace_back();
        } else if (json[i] == '}') {
            openObjects.pop_back();
        } else if (json[i] == '"') {
            const qsizetype end = endOfString(json, i);
            lastString = json.mid(i + 1, end - i - 1);
            i = end;
        } else if (json[i] == ':') {
            if (openObjects.back().contains(lastString)) {
                return tl::unexpected(
                    refusal(lineAndColumn(json, i),
                            JsonFile::tr("the key “%1” stands twice in one object.")
                                .arg(elided(QString::fromUtf8(lastString), LongestQuoted))));
            }
            openObjects.back().insert(lastString);
        }
    }
    return {};
}

QString expectedType(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Bool:
        return JsonFile::tr("true or false is expected here.");
    case QJsonValue::Double:
        return JsonFile::tr("a number is expected here.");
    case QJsonValue::String:
        return JsonFile::tr("a text in quotation marks is expected here.");
    case QJsonValue::Array:
        return JsonFile::tr("a list in square brackets is expected here.");
    default:
        return JsonFile::tr("an object in braces is expected here.");
    }
}

QString joined(const QString& path, const QString& key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray& json)
{
    KYODO_TRY(checkUtf8(json));
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError) {
        return tl::unexpected(refusal(lineAndColumn(json, syntax.offset),
                                      JsonFile::tr("this is not JSON. Often a comma, a bracket or "
                                                   "a quotation mark is missing or one too many."),
                                      syntax.errorString()));
    }
    KYODO_TRY(checkKeysOnce(json));
    if (!document.isObject()) {
        return tl::unexpected(refusal(lineAndColumn(json, 0), expectedType(QJsonValue::Object)));
    }
    return document.object();
}

JsonReader::JsonReader(QJsonObject root, JsonContext& context)
    : JsonReader(std::move(root), context, {}, {})
{}

JsonReader::JsonReader(QJsonObject object, JsonContext& context, QString path, QString list)
    : m_object(std::move(object))
    , m_context(&context)
    , m_path(std::move(path))
    , m_list(std::move(list))
{}

void JsonReader::text(const char* key, QString& value)
{
    if (const auto found = take(key, QJsonValue::String, Presence::Optional)) {
        value = checkedText(pathOf(key), *found);
    }
}

void JsonReader::requiredText(const char* key, QString& value)
{
    if (const auto found = take(key, QJsonValue::String, Presence::Required)) {
        value = filledText(pathOf(key), *found);
        if (value.size() > LongestName) {
            refuse(key, tr("this text has more than %1 characters. Shorten it.").arg(LongestName));
        }
    }
}

void JsonReader::texts(const char* key, QStringList& values)
{
    const QJsonArray list = takeList(key);
    for (qsizetype i = 0; i < list.size() && !m_context->error; ++i) {
        values << filledText(elementPath(key, i), list[i]);
    }
}

void JsonReader::flag(const char* key, bool& value)
{
    if (const auto found = take(key, QJsonValue::Bool, Presence::Optional)) {
        value = found->toBool();
    }
}

void JsonReader::requiredNumber(const char* key, double& value, double least, double most)
{
    if (const auto found = take(key, QJsonValue::Double, Presence::Required)) {
        value = found->toDouble();
        if (value < least || value > most) {
            refuse(key, tr("%1 does not lie between %2 and %3.").arg(value).arg(least).arg(most));
        }
    }
}

void JsonReader::requiredCode(const char* key, QString& value)
{
    requiredText(key, value);
    if (!Code<JsonReader>::parse(value)) {
        refuse(key, tr("a code is made of the letters A to Z, digits, “-”, “_” and “.”."));
    }
}

std::optional<QString> JsonReader::ownCode()
{
    QString code;
    requiredCode("code", code);
    QSet<QString>& known = m_context->codes[m_list];
    if (known.contains(code)) {
        refuse("code", tr("the code “%1” is already taken. Give each entry its own.")
                           .arg(elided(code, LongestQuoted)));
    }
    known.insert(code);
    return m_context->error ? std::nullopt : std::optional(code);
}

void JsonReader::finish()
{
    const QStringList keys = m_context->error ? QStringList() : m_object.keys();
    for (const QString& key : keys) {
        if (!m_asked.contains(key)) {
            refuseAt(joined(m_path, key), tr("this key means nothing here. There are: %1.")
                                              .arg(m_asked.join(QStringLiteral(", "))));
        }
    }
}

void JsonReader::refuse(const char* key, const QString& what)
{
    refuseAt(pathOf(key), what);
}

std::optional<QJsonValue> JsonReader::take(const char* key, QJsonValue::Type type,
                                           Presence presence)
{
    m_asked << QLatin1StringView(key);
    const QJsonValue value = m_object.value(QLatin1StringView(key));
    if (value.isUndefined()) {
        if (presence == Presence::Required) {
            refuse(key, tr("this key is missing."));
        }
        return std::nullopt;
    }
    if (value.type() != type) {
        refuse(key, expectedType(type));
    }
    return m_context->error ? std::nullopt : std::optional(value);
}

QJsonArray JsonReader::takeList(const char* key)
{
    constexpr qsizetype Most = 300;
    const auto value = take(key, QJsonValue::Array, Presence::Optional);
    QJsonArray list = value ? value->toArray() : QJsonArray();
    if (list.size() > Most) {
        refuse(key,
               tr("this list has more than %1 entries. No guideline needs as many.").arg(Most));
        return {};
    }
    return list;
}

QString JsonReader::pathOf(const char* key) const
{
    return joined(m_path, QLatin1StringView(key));
}

QString JsonReader::elementPath(const char* key, qsizetype index) const
{
    return QStringLiteral("%1[%2]").arg(pathOf(key)).arg(index);
}

QString JsonReader::checkedText(const QString& path, const QJsonValue& value)
{
    constexpr qsizetype Longest = 10'000;
    const QString text = value.toString();
    if (!value.isString()) {
        refuseAt(path, expectedType(QJsonValue::String));
    } else if (!text.isValidUtf16()) {
        refuseAt(path, tr("this text holds half a character."));
    } else if (text.size() > Longest) {
        refuseAt(path, tr("this text has more than %1 characters. Shorten it.").arg(Longest));
    }
    return text;
}

QString JsonReader::filledText(const QString& path, const QJsonValue& value)
{
    const QString text = checkedText(path, value);
    if (isBlank(text)) {
        refuseAt(path, tr("this text must not be empty."));
    }
    return text;
}

JsonReader JsonReader::element(const char* key, qsizetype index, const QJsonValue& value)
{
    const QString path = elementPath(key, index);
    if (!value.isObject()) {
        refuseAt(path, expectedType(QJsonValue::Object));
    }
    return {value.toObject(), *m_context, path, joined(m_list, QLatin1StringView(key))};
}

bool JsonReader::isKnown(const QString& path, const QString& code, const char* list)
{
    const bool known = m_context->codes.value(QLatin1StringView(list)).contains(code);
    if (!known) {
        refuseAt(path, tr("“%1” has no entry with the code “%2”.")
                           .arg(QLatin1StringView(list), elided(code, LongestQuoted)));
    }
    return known;
}

void JsonReader::refuseAt(const QString& path, const QString& what)
{
    if (!m_context->error) {
        m_context->error = refusal(path, what);
    }
}

} // namespace kyodo
