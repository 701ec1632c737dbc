#pragma once

#include "core/report/model/report.h"

namespace kyodo {

/// What stands around a report whatever it is about: whose it is, of which years, as of when, and
/// what the office wants to say of its own.
struct ReportFrame
{
    QString cityName;
    QString office{};   ///< 担当課 that publishes it; may be empty
    QString years{};    ///< 平成23・24年度, as it is printed; empty: not stated
    QString extract{};  ///< of them what it shows, and in whose terms; empty: all, in their own
    QDate asOf{};       ///< 現在; invalid: not stated
    QString title{};    ///< the office's own; empty: the usual one of each report
    QString foreword{}; ///< may be empty
    bool isDraft = false;
    PageFormat format{};

    friend bool operator==(const ReportFrame&, const ReportFrame&) = default;
};

/// A report without parts as yet; `usualTitle` unless the office has a title of its own.
[[nodiscard]] Report framedReport(const ReportFrame& frame, const QString& usualTitle);

} // namespace kyodo
