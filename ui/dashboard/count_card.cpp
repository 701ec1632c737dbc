#include "ui/dashboard/count_card.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace kyodo::ui {
namespace {

constexpr int Padding = 16;
constexpr int MarkSize = 18;
constexpr qreal Radius = 6;

} // namespace

CountCard::CountCard(QWidget* parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void CountCard::setMeaning(Meaning meaning)
{
    m_meaning = meaning;
    update();
}

void CountCard::setCount(qint64 count)
{
    m_count = count;
    setAccessibleName(tr("%1: %2").arg(text(), QLocale().toString(count)));
    update();
}

QFont CountCard::figureFont() const
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 2);
    large.setBold(true);
    return large;
}

QSize CountCard::sizeHint() const
{
    const QFontMetrics words(font());
    const int width = words.horizontalAdvance(text()) + MarkSize + Padding;
    return {width + 2 * Padding,
            words.height() + QFontMetrics(figureFont()).height() + 2 * Padding};
}

void CountCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const QRect inside = rect().adjusted(Padding, Padding - 4, -Padding, -Padding + 4);
    painter.setPen(Theme::colors().quietText);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, text());
    painter.setFont(figureFont());
    painter.setPen(Theme::colors().text);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom, QLocale().toString(m_count));
    paintMark(painter, inside);
}

void CountCard::paintGround(QPainter& painter) const
{
    const ThemeColors& colors = Theme::colors();
    const qreal line = hasFocus() ? 2 : 1;
    const QRectF edge = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(hasFocus() || underMouse() ? colors.accent : colors.hairline, line));
    painter.setBrush(isDown() || underMouse() ? colors.hover : colors.surface);
    painter.drawRoundedRect(edge, Radius, Radius);
}

/// Done or still to do, told by the shape as well as by the colour.
void CountCard::paintMark(QPainter& painter, const QRect& inside) const
{
    if (m_meaning == Meaning::Plain) {
        return;
    }
    const ThemeColors& colors = Theme::colors();
    const QIcon icon = m_count == 0 ? Theme::icon(u"check", colors.success)
                                    : Theme::icon(u"warning", colors.warning);
    icon.paint(&painter, QRect(inside.right() - MarkSize + 1, inside.top(), MarkSize, MarkSize));
}

void CountCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace kyodo::ui
