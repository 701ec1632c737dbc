#pragma once

#include "core/domain/guideline/guideline.h"
#include "core/domain/organisation/organisation.h"
#include "core/report/model/report.h"

namespace kyodo {

/// What a roster says of each organisation beside its name.
enum class RosterColumn {
    Kana,
    Kind,
    Fields,
    Activities,
    Issues,
    Address,
    Contact,
    Website,
    CorporateNumber,
    FormerNames,
    Officers,
    Members,
    Requirements,
    RegistrationNumber,
    RegisteredUntil,
    Note,
};

[[nodiscard]] std::span<const RosterColumn> rosterColumns();
/// kana, registered-until …: stable, for the command line.
[[nodiscard]] QString rosterColumnCode(RosterColumn column);
[[nodiscard]] std::optional<RosterColumn> rosterColumnFromCode(const QString& code);
/// Translated: フリガナ, 更新期限 …
[[nodiscard]] QString rosterColumnLabel(RosterColumn column);

/// The values that stand in a cell; none, one, or several of a list.
[[nodiscard]] QStringList rosterValues(const Organisation& organisation, RosterColumn column,
                                       const Guideline& guideline);

} // namespace kyodo
