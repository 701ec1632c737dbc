#pragma once

#include "ui/theme/theme_colors.h"

#include <QIcon>

namespace kyodo::ui {

/// One of the program's own line drawings as an icon, drawn anew at every size and pixel ratio.
/// The drawings are black; the icon draws them in `normal`, greyed out where it is disabled, and in
/// the accent colour where it is chosen or switched on.
[[nodiscard]] QIcon lineIcon(const QByteArray& svg, const QColor& normal,
                             const ThemeColors& colors);

/// A drawing in colours of its own.
[[nodiscard]] QIcon pictureIcon(const QByteArray& svg);

} // namespace kyodo::ui
