#include "core/report/figures/area_figure.h"
#include "core/report/pages/report_style.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

// How an AreaFigure is painted; where its parts lie is in area_figure.cpp.

namespace kyodo {
namespace {

/// Room for an area's name: two lines and the gap below.
constexpr qreal NameLines = 2.05;

QColor mixed(const QColor& color, const QColor& ground, qreal share)
{
    const auto channel = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return {channel(color.red(), ground.red()), channel(color.green(), ground.green()),
            channel(color.blue(), ground.blue())};
}

} // namespace

/// One painting of the figure: brackets above, wedges in the middle, names below.
class AreaFigure::Painting final
{
public:
    Painting(const AreaFigure& figure, QPainter& painter, const QFont& font,
             const AreaFigureState& state)
        : m_figure(figure)
        , m_painter(painter)
        , m_font(font)
        , m_bold(font)
        , m_state(state)
        , m_unit(QFontMetricsF(font).height())
        , m_wedges(figure.m_bounds)
    {
        m_bold.setBold(true);
        const bool hasBottomLine = !state.counts.empty() || state.suggested || state.previous;
        const qreal above = figure.m_brackets.empty() ? 0.5 : 2.0;
        const qreal below = hasBottomLine ? 5.6 : 4.4;
        m_wedges.adjust(0, above * m_unit, 0, -below * m_unit);
    }

    void paint()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        for (const Column& column : m_figure.m_columns) {
            paintGround(column);
        }
        for (const Bracket& bracket : m_figure.m_brackets) {
            paintBracket(bracket);
        }
        for (const Column& column : m_figure.m_columns) {
            paintSlice(column, citizensWedge(), areaColor(0));
            paintSlice(column, cityWedge(), areaColor(1));
        }
        paintWedgeNames();
        for (const Column& column : m_figure.m_columns) {
            paintNames(column);
            paintOutline(column);
        }
        m_painter.restore();
    }

private:
    [[nodiscard]] bool isSelected(const Column& column) const
    {
        return m_state.selected == column.area.code;
    }

    /// The column below the brackets.
    [[nodiscard]] QRectF frame(const Column& column) const
    {
        const qreal inset = m_unit * 0.12;
        return QRectF(QPointF(column.rect.left() + inset, m_wedges.top() - m_unit * 0.35),
                      QPointF(column.rect.right() - inset, column.rect.bottom() - inset));
    }

    void paintGround(const Column& column)
    {
        const bool isHovered = m_state.hovered == column.area.code;
        if (!isSelected(column) && !isHovered) {
            return;
        }
        const AreaFigurePalette& palette = m_state.palette;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(
            mixed(palette.accent, palette.background, isSelected(column) ? 0.12 : 0.06));
        m_painter.drawRoundedRect(frame(column), radius(), radius());
    }

    void paintOutline(const Column& column)
    {
        const bool isSuggested = m_state.suggested == column.area.code;
        if (!isSelected(column) && !isSuggested) {
            return;
        }
        QPen pen(m_state.palette.accent, m_unit * 0.11);
        if (!isSelected(column)) {
            pen.setStyle(Qt::DashLine);
        }
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(frame(column), radius(), radius());
    }

    void paintBracket(const Bracket& bracket)
    {
        const qreal gap = m_unit * 0.3;
        const qreal top = m_figure.m_bounds.top() + m_unit * 1.15;
        const qreal foot = top + m_unit * 0.3;
        m_painter.setPen(QPen(m_state.palette.line, m_unit * 0.06));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(QPolygonF({{bracket.left + gap, foot},
                                          {bracket.left + gap, top},
                                          {bracket.right - gap, top},
                                          {bracket.right - gap, foot}}));
        QFont small = m_font;
        small.setPixelSize(std::max(1, qRound(QFontInfo(m_font).pixelSize() * 0.9)));
        paintText(small, m_state.palette.quietText, nameOver(bracket, small), bracket.name);
    }

    /// A long name over a narrow bracket reaches out to both sides, but not out of the figure.
    [[nodiscard]] QRectF nameOver(const Bracket& bracket, const QFont& font) const
    {
        const QRectF& bounds = m_figure.m_bounds;
        const QRectF place(bracket.left - m_unit, bounds.top(),
                           bracket.right - bracket.left + 2 * m_unit, m_unit);
        const qreal half = QFontMetricsF(font).horizontalAdvance(bracket.name) / 2;
        const qreal over = std::max(0.0, bounds.left() - place.center().x() + half) -
                           std::max(0.0, place.center().x() + half - bounds.right());
        return place.translated(over, 0);
    }

    [[nodiscard]] qreal radius() const { return m_unit * 0.35; }
    /// Half the gap between the wedges.
    [[nodiscard]] qreal gap() const { return m_unit * 0.12; }

    [[nodiscard]] QPolygonF citizensWedge() const
    {
        const QRectF& w = m_wedges;
        return QPolygonF(
            {w.topLeft(), w.topRight() - QPointF(0, gap()), w.bottomLeft() - QPointF(0, gap())});
    }

    [[nodiscard]] QPolygonF cityWedge() const
    {
        const QRectF& w = m_wedges;
        return QPolygonF({w.bottomRight(), w.bottomLeft() + QPointF(0, gap()),
                          w.topRight() + QPointF(0, gap())});
    }

    /// Quiet as long as nothing is selected; then full in the selected column, pale beside it. Pale
    /// all over where the choice is open.
    [[nodiscard]] QColor sliceColor(const Column& column, const QColor& color) const
    {
        constexpr qreal Quiet = 0.78;
        constexpr qreal Pale = 0.42;
        const bool isPale = m_state.selected || m_state.isOpen;
        const qreal share = isSelected(column) ? 1 : isPale ? Pale : Quiet;
        return mixed(color, m_state.palette.background, share);
    }

    /// The part of a wedge that lies in a column.
    void paintSlice(const Column& column, const QPolygonF& wedge, const QColor& color)
    {
        const qreal inset = m_unit * 0.06;
        const QRectF strip(column.rect.left() + inset, m_wedges.top(),
                           column.rect.width() - 2 * inset, m_wedges.height());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(sliceColor(column, color));
        m_painter.drawPolygon(wedge.intersected(QPolygonF(strip)));
    }

    void paintWedgeNames()
    {
        if (m_figure.m_columns.empty()) {
            return;
        }
        const Column& first = m_figure.m_columns.front();
        const Column& last = m_figure.m_columns.back();
        const qreal inset = m_unit * 0.4;
        const QSizeF size(first.rect.width() - 2 * inset, m_unit);
        paintText(m_bold, inkOn(sliceColor(first, areaColor(0))),
                  {m_wedges.topLeft() + QPointF(inset, inset), size}, AreaFigure::tr("Citizens"),
                  Qt::AlignLeft);
        paintText(m_bold, inkOn(sliceColor(last, areaColor(1))),
                  {m_wedges.bottomRight() - QPointF(inset + size.width(), inset + m_unit), size},
                  AreaFigure::tr("City"), Qt::AlignRight);
    }

    /// Dark on a light ground; the window's own text colour on what a dark window dims.
    [[nodiscard]] QColor inkOn(const QColor& ground) const
    {
        constexpr int Light = 150;
        return qGray(ground.rgb()) >= Light ? QColor(report_style::Ink) : m_state.palette.text;
    }

    void paintNames(const Column& column)
    {
        const QRectF& rect = column.rect;
        qreal top = m_wedges.bottom() + m_unit * 0.45;
        paintMark(column, {rect.center().x(), top + m_unit * 0.65});
        top += m_unit * 1.5;
        const qreal inset = m_unit * 0.3;
        const qreal most = rect.width() - 2 * inset;
        const QFont font =
            fittingFont(isSelected(column) ? m_bold : m_font, column.area.name, most);
        const qreal width = balancedWidth(font, column.area.name, most);
        paintText(font, m_state.palette.text,
                  {rect.center().x() - width / 2, top, width, m_unit * NameLines},
                  column.area.name);
        const QRectF bottom(rect.left(), rect.bottom() - m_unit * 1.3, rect.width(), m_unit);
        paintText(m_font, m_state.palette.quietText, bottom, bottomWords(column));
    }

    /// Small enough for all of the name to stand in its place.
    [[nodiscard]] QFont fittingFont(QFont font, const QString& name, qreal width) const
    {
        constexpr qreal Smaller = 0.92;
        constexpr qreal Smallest = 0.5;
        const qreal size = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF();
        for (qreal scale = 1; scale > Smallest; scale *= Smaller) {
            font.pixelSize() > 0 ? font.setPixelSize(std::max(1, qRound(size * scale)))
                                 : font.setPointSizeF(size * scale);
            const qreal balanced = balancedWidth(font, name, width);
            const qreal height = lineCount(font, name, balanced) * QFontMetricsF(font).height();
            if (height <= m_unit * NameLines) {
                break;
            }
        }
        return font;
    }

    /// A width that breaks the name into lines of about one length, no last one of one character.
    [[nodiscard]] qreal balancedWidth(const QFont& font, const QString& name, qreal most) const
    {
        const qreal natural = QFontMetricsF(font).horizontalAdvance(name) + 1;
        const qreal lines = std::ceil(natural / most);
        qreal width = lines <= 1 ? most : std::min(most, natural / lines + m_unit * 0.8);
        while (width < most && lineCount(font, name, width) > lines) {
            width = std::min(most, width + m_unit * 0.5);
        }
        return width;
    }

    [[nodiscard]] static int lineCount(const QFont& font, const QString& text, qreal width)
    {
        QTextLayout layout(text, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
        }
        layout.endLayout();
        return layout.lineCount();
    }

    [[nodiscard]] QString bottomWords(const Column& column) const
    {
        QStringList words;
        const auto count = m_state.counts.find(column.area.code);
        if (count != m_state.counts.end()) {
            words << AreaFigure::tr("%n project(s)", nullptr, count->second);
        }
        if (m_state.suggested == column.area.code) {
            words << AreaFigure::tr("Suggested");
        }
        if (m_state.previous == column.area.code) {
            words << AreaFigure::tr("Last round");
        }
        return words.join(u' ');
    }

    /// The letter on a round ground in the area's own colour.
    void paintMark(const Column& column, QPointF centre)
    {
        const qreal width = std::max(
            m_unit * 1.3, QFontMetricsF(m_bold).horizontalAdvance(column.mark) + m_unit * 0.6);
        QRectF ground(0, 0, width, m_unit * 1.3);
        ground.moveCenter(centre);
        m_painter.setPen(isSelected(column) ? QPen(m_state.palette.accent, m_unit * 0.11)
                                            : QPen(Qt::NoPen));
        m_painter.setBrush(areaColor(column.area.position));
        m_painter.drawRoundedRect(ground, ground.height() / 2, ground.height() / 2);
        paintText(m_bold, QColor(report_style::Ink), ground, column.mark, Qt::AlignHCenter,
                  Qt::AlignVCenter);
    }

    void paintText(const QFont& font, const QColor& color, const QRectF& place, const QString& text,
                   Qt::AlignmentFlag across = Qt::AlignHCenter,
                   Qt::AlignmentFlag down = Qt::AlignTop)
    {
        if (text.isEmpty()) {
            return;
        }
        m_painter.setFont(font);
        m_painter.setPen(color);
        QTextOption option(across | down);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_painter.drawText(place, text, option);
    }

    const AreaFigure& m_figure;
    QPainter& m_painter;
    QFont m_font;
    QFont m_bold;
    const AreaFigureState& m_state;
    qreal m_unit; ///< a line of text
    QRectF m_wedges;
};

void AreaFigure::paint(QPainter& painter, const QFont& font, const AreaFigureState& state) const
{
    Painting(*this, painter, font, state).paint();
}

} // namespace kyodo
