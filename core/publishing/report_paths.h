#pragma once

#include <QStringList>

namespace kyodo {

/// Names of the files that reports are written to.

/// A title or label as (a part of) a file's name that every system takes, Windows included: marks
/// that it refuses become _, its own words (CON, NUL …) get one, no dot or space stands at an end.
/// Not too long, and never empty.
[[nodiscard]] QString asFileName(const QString& title);

/// One path for each of the labels, beside `path`: 表.pdf and 共催 make 表_共催.pdf. No two are the
/// same, also where the system does not tell upper case from lower.
[[nodiscard]] QStringList pathsOfGroups(const QString& path, const QStringList& labels);

} // namespace kyodo
