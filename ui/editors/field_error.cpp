#include "ui/editors/field_error.h"

#include "ui/theme/theme.h"

namespace kyodo::ui {

void showFieldError(QWidget& field, QLabel& label, const QString& message)
{
    label.setText(message);
    label.setVisible(!message.isEmpty());
    field.setAccessibleDescription(message);
    Theme::setInvalid(field, !message.isEmpty());
}

} // namespace kyodo::ui
