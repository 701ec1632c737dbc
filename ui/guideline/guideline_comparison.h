#pragma once

#include "core/domain/guideline/guideline_mapping.h"

#include <QString>

#include <vector>

namespace kyodo::ui {

/// An entry of a guideline as it is compared: its name, and all else it says.
struct ComparedEntry
{
    QString name;
    QString text; ///< meaning, questions, items …; may be empty

    friend bool operator==(const ComparedEntry&, const ComparedEntry&) = default;
};

/// What one guideline has for what the other has; one of the two may be missing.
struct ComparedPair
{
    std::optional<ComparedEntry> own;
    std::optional<ComparedEntry> other;

    friend bool operator==(const ComparedPair&, const ComparedPair&) = default;
};

/// One list of two guidelines, in the order of the first; what only the second has comes last.
struct ComparedList
{
    QString title; ///< translated: 形態 …
    bool isAreas = false;
    std::vector<ComparedPair> pairs;

    [[nodiscard]] qsizetype inBoth() const;
    [[nodiscard]] qsizetype onlyOwn() const;
    [[nodiscard]] qsizetype onlyOther() const;

    friend bool operator==(const ComparedList&, const ComparedList&) = default;
};

/// All lists that either guideline has, by the mapping of the bridge; lists that it does not map by
/// name. An entry of the second stands with every entry of the first that leads to it.
[[nodiscard]] std::vector<ComparedList> comparedLists(const GuidelineBridge& bridge);

} // namespace kyodo::ui
