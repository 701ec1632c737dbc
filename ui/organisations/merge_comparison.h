#pragma once

#include "core/operations/merge_choices.h"

#include <vector>

namespace kyodo::ui {

/// A line of two organisations side by side, with what comes of them.
struct ComparedField
{
    MergeField field;
    QString head;
    QString first;
    QString second;
    QString merged;

    [[nodiscard]] bool differs() const { return first != second; }

    friend bool operator==(const ComparedField&, const ComparedField&) = default;
};

/// Every field that one of the three has, as it is read by people.
[[nodiscard]] std::vector<ComparedField> comparedFields(const Organisation& first,
                                                        const Organisation& second,
                                                        const Organisation& merged,
                                                        const Guideline& guideline);

} // namespace kyodo::ui
