#pragma once

#include <QComboBox>

namespace kyodo::ui {

/// Shows a text in a box that takes any text, and has the arrow keys go on from it:
/// QComboBox::setCurrentText() leaves them at the choice that was made before.
inline void showText(QComboBox& box, const QString& text)
{
    box.setCurrentIndex(box.findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive));
    box.setEditText(text);
}

} // namespace kyodo::ui
