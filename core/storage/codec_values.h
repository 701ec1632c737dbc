#pragma once

#include "core/domain/choice.h"
#include "core/domain/fiscal_year.h"
#include "core/domain/name.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace kyodo::codec {

/// How the values that entities are made of stand in the JSON of the change log; used by the codecs
/// alone.

inline QString key(const char* name)
{
    return QLatin1StringView(name);
}

template <class IdType>
QJsonValue idValue(const std::optional<IdType>& id)
{
    return id ? QJsonValue(id->value()) : QJsonValue();
}

template <class CodeType>
QJsonValue codeValue(const std::optional<CodeType>& code)
{
    return code ? QJsonValue(code->text()) : QJsonValue();
}

inline QJsonValue dateValue(const std::optional<QDate>& day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

template <class ChoiceType>
QJsonValue choiceValue(const std::optional<ChoiceType>& choice)
{
    return choice ? QJsonValue(QJsonObject{{key("code"), codeValue(choice->code)},
                                           {key("words"), choice->words}})
                  : QJsonValue();
}

template <class IdType>
std::optional<IdType> readId(const QJsonObject& json, const char* name)
{
    return IdType::fromValue(json[QLatin1StringView(name)].toInteger());
}

template <class CodeType>
std::optional<CodeType> readCode(const QJsonObject& json, const char* name)
{
    return CodeType::parse(json[QLatin1StringView(name)].toString());
}

inline QString readText(const QJsonObject& json, const char* name)
{
    return json[QLatin1StringView(name)].toString();
}

inline std::optional<QDate> readDate(const QJsonObject& json, const char* name)
{
    const QDate day = QDate::fromString(readText(json, name), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

inline std::optional<FiscalYear> readYear(const QJsonObject& json, const char* name)
{
    const auto year = FiscalYear::fromYear(json[QLatin1StringView(name)].toInt());
    return year ? std::optional(*year) : std::nullopt;
}

template <class CodeType>
std::optional<Choice<CodeType>> readChoice(const QJsonValue& value)
{
    const QJsonObject json = value.toObject();
    return value.isObject() ? std::optional(Choice<CodeType>{readCode<CodeType>(json, "code"),
                                                             readText(json, "words")})
                            : std::nullopt;
}

inline std::optional<Name> readName(const QJsonObject& json)
{
    const auto name = Name::parse(readText(json, "name"));
    return name ? std::optional(*name) : std::nullopt;
}

/// An actor as the first version of the program wrote it, its code alone, or as a choice.
template <class CodeType>
std::optional<Choice<CodeType>> readChoiceOrCode(const QJsonValue& value)
{
    const auto code = CodeType::parse(value.toString());
    return code ? std::optional(Choice<CodeType>{code, {}}) : readChoice<CodeType>(value);
}

template <class Value, class Encode>
QJsonArray listValue(const std::vector<Value>& values, Encode encode)
{
    QJsonArray list;
    for (const Value& value : values) {
        list.append(encode(value));
    }
    return list;
}

template <class Decode>
auto readList(const QJsonObject& json, const char* name, Decode decode)
{
    std::vector<decltype(decode(QJsonObject()))> values;
    for (const QJsonValue value : json[QLatin1StringView(name)].toArray()) {
        values.push_back(decode(value.toObject()));
    }
    return values;
}

inline QStringList readTexts(const QJsonObject& json, const char* name)
{
    QStringList texts;
    for (const QJsonValue value : json[QLatin1StringView(name)].toArray()) {
        texts << value.toString();
    }
    return texts;
}

} // namespace kyodo::codec
