#include "ui/widgets/table_delegate.h"

#include "core/base/visible_text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace kyodo::ui {
namespace {

bool isOfNumber(QChar c)
{
    return c.isDigit() || c.isSpace() || QStringLiteral(",.+-−±%()（）△▲円¥").contains(c);
}

/// What the style sheet and the style leave at both sides of a text.
constexpr int Margins = 16;

bool isCut(const QStyleOptionViewItem& option, const QString& text)
{
    const bool hasIcon = option.features & QStyleOptionViewItem::HasDecoration;
    const int icon = hasIcon ? option.decorationSize.width() + 4 : 0;
    const int room = option.rect.width() - icon - Margins;
    const QStringList lines = text.split(u'\n');
    return std::any_of(lines.begin(), lines.end(), [&](const QString& line) {
        return option.fontMetrics.horizontalAdvance(line) > room;
    });
}

} // namespace

bool standsAtRight(const QVariant& alignment)
{
    const bool isFlags = alignment.metaType() == QMetaType::fromType<Qt::Alignment>();
    const auto flags =
        isFlags ? alignment.value<Qt::Alignment>() : Qt::Alignment::fromInt(alignment.toInt());
    return flags.testFlag(Qt::AlignRight);
}

bool isNumberCell(const QModelIndex& index)
{
    const QString text = index.data().toString();
    return standsAtRight(index.data(Qt::TextAlignmentRole)) &&
           std::all_of(text.begin(), text.end(), &isOfNumber) &&
           std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

void TableDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // asked for its size, a cell has no rectangle yet
    const bool isPlaced = option->rect.width() > 0;
    if (isPlaced && isNumberCell(index) && isCut(*option, option->text)) {
        option->text = QStringLiteral("###");
    }
}

bool TableDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                              const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool isWanted = event->type() == QEvent::ToolTip && index.isValid() &&
                          !index.data(Qt::ToolTipRole).isValid();
    const QString text = isWanted ? index.data().toString() : QString();
    QStyleOptionViewItem drawn = option;
    if (isWanted) {
        QStyledItemDelegate::initStyleOption(&drawn, index);
    }
    if (text.isEmpty() || !isCut(drawn, text)) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    // plain: a tool tip would guess rich text
    QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(visibleText(text)),
                       view->viewport());
    return true;
}

} // namespace kyodo::ui
