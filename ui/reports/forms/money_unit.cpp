#include "ui/reports/forms/money_unit.h"

#include "core/domain/yen.h"
#include "ui/reports/forms/choice_box.h"

#include <QCoreApplication>

namespace kyodo::ui {
namespace {

struct MoneyUnit
{
    Q_DECLARE_TR_FUNCTIONS(MoneyUnit)
};

} // namespace

void offerMoneyUnits(QComboBox& box)
{
    offer(box, Yen::Unit::Thousand, MoneyUnit::tr("Thousand yen"));
    offer(box, Yen::Unit::Yen, MoneyUnit::tr("Yen"));
}

} // namespace kyodo::ui
