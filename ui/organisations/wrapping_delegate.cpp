#include "ui/organisations/wrapping_delegate.h"

#include <QListView>

namespace kyodo::ui {
namespace {

constexpr int Margin = 16; ///< of the style sheet and of the style, at both sides
constexpr int Gap = 10;    ///< above and below, together
constexpr int LeastHeight = 28;

} // namespace

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem filled = option;
    initStyleOption(&filled, index);
    // a list tells no width: an item is as wide as what is seen of it
    const auto* list = qobject_cast<const QListView*>(option.widget);
    const int width = (list ? list->viewport()->width() : option.rect.width()) - Margin;
    const QRect text = filled.fontMetrics.boundingRect(QRect(0, 0, std::max(width, 1), 0),
                                                       Qt::TextWordWrap, filled.text);
    return {list ? 0 : width, std::max(text.height() + Gap, LeastHeight)};
}

} // namespace kyodo::ui
