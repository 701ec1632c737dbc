#include "ui/lists/filter_box.h"

namespace kyodo::ui {

void fillFilterBox(QComboBox& box, const QString& everything)
{
    constexpr int FrameAndArrow = 40;
    box.clear();
    box.addItem(everything, QString());
    box.setMinimumWidth(box.fontMetrics().horizontalAdvance(everything) + FrameAndArrow);
}

void showFilterText(QComboBox& box, const QString& data, const QString& words)
{
    int index = box.findData(data);
    if (index < 0) {
        box.addItem(words, data);
        index = box.count() - 1;
    }
    box.setCurrentIndex(index);
}

} // namespace kyodo::ui
