#pragma once

#include <QHashFunctions>
#include <QString>

#include <algorithm>
#include <compare>
#include <functional>
#include <optional>

namespace kyodo {

/// The identity of one entity of a ledger: a positive number, never given twice.
/// Each entity has its own type, so a project can't be looked up by an organisation's id.
template <class Tag>
class Id
{
public:
    [[nodiscard]] static constexpr std::optional<Id> fromValue(qint64 value)
    {
        return value > 0 ? std::optional<Id>(Id(value)) : std::nullopt;
    }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }

    friend constexpr auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed = 0) noexcept
    {
        return ::qHash(id.m_value, seed);
    }

private:
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {}

    qint64 m_value;
};

/// The code by which a guideline names one of its own entries: ASCII letters, digits, `-`, `_`,
/// `.`; never empty. Codes are data of the guideline, not of the program.
template <class Tag>
class Code
{
public:
    [[nodiscard]] static std::optional<Code> parse(const QString& text)
    {
        const auto isAllowed = [](QChar c) {
            return c.unicode() < 0x80 &&
                   (c.isLetterOrNumber() || QStringLiteral("-_.").contains(c));
        };
        if (text.isEmpty() || !std::all_of(text.begin(), text.end(), isAllowed)) {
            return std::nullopt;
        }
        return Code(text);
    }

    [[nodiscard]] const QString& text() const { return m_text; }

    friend bool operator==(const Code&, const Code&) = default;
    friend bool operator<(const Code& a, const Code& b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Code& code, size_t seed = 0) noexcept
    {
        return qHash(code.m_text, seed);
    }

private:
    explicit Code(QString text)
        : m_text(std::move(text))
    {}

    QString m_text;
};

} // namespace kyodo

template <class Tag>
struct std::hash<kyodo::Id<Tag>>
{
    size_t operator()(const kyodo::Id<Tag>& id) const noexcept
    {
        return std::hash<qint64>{}(id.value());
    }
};
