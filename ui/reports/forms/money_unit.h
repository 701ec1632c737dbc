#pragma once

class QComboBox;

namespace kyodo::ui {

/// 円 and 千円, in a box for Yen::Unit.
void offerMoneyUnits(QComboBox& box);

} // namespace kyodo::ui
