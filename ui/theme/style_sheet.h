#pragma once

#include "ui/theme/theme_colors.h"

#include <QString>

namespace kyodo::ui {

/// The program's style sheet with its placeholders filled: @accent@ by the colour of that name,
/// @size:1.5@ by that many times `baseSize` (points).
[[nodiscard]] QString styleSheet(const ThemeColors& colors, qreal baseSize);

/// The same for any sheet; an unknown placeholder stays as it is.
[[nodiscard]] QString filledSheet(QString sheet, const ThemeColors& colors, qreal baseSize);

} // namespace kyodo::ui
