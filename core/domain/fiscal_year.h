#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace kyodo {

/// How the year in which 平成 became 令和 is named.
enum class EraChangeYear {
    OldEra, ///< 平成31年度, the name by its first day
    NewEra, ///< 令和元年度, the name the government used
};

/// 年度: from 1 April to 31 March.
class FiscalYear
{
    Q_DECLARE_TR_FUNCTIONS(FiscalYear)

public:
    /// `year` is that of its 1 April; 1868 to 9999.
    [[nodiscard]] static Result<FiscalYear> fromYear(int year);

    /// 令和6, R6, 令和6年度, 2024, 2024年度, 令和元; full width too.
    /// Refused: an era that had no day in that year (平成32, 昭和64), or cannot have it (令和99).
    [[nodiscard]] static Result<FiscalYear> parse(const QString& text);

    [[nodiscard]] static FiscalYear containing(QDate day);

    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] QDate firstDay() const { return {m_year, 4, 1}; }
    [[nodiscard]] QDate lastDay() const { return {m_year + 1, 3, 31}; }

    /// 令和6年度
    [[nodiscard]] QString label(EraChangeYear naming = EraChangeYear::NewEra) const;

    friend auto operator<=>(const FiscalYear&, const FiscalYear&) = default;

private:
    explicit FiscalYear(int year)
        : m_year(year)
    {}

    int m_year;
};

/// The years of one survey: one fiscal year or several that follow each other.
class FiscalYearSpan
{
    Q_DECLARE_TR_FUNCTIONS(FiscalYearSpan)

public:
    explicit FiscalYearSpan(FiscalYear year)
        : m_first(year)
        , m_last(year)
    {}

    /// Refused when `last` lies before `first`.
    [[nodiscard]] static Result<FiscalYearSpan> between(FiscalYear first, FiscalYear last);

    /// 平成23・24年度, 平成23～25年度, 2011-2012, R6, 令和5(2023)年度. A year without an era takes
    /// that of the year before it. Years in a list must follow each other.
    [[nodiscard]] static Result<FiscalYearSpan> parse(const QString& text);

    [[nodiscard]] FiscalYear first() const { return m_first; }
    [[nodiscard]] FiscalYear last() const { return m_last; }

    /// 平成23・24年度; three and more years: 平成23～25年度
    [[nodiscard]] QString label(EraChangeYear naming = EraChangeYear::NewEra) const;

    /// 2011-2012, or 2024: for data.
    [[nodiscard]] QString isoLabel() const;

    friend auto operator<=>(const FiscalYearSpan&, const FiscalYearSpan&) = default;

private:
    FiscalYearSpan(FiscalYear first, FiscalYear last)
        : m_first(first)
        , m_last(last)
    {}

    FiscalYear m_first;
    FiscalYear m_last;
};

} // namespace kyodo
