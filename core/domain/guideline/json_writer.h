#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace kyodo {

/// Builds one JSON object with the calls that JsonReader reads it with, so that one description of
/// a type serves both ways. What is empty and optional is left out.
class JsonWriter final
{
public:
    void text(const char* key, const QString& value)
    {
        if (!value.isEmpty()) {
            requiredText(key, value);
        }
    }

    void requiredText(const char* key, const QString& value) { set(key, value); }

    void requiredCode(const char* key, const QString& value) { set(key, value); }

    void texts(const char* key, const QStringList& values)
    {
        if (!values.isEmpty()) {
            set(key, QJsonArray::fromStringList(values));
        }
    }

    void flag(const char* key, bool value)
    {
        if (value) {
            set(key, value);
        }
    }

    void requiredNumber(const char* key, double value, double /*least*/, double /*most*/)
    {
        set(key, value);
    }

    template <class CodeType>
    void reference(const char* key, const std::optional<CodeType>& value, const char* /*list*/)
    {
        if (value) {
            set(key, value->text());
        }
    }

    template <class CodeType>
    void references(const char* key, const std::vector<CodeType>& values, const char* /*list*/)
    {
        QStringList codes;
        for (const CodeType& code : values) {
            codes << code.text();
        }
        texts(key, codes);
    }

    void objects(const char* key, const QJsonArray& list) { set(key, list); }

    [[nodiscard]] const QJsonObject& object() const { return m_object; }

private:
    void set(const char* key, const QJsonValue& value) { m_object[QLatin1StringView(key)] = value; }

    QJsonObject m_object;
};

} // namespace kyodo
