#pragma once

#include "ui/shell/actions.h"

class QMenu;
class QMenuBar;

namespace kyodo::ui {

/// Puts the actions into the menus of a window. Gives back the menu of recent ledgers, which the
/// window fills.
[[nodiscard]] QMenu* fillMenus(QMenuBar& bar, const Actions& actions);

} // namespace kyodo::ui
