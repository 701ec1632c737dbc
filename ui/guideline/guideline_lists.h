#pragma once

#include "ui/guideline/guideline_draft.h"

#include <QString>

#include <vector>

namespace kyodo::ui {

/// How a cell of a table is read and edited.
enum class CellKind {
    Line,    ///< a text of one line
    Prose,   ///< a text
    Lines,   ///< texts, one a line
    Percent, ///< a number from 0 to 1, edited as 0 to 100
    Choice,  ///< the code of one entry, or none
    Choices, ///< the codes of some
    Flag,    ///< yes or no
};

/// A column of the table that edits a list of a guideline.
struct ListColumn
{
    QString key;  ///< of a guideline file: name, meaning, leading_area …
    QString head; ///< translated
    CellKind kind = CellKind::Line;
    QString source; ///< what a Choice chooses from: another list, or one of the program's
    int width = 0;  ///< in pixels; 0: shares what is left
    bool isRequired = false;
};

/// A list of a guideline as it is edited.
struct EditedList
{
    QString key;   ///< of a guideline file: areas, forms …
    QString title; ///< translated
    std::vector<ListColumn> columns;
};

/// Every list of a guideline, in the order in which a guideline is read.
[[nodiscard]] std::vector<EditedList> editedLists();

/// What a column chooses from, as the draft is now; nothing for other columns.
[[nodiscard]] std::vector<CodeName> choicesOf(const ListColumn& column,
                                              const GuidelineDraft& draft);

} // namespace kyodo::ui
