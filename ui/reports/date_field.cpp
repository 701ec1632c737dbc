#include "ui/reports/date_field.h"

#include "core/domain/era.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>

namespace kyodo::ui {
namespace {

void showError(QLineEdit& field, QLabel& error, const QString& message)
{
    Theme::setInvalid(field, !message.isEmpty());
    field.setAccessibleDescription(message);
    error.setText(message);
    error.setVisible(!message.isEmpty());
}

} // namespace

Result<QDate> readDate(QLineEdit& field, QLabel& error)
{
    const bool isBlank = field.text().trimmed().isEmpty();
    const Result<QDate> date = isBlank ? Result<QDate>(QDate()) : parseDate(field.text());
    showError(field, error, date ? QString() : date.error().message);
    return date;
}

} // namespace kyodo::ui
