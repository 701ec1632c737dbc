#pragma once

#include <QString>

namespace kyodo::ui {

/// What somebody typed, as a tooltip: Qt takes a tooltip that looks like HTML for HTML, and would
/// load the picture that a name asks for. It is wrapped; empty: no tooltip.
[[nodiscard]] QString plainToolTip(const QString& text);

} // namespace kyodo::ui
