#pragma once

#include "core/base/result.h"

#include <QLabel>
#include <QLineEdit>

#include <functional>

namespace kyodo::ui {

/// Shows beside a field what is wrong with it, in words, and marks the field for the style sheet
/// and the screen reader; an empty message takes both away.
void showFieldError(QWidget& field, QLabel& label, const QString& message);

/// What is shown to be wrong with `field` is looked at again with every change of it, and goes as
/// soon as it is right: `problem` says what is wrong with a text, or nothing. A field without an
/// error shown is left in peace while it is being written.
void followField(QLineEdit& field, QLabel& label, std::function<QString(const QString&)> problem);

/// The same for a field that is read as `parse` does, and may be blank.
template <class Parse>
void followReadField(QLineEdit& field, QLabel& label, Parse parse)
{
    followField(field, label, [parse](const QString& text) {
        const auto value = parse(text);
        return text.trimmed().isEmpty() || value ? QString() : value.error().message;
    });
}

/// The value of a field that may be blank, read as `parse` does. What is wrong is shown beside it.
template <class Parse>
[[nodiscard]] auto readField(QWidget& field, QLabel& label, const QString& text, Parse parse)
    -> Result<std::optional<typename decltype(parse(QString()))::value_type>>
{
    if (text.trimmed().isEmpty()) {
        showFieldError(field, label, {});
        return std::nullopt;
    }
    auto value = parse(text);
    showFieldError(field, label, value ? QString() : value.error().message);
    if (!value) {
        return tl::unexpected<Error>(value.error());
    }
    return std::optional(std::move(*value));
}

} // namespace kyodo::ui
