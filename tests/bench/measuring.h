#pragma once

#include "core/base/result.h"

#include <QElapsedTimer>
#include <QString>

#include <optional>
#include <vector>

namespace kyodo::bench {

constexpr int Repetitions = 7;

/// The middle one of an odd number of values.
[[nodiscard]] double median(std::vector<double> values);

/// The median time of `action`, in milliseconds, after one run that warms up.
template <class Action>
[[nodiscard]] double medianMilliseconds(Action action)
{
    std::vector<double> times;
    for (int i = 0; i <= Repetitions; ++i) {
        QElapsedTimer timer;
        timer.start();
        action();
        if (i > 0) {
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    return median(std::move(times));
}

/// A line of the table: what was measured, and what it may take.
void printRow(const QString& what, double value, const QString& unit,
              std::optional<double> limit = std::nullopt);
void printHeading(const QString& title);

/// Ends the program with the reason why it cannot measure.
[[noreturn]] void giveUp(const QString& reason);

template <class T>
T valueOf(Result<T> result)
{
    if (!result) {
        giveUp(result.error().message + u' ' + result.error().detail);
    }
    return std::move(*result);
}

} // namespace kyodo::bench
