#pragma once

class QWidget;

namespace kyodo::ui {

/// Puts the keyboard into the first field of a form that can take it.
void focusFirstField(QWidget& form);

} // namespace kyodo::ui
