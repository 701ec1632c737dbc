#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <utility>

namespace kyodo {

/// The values of an enum, in order, and the stable names that files and the ledger know them by.
template <class Enum, std::size_t Size>
class EnumCodes
{
public:
    using Entry = std::pair<Enum, const char*>;

    constexpr explicit EnumCodes(const Entry (&entries)[Size])
    {
        for (std::size_t i = 0; i < Size; ++i) {
            m_values[i] = entries[i].first;
            m_codes[i] = entries[i].second;
        }
    }

    [[nodiscard]] constexpr std::span<const Enum> values() const { return m_values; }

    /// `value` must be in the table.
    [[nodiscard]] QString code(Enum value) const
    {
        const auto found = std::find(m_values.begin(), m_values.end(), value);
        Q_ASSERT(found != m_values.end());
        return QLatin1StringView(m_codes[static_cast<std::size_t>(found - m_values.begin())]);
    }

    [[nodiscard]] std::optional<Enum> fromCode(const QString& code) const
    {
        const auto found = std::find_if(m_codes.begin(), m_codes.end(), [&](const char* known) {
            return QLatin1StringView(known) == code;
        });
        return found == m_codes.end()
                   ? std::nullopt
                   : std::optional(m_values[static_cast<std::size_t>(found - m_codes.begin())]);
    }

private:
    std::array<Enum, Size> m_values{};
    std::array<const char*, Size> m_codes{};
};

template <class Enum, std::size_t Size>
EnumCodes(const std::pair<Enum, const char*> (&)[Size]) -> EnumCodes<Enum, Size>;

} // namespace kyodo
