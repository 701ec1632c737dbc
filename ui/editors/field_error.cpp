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

void followField(QLineEdit& field, QLabel& label, std::function<QString(const QString&)> problem)
{
    QObject::connect(&field, &QLineEdit::textChanged, &label,
                     [&field, &label, problem = std::move(problem)](const QString& text) {
                         if (!label.text().isEmpty()) {
                             showFieldError(field, label, problem(text));
                         }
                     });
}

} // namespace kyodo::ui
