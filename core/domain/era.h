#pragma once

#include "core/base/result.h"

#include <QChar>
#include <QDate>
#include <QString>

#include <optional>
#include <span>

namespace kyodo {

/// 元号. A year of an era is written 令和6 or R6; its first year 元 (令和元).
struct Era
{
    QString name; ///< 令和
    QChar letter; ///< R
    QDate firstDay;
    QString romanName; ///< Reiwa

    friend bool operator==(const Era&, const Era&) = default;
};

/// All eras the program knows, oldest first. The next one is a line in era.cpp.
[[nodiscard]] std::span<const Era> eras();

/// The era that `day` lies in; none before the first one known.
[[nodiscard]] std::optional<Era> eraOf(QDate day);

/// A year as written, before it is known whether it is a calendar or a fiscal year:
/// 令和6, R6, 令和元, 2024; full width too. `era` is empty for a western year.
struct WrittenYear
{
    std::optional<Era> era;
    int year = 0; ///< western

    friend bool operator==(const WrittenYear&, const WrittenYear&) = default;
};

/// More years than any era has had (昭和 had 64): R99 is a slip of the keys and no year. Of an era
/// that goes on nobody knows the end.
constexpr int MostEraYears = 64;

/// Whether an era may have the year that is written of it; a western year always may.
[[nodiscard]] bool canHaveYear(const WrittenYear& year);

/// Reads a year without checking that its era lasted that long; none if it is no year at all.
[[nodiscard]] std::optional<WrittenYear> parseWrittenYear(const QString& text);

/// 令和6年4月1日; western (1912年1月1日) before the first era known; empty for an invalid date.
[[nodiscard]] QString formatDate(QDate day);

/// A date as clerks type it: R6.4.1, 令和6年4月1日, 2024-04-01, 2024/4/1, full width too.
/// Refused, with what is wrong with it: 平成32年4月1日 (the era had ended), 2月30日.
[[nodiscard]] Result<QDate> parseDate(const QString& text);

} // namespace kyodo
