#pragma once

#include "core/operations/workspace.h"

#include <QString>

#include <vector>

class QComboBox;

namespace kyodo::ui {

/// A guideline that can be read here: a version of the ledger's, or one that the program brings
/// along.
struct GuidelineChoice
{
    enum class Origin { Current, Earlier, BuiltIn };

    Origin origin = Origin::BuiltIn;
    Guideline guideline;

    friend bool operator==(const GuidelineChoice&, const GuidelineChoice&) = default;
};

/// The ledger's versions, the one that counts first, and then those of the program.
[[nodiscard]] Result<std::vector<GuidelineChoice>> guidelineChoices(const Ledger& ledger);

/// 砂川市 砂川市協働のまちづくり指針 2013（現行）
[[nodiscard]] QString choiceLabel(const GuidelineChoice& choice);

/// Fills a box, with a line between what is the ledger's and what is the program's. The data of an
/// entry is its place in `choices`.
void fillChoices(QComboBox& box, const std::vector<GuidelineChoice>& choices);
/// The place that is chosen in such a box; none where nothing is.
[[nodiscard]] std::optional<std::size_t> chosenPlace(const QComboBox& box);
void choosePlace(QComboBox& box, std::size_t place);

} // namespace kyodo::ui
