#include "ui/widgets/screen_fit.h"

#include <QEvent>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace kyodo::ui {
namespace {

/// Of a frame that the desktop has not drawn yet.
constexpr QMargins UsualFrame(1, 32, 1, 1);

bool isPlaced(const QWidget& window)
{
    const Qt::WindowType type = window.windowType();
    return window.isWindow() && (type == Qt::Window || type == Qt::Dialog || type == Qt::Sheet) &&
           !window.isMaximized() && !window.isFullScreen();
}

QMargins frameOf(const QWidget& window)
{
    const QRect outer = window.frameGeometry();
    const QRect inner = window.geometry();
    const QMargins drawn(inner.left() - outer.left(), inner.top() - outer.top(),
                         outer.right() - inner.right(), outer.bottom() - inner.bottom());
    return drawn.isNull() ? UsualFrame : drawn;
}

} // namespace

QRect placedInside(QRect window, const QRect& room)
{
    window.setSize(window.size().boundedTo(room.size()));
    window.moveLeft(std::clamp(window.left(), room.left(), room.right() + 1 - window.width()));
    window.moveTop(std::clamp(window.top(), room.top(), room.bottom() + 1 - window.height()));
    return window;
}

bool ScreenFit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show) {
        auto* window = qobject_cast<QWidget*>(watched);
        if (window != nullptr && isPlaced(*window)) {
            const QRect room = window->screen()->availableGeometry() - frameOf(*window);
            const QRect inside = placedInside(window->geometry(), room);
            if (inside != window->geometry()) {
                window->setGeometry(inside);
            }
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kyodo::ui
