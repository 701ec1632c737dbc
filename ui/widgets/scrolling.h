#pragma once

class QScrollArea;
class QWidget;

namespace kyodo::ui {

/// A frame around `content`, which scrolls where there is less room than it needs.
[[nodiscard]] QScrollArea* scrolling(QWidget& content);

} // namespace kyodo::ui
