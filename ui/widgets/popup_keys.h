#pragma once

#include <QObject>

class QKeyEvent;

namespace kyodo::ui {

/// What keys mean while the list of a combo box or of proposals is open. Esc closes it and nothing
/// else: Qt closes it while it still asks whose key it is, and then takes the key for one of the
/// page or the dialog below, which would be left. A shortcut of the window closes it and acts: to
/// Qt the list is a window of its own, which knows none. The application filters its events by
/// this.
class PopupKeys final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isEscapeUsed(QKeyEvent& key);

    bool m_isUsed = false; ///< the Esc that is down has closed a list
};

} // namespace kyodo::ui
