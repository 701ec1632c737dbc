#include "ui/widgets/popup_escape.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QWidget>

namespace kyodo::ui {
namespace {

bool isEscape(const QEvent& event)
{
    const bool isKey = event.type() == QEvent::ShortcutOverride ||
                       event.type() == QEvent::KeyPress || event.type() == QEvent::KeyRelease;
    return isKey && static_cast<const QKeyEvent&>(event).key() == Qt::Key_Escape;
}

/// A menu knows what Esc means in it.
QWidget* openList()
{
    QWidget* popup = QApplication::activePopupWidget();
    return qobject_cast<QMenu*>(popup) == nullptr ? popup : nullptr;
}

} // namespace

bool PopupEscape::eventFilter(QObject* watched, QEvent* event)
{
    if (!isEscape(*event)) {
        return QObject::eventFilter(watched, event);
    }
    if (event->type() == QEvent::KeyRelease) {
        m_isUsed = false;
    } else if (QWidget* list = openList()) {
        list->close();
        m_isUsed = true;
    }
    if (m_isUsed) {
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kyodo::ui
