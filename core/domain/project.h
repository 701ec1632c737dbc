#pragma once

#include "core/domain/fiscal_year.h"
#include "core/domain/ids.h"

namespace kyodo {

/// 協働事業: what stays the same over the years. What it was called and did in one survey, its name
/// too, is its ProjectRecord: a table printed again must show what it showed then.
struct Project
{
    ProjectId id;
    int version = 0; ///< 0: not in a ledger yet
    QString kana;    ///< フリガナ, for sorting; may be empty
    std::optional<FiscalYear> since;
    QString note; ///< 備考: for the office alone

    friend bool operator==(const Project&, const Project&) = default;
};

} // namespace kyodo
