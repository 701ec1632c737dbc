#pragma once

#include "core/domain/fiscal_year.h"
#include "core/domain/ids.h"

namespace kyodo {

/// 調査回: one survey of what all departments did, over one or more fiscal years.
struct SurveyRound
{
    SurveyRoundId id;
    int version = 0; ///< 0: not in a ledger yet
    FiscalYearSpan years;
    std::optional<QDate> dueOn; ///< 回答期限
    GuidelineId guideline;      ///< the version that this round is classified by
    QString note;

    friend bool operator==(const SurveyRound&, const SurveyRound&) = default;
};

} // namespace kyodo
