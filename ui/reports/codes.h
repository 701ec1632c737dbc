#pragma once

#include <QStringList>

#include <optional>
#include <vector>

namespace kyodo::ui {

/// Values of an enum by their stable codes, and back; what is no code of it is left out.

template <class Value>
[[nodiscard]] QStringList codesOf(const std::vector<Value>& values, QString (*codeOf)(Value))
{
    QStringList codes;
    for (const Value value : values) {
        codes << codeOf(value);
    }
    return codes;
}

template <class Value>
[[nodiscard]] std::vector<Value> fromCodes(const QStringList& codes,
                                           std::optional<Value> (*fromCode)(const QString&))
{
    std::vector<Value> values;
    for (const QString& code : codes) {
        if (const std::optional<Value> value = fromCode(code)) {
            values.push_back(*value);
        }
    }
    return values;
}

} // namespace kyodo::ui
