#pragma once

#include <QObject>

namespace kyodo::ui {

/// Esc closes the list of a combo box or of proposals that is open, and nothing else. Qt closes it
/// while it still asks whose key it is, and then takes the key for one of the page or the dialog
/// below, which would be left. The application filters its events by this.
class PopupEscape final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_isUsed = false; ///< the key that is down has closed a list
};

} // namespace kyodo::ui
