#include "ui/widgets/flow_layout.h"

#include <QBoxLayout>
#include <QWidget>

#include <algorithm>

namespace kyodo::ui {

FlowLayout::FlowLayout(Flush flush, QWidget* parent)
    : QLayout(parent)
    , m_flush(flush)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

FlowLayout* FlowLayout::wrap(QBoxLayout& row, std::initializer_list<QWidget*> widgets, Flush flush)
{
    auto* flow = new FlowLayout(flush);
    for (QWidget* widget : widgets) {
        row.removeWidget(widget);
    }
    row.addLayout(flow, 1);
    for (QWidget* widget : widgets) {
        flow->addWidget(widget);
    }
    return flow;
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::gap() const
{
    constexpr int Grid = 8;
    return spacing() >= 0 ? spacing() : Grid;
}

std::vector<FlowLayout::Line> FlowLayout::linesIn(int width) const
{
    std::vector<Line> lines;
    for (const auto& item : m_items) {
        if (item->isEmpty()) { // hidden
            continue;
        }
        const QSize size = item->sizeHint().expandedTo(item->minimumSize());
        if (lines.empty() || lines.back().width + gap() + size.width() > width) {
            lines.emplace_back();
        }
        Line& line = lines.back();
        line.width += size.width() + (line.items.empty() ? 0 : gap());
        line.height = std::max(line.height, size.height());
        line.items.push_back(item.get());
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = 0;
    for (const Line& line : linesIn(width)) {
        height += line.height + (height > 0 ? gap() : 0);
    }
    return height;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const Line& line : linesIn(QWIDGETSIZE_MAX)) {
        width = std::max(width, line.width);
    }
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto& item : m_items) {
        if (!item->isEmpty()) {
            least = least.expandedTo(item->minimumSize());
        }
    }
    return least;
}

void FlowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    const int spareHeight = area.height() - heightForWidth(area.width());
    int top = area.top() + std::max(0, spareHeight / 2);
    for (const Line& line : linesIn(area.width())) {
        const int spare = m_flush == Flush::Right ? area.width() - line.width : 0;
        int left = area.left() + std::max(0, spare);
        for (QLayoutItem* item : line.items) {
            const QSize size = item->sizeHint().expandedTo(item->minimumSize());
            const int width = std::min(size.width(), area.width());
            item->setGeometry(
                {left, top + (line.height - size.height()) / 2, width, size.height()});
            left += width + gap();
        }
        top += line.height + gap();
    }
}

} // namespace kyodo::ui
