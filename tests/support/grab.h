#pragma once

#include <QWidget>

namespace kyodo::test {

/// Saves a picture of `widget` as NAME.png into the folder that KYODO_GRABS names; does nothing
/// when it names none. For looking at what a test works with.
void grab(QWidget& widget, const QString& name);

} // namespace kyodo::test
