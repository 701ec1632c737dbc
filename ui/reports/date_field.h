#pragma once

#include "core/base/result.h"

#include <QDate>

class QLabel;
class QLineEdit;

namespace kyodo::ui {

/// The date in `field` as clerks type one; invalid when it is blank. What is wrong with it stands
/// in `error`, which is hidden otherwise.
[[nodiscard]] Result<QDate> readDate(QLineEdit& field, QLabel& error);

} // namespace kyodo::ui
