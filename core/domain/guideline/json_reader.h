#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace kyodo {

/// The object that a JSON file in UTF-8 holds. Refused, with line and column: bytes that are not
/// UTF-8, broken syntax, and a key that stands twice in one object, of which Qt would silently keep
/// one. Qt refuses objects in objects deeper than 1024.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray& json);

/// What the readers of one file share.
struct JsonContext
{
    std::optional<Error> error;          ///< the first thing wrong; what is read after it is void
    QHash<QString, QSet<QString>> codes; ///< the codes of each list read so far
};

/// One object of a JSON file that people edit by hand, read key by key and therefore strictly: a
/// wrong type, a missing key or a key that nobody asks for is an error that names its path, such as
/// `areas[2].position`. So is what no guideline needs: a list of more than 300 entries, a name of
/// more than 300 characters or another text of more than 10,000. A value is left as it is when its
/// optional key is absent.
class JsonReader final
{
    Q_DECLARE_TR_FUNCTIONS(JsonReader)

public:
    /// The whole file. `context` outlives the reader.
    JsonReader(QJsonObject root, JsonContext& context);

    void text(const char* key, QString& value);
    /// Refuses blank text too.
    void requiredText(const char* key, QString& value);
    /// ASCII letters, digits, `-`, `_` and `.`, as core/base/id.h says.
    void requiredCode(const char* key, QString& value);
    void texts(const char* key, QStringList& values);
    void flag(const char* key, bool& value);
    void requiredNumber(const char* key, double& value, double least, double most);

    /// The `code` of this object, which no other entry of its list may have.
    [[nodiscard]] std::optional<QString> ownCode();
    /// The code of an entry of `list`, which has been read before.
    template <class CodeType>
    void reference(const char* key, std::optional<CodeType>& value, const char* list);
    template <class CodeType>
    void references(const char* key, std::vector<CodeType>& values, const char* list);

    /// Calls `read(reader)` for each object of a list.
    template <class Read>
    void objects(const char* key, Read read);

    /// Refuses the keys that nothing above asked for. To be called last.
    void finish();

    void refuse(const char* key, const QString& what);
    /// `path` as the message is to show it.
    void refuseAt(const QString& path, const QString& what);

private:
    enum class Presence { Required, Optional };

    JsonReader(QJsonObject object, JsonContext& context, QString path, QString list);

    /// None when the key is absent, of another type, or after an error anywhere in the file.
    [[nodiscard]] std::optional<QJsonValue> take(const char* key, QJsonValue::Type type,
                                                 Presence presence);
    [[nodiscard]] QJsonArray takeList(const char* key);
    [[nodiscard]] QString pathOf(const char* key) const;
    [[nodiscard]] QString elementPath(const char* key, qsizetype index) const;
    [[nodiscard]] QString checkedText(const QString& path, const QJsonValue& value);
    [[nodiscard]] QString filledText(const QString& path, const QJsonValue& value);
    [[nodiscard]] JsonReader element(const char* key, qsizetype index, const QJsonValue& value);
    /// Whether `list` has an entry with this code; if not, that is the error at `path`.
    [[nodiscard]] bool isKnown(const QString& path, const QString& code, const char* list);

    QJsonObject m_object;
    JsonContext* m_context;
    QString m_path; ///< areas[2]; empty for the whole file
    QString m_list; ///< m_path without its numbers: the list that this object is an entry of
    QStringList m_asked;
};

template <class CodeType>
void JsonReader::reference(const char* key, std::optional<CodeType>& value, const char* list)
{
    const auto code = take(key, QJsonValue::String, Presence::Optional);
    if (code && isKnown(pathOf(key), code->toString(), list)) {
        value = CodeType::parse(code->toString());
    }
}

template <class CodeType>
void JsonReader::references(const char* key, std::vector<CodeType>& values, const char* list)
{
    QStringList codes;
    texts(key, codes);
    for (qsizetype i = 0; i < codes.size(); ++i) {
        if (isKnown(elementPath(key, i), codes[i], list)) {
            values.push_back(*CodeType::parse(codes[i]));
        }
    }
}

template <class Read>
void JsonReader::objects(const char* key, Read read)
{
    const QJsonArray list = takeList(key);
    for (qsizetype i = 0; i < list.size() && !m_context->error; ++i) {
        JsonReader reader = element(key, i, list[i]);
        read(reader);
        reader.finish();
    }
}

} // namespace kyodo
