#include "ui/lists/area_delegate.h"

#include "core/report/pages/report_style.h"
#include "ui/models/project_list_model.h"

#include <QApplication>
#include <QPainter>

namespace kyodo::ui {

void AreaDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const QVariant position = index.data(ProjectListModel::AreaPositionRole);
    if (!position.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem background(option);
    initStyleOption(&background, index);
    const QString letter = background.text;
    background.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    constexpr int ChipHeight = 18;
    constexpr int Radius = 4;
    const int width = std::max(26, option.fontMetrics.horizontalAdvance(letter) + 12);
    QRect chip(0, 0, width, ChipHeight);
    chip.moveCenter(option.rect.center());
    chip.moveLeft(option.rect.left() + 8);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(areaColor(position.toDouble()));
    painter->drawRoundedRect(chip, Radius, Radius);
    // the ramp is made for dark letters, in either theme
    painter->setPen(Qt::black);
    painter->drawText(chip, Qt::AlignCenter, letter);
    painter->restore();
}

} // namespace kyodo::ui
