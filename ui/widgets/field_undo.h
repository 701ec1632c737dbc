#pragma once

#include <QObject>

namespace kyodo::ui {

/// Undo and redo in a field that has nothing to take back, as after a save, are those of the
/// window: Qt's fields keep the key all the same. The application filters its events by this.
class FieldUndo final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace kyodo::ui
