#pragma once

#include <QObject>
#include <QRect>

class QWidget;

namespace kyodo::ui {

/// `window` moved, and where it is larger made smaller, so that all of it lies in `room`.
[[nodiscard]] QRect placedInside(QRect window, const QRect& room);

/// Keeps windows and dialogs within their screen when they come up: one that was closed on a larger
/// screen, or is made for one, is brought back inside. The application filters its events by it.
class ScreenFit final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace kyodo::ui
