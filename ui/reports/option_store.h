#pragma once

#include "ui/reports/codes.h"

#include <QSettings>

#include <optional>
#include <vector>

namespace kyodo::ui {

/// Options in the settings, by their names: one list of them serves remembering and recalling. What
/// is missing, or cannot be meant any more, leaves its option as it is.
class OptionStore final
{
public:
    enum class Act { Recall, Remember };

    OptionStore(const QString& group, Act act)
        : m_act(act)
    {
        m_settings.beginGroup(group);
    }

    void text(const QString& key, QString& value);
    void texts(const QString& key, QStringList& values);
    void flag(const QString& key, bool& value);
    void number(const QString& key, int& value, int least, int most);

    /// One of two values.
    template <class Enum>
    void either(const QString& key, Enum& value, Enum no, Enum yes)
    {
        bool isYes = value == yes;
        flag(key, isYes);
        value = isYes ? yes : no;
    }

    /// By its stable code.
    template <class Value>
    void code(const QString& key, Value& value, QString (*codeOf)(Value),
              std::optional<Value> (*fromCode)(const QString&))
    {
        QString stored = codeOf(value);
        text(key, stored);
        value = fromCode(stored).value_or(value);
    }

    /// A list of codes; those that are not known any more are left out.
    template <class Value>
    void codes(const QString& key, std::vector<Value>& values, QString (*codeOf)(Value),
               std::optional<Value> (*fromCode)(const QString&))
    {
        QStringList stored = codesOf(values, codeOf);
        texts(key, stored);
        values = fromCodes(stored, fromCode);
    }

private:
    QSettings m_settings;
    Act m_act;
};

} // namespace kyodo::ui
