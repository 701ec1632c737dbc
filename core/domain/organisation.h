#pragma once

#include "core/domain/ids.h"
#include "core/domain/name.h"

namespace kyodo {

/// 団体: a group, company or office that works with the city.
struct Organisation
{
    OrganisationId id;
    int version = 0; ///< 0: not in a ledger yet
    Name name;
    QString kana; ///< フリガナ, for sorting; may be empty
    std::optional<ActorKindCode> kind;
    QString contact; ///< 連絡先: personal, for the office alone
    QString note;    ///< 備考: for the office alone

    friend bool operator==(const Organisation&, const Organisation&) = default;
};

} // namespace kyodo
