#pragma once

#include <QComboBox>

#include <optional>

namespace kyodo::ui {

/// Empties a box and offers everything first, wide enough to be read.
void fillFilterBox(QComboBox& box, const QString& everything);

/// Shows what is filtered by; what the box does not offer is added to it, so that it never lies.
void showFilterText(QComboBox& box, const QString& data, const QString& words);

template <class ChoiceType>
void showFilterChoice(QComboBox& box, const std::optional<ChoiceType>& choice)
{
    if (choice && !choice->code) {
        // by its own words, which the guideline does not have
        const int index = box.findText(choice->words);
        box.setCurrentIndex(index);
        if (index < 0) {
            box.addItem(choice->words, QString());
            box.setCurrentIndex(box.count() - 1);
        }
        return;
    }
    showFilterText(box, choice ? choice->code->text() : QString(),
                   choice ? choice->words : QString());
}

} // namespace kyodo::ui
