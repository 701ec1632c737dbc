#pragma once

#include "core/domain/guideline/guideline.h"
#include "core/storage/change_log.h"

#include <QString>

#include <vector>

namespace kyodo::ui {

/// One field that an act changed, in words; blank where there was or is nothing.
struct ChangedField
{
    QString entry; ///< the project or organisation
    QString field; ///< 事業名（活動名）
    QString before;
    QString after;

    friend bool operator==(const ChangedField&, const ChangedField&) = default;
};

/// Only fields that differ; numbers by which the ledger links its entries are left out. The names
/// of forms, areas and fields come from `guideline`.
[[nodiscard]] std::vector<ChangedField> changedFields(const std::vector<Change>& changes,
                                                      const Guideline& guideline);

} // namespace kyodo::ui
