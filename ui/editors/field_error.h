#pragma once

#include "core/base/result.h"

#include <QLabel>
#include <QWidget>

namespace kyodo::ui {

/// Shows beside a field what is wrong with it, in words, and marks the field for the style sheet
/// and the screen reader; an empty message takes both away.
void showFieldError(QWidget& field, QLabel& label, const QString& message);

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
