#include "ui/widgets/popup_keys.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>
#include <QWidget>

#include <algorithm>

namespace kyodo::ui {
namespace {

bool isKey(const QEvent& event)
{
    return event.type() == QEvent::ShortcutOverride || event.type() == QEvent::KeyPress ||
           event.type() == QEvent::KeyRelease;
}

/// A menu knows what keys mean in it.
QWidget* openList()
{
    QWidget* popup = QApplication::activePopupWidget();
    return qobject_cast<QMenu*>(popup) == nullptr ? popup : nullptr;
}

/// Alt and a letter or a digit: of a menu, a tab, a button or a field.
bool isMnemonic(const QKeyEvent& key)
{
    const bool isSign = (key.key() >= Qt::Key_A && key.key() <= Qt::Key_Z) ||
                        (key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9);
    return key.modifiers() == Qt::AltModifier && isSign;
}

/// Keys without these go through the list and choose in it, whatever else they are used for.
bool hasCommandKey(const QKeyEvent& key)
{
    constexpr auto Command = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const bool isFunctionKey = key.key() >= Qt::Key_F1 && key.key() <= Qt::Key_F35;
    return isFunctionKey || (key.modifiers() & Command) != Qt::NoModifier;
}

bool isShortcutOf(const QWidget& window, const QKeyEvent& key)
{
    if (!hasCommandKey(key)) {
        return false;
    }
    const QKeySequence pressed(key.keyCombination());
    const auto actions = window.findChildren<QAction*>();
    const auto shortcuts = window.findChildren<QShortcut*>();
    return std::any_of(actions.begin(), actions.end(),
                       [&](const QAction* action) {
                           return action->isEnabled() && action->shortcuts().contains(pressed);
                       }) ||
           std::any_of(shortcuts.begin(), shortcuts.end(), [&](const QShortcut* shortcut) {
               return shortcut->isEnabled() && shortcut->key() == pressed;
           });
}

/// Closes the list, and then asks the field whether the key is one of its own, as without a list.
bool isHandedOn(QKeyEvent& key)
{
    QWidget* list = openList();
    const QWidget* window = QApplication::activeWindow();
    if (!list || !window || !(isMnemonic(key) || isShortcutOf(*window, key))) {
        return false;
    }
    list->close();
    key.ignore();
    if (QWidget* field = QApplication::focusWidget()) {
        QCoreApplication::sendEvent(field, &key);
    }
    return true;
}

} // namespace

bool PopupKeys::isEscapeUsed(QKeyEvent& key)
{
    if (key.type() == QEvent::KeyRelease) {
        m_isUsed = false;
    } else if (QWidget* list = openList()) {
        list->close();
        m_isUsed = true;
    }
    if (m_isUsed) {
        key.accept();
    }
    return m_isUsed;
}

bool PopupKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (isKey(*event)) {
        auto& key = static_cast<QKeyEvent&>(*event);
        const bool isUsed = key.key() == Qt::Key_Escape
                                ? isEscapeUsed(key)
                                : key.type() == QEvent::ShortcutOverride && isHandedOn(key);
        if (isUsed) {
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kyodo::ui
