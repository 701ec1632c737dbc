#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

#include <compare>

namespace kyodo {

/// An amount of money: whole yen, never negative.
class Yen
{
    Q_DECLARE_TR_FUNCTIONS(Yen)

public:
    enum class Unit { Yen = 1, Thousand = 1000 };

    [[nodiscard]] static Result<Yen> fromAmount(qint64 amount);

    /// 12843, １２，８４３, 12,843円, 13千円, 12万円, 3億5千万円; never rounded. `unit` is what a
    /// number without a unit counts, as a column headed 事業費（千円） says.
    [[nodiscard]] static Result<Yen> parse(const QString& text, Unit unit = Unit::Yen);

    [[nodiscard]] qint64 amount() const { return m_amount; }

    /// 12,843,000
    [[nodiscard]] QString grouped() const;
    /// 12,843,000円, in the language of the program.
    [[nodiscard]] QString label() const;

    friend auto operator<=>(const Yen&, const Yen&) = default;

private:
    explicit Yen(qint64 amount)
        : m_amount(amount)
    {}

    qint64 m_amount;
};

} // namespace kyodo
