#include "ui/widgets/area_picture.h"

#include "core/base/text.h"
#include "core/domain/record_labels.h"
#include "core/report/content/survey/survey_rows.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace kyodo::ui {
namespace {

constexpr int Margin = 8;
constexpr qreal FocusWidth = 2;
constexpr qreal Radius = 4;

/// The key of the window's action, and that of the desktop.
bool isRedo(const QKeyEvent& key)
{
    return key.matches(QKeySequence::Redo) ||
           (key.key() == Qt::Key_Y && key.modifiers() == Qt::ControlModifier);
}

bool isPlain(Qt::KeyboardModifiers modifiers)
{
    return !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

AreaPicture::AreaPicture(QWidget* parent)
    : QWidget(parent)
    , m_figure(m_guideline, QRectF())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    tellScreenReader();
}

void AreaPicture::setGuideline(const Guideline& guideline)
{
    m_guideline = guideline;
    m_state = AreaFigureState();
    forgetSteps();
    layOut();
    tellScreenReader();
}

void AreaPicture::setSelected(const std::optional<AreaCode>& area)
{
    if (area != m_state.selected) {
        m_before.push_back(m_state.selected);
        m_after.clear();
    }
    display(area);
}

void AreaPicture::forgetSteps()
{
    m_before.clear();
    m_after.clear();
}

void AreaPicture::display(const std::optional<AreaCode>& area)
{
    m_state.selected = area;
    tellScreenReader();
    update();
}

void AreaPicture::setSuggested(const std::optional<AreaCode>& area)
{
    m_state.suggested = area;
    tellScreenReader();
    update();
}

void AreaPicture::setPrevious(const std::optional<AreaCode>& area)
{
    m_state.previous = area;
    tellScreenReader();
    update();
}

QSize AreaPicture::sizeHint() const
{
    return {640, 180};
}

QSize AreaPicture::minimumSizeHint() const
{
    return {360, 120};
}

bool AreaPicture::event(QEvent* event)
{
    // the steps taken here come before those of the ledger
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if ((key.matches(QKeySequence::Undo) && !m_before.empty()) ||
            (isRedo(key) && !m_after.empty())) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

void AreaPicture::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    if (m_guideline.areas.empty()) {
        painter.setPen(Theme::colors().quietText);
        painter.drawText(rect(), Qt::AlignCenter, tr("This guideline has no areas."));
        return;
    }
    painter.setOpacity(isEnabled() ? 1 : 0.5);
    m_state.palette = Theme::areaFigurePalette();
    m_figure.paint(painter, font(), m_state);
}

/// A field like the others: its border becomes a ring when the keys go to it.
void AreaPicture::paintGround(QPainter& painter) const
{
    const ThemeColors& colors = Theme::colors();
    const qreal width = hasFocus() ? FocusWidth : 1;
    const qreal half = width / 2;
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.hairline, width));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), Radius, Radius);
}

void AreaPicture::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void AreaPicture::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo)) {
        step(m_before, m_after);
    } else if (isRedo(*event)) {
        step(m_after, m_before);
    } else if (!isPlain(event->modifiers()) || !obey(*event)) {
        QWidget::keyPressEvent(event);
    }
}

void AreaPicture::mousePressEvent(QMouseEvent* event)
{
    const auto area = m_figure.areaAt(event->position());
    if (event->button() == Qt::LeftButton && area) {
        choose(area);
    }
}

void AreaPicture::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(m_figure.areaAt(event->position()));
}

void AreaPicture::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    setHovered(std::nullopt);
}

void AreaPicture::choose(const std::optional<AreaCode>& area)
{
    if (area == m_state.selected) {
        return;
    }
    setSelected(area);
    emit areaChosen(area);
}

void AreaPicture::step(Steps& from, Steps& to)
{
    if (!from.empty() && isEnabled()) {
        to.push_back(m_state.selected);
        const std::optional<AreaCode> area = from.back();
        from.pop_back();
        display(area);
        emit areaChosen(area);
    }
}

void AreaPicture::setHovered(const std::optional<AreaCode>& area)
{
    if (area == m_state.hovered) {
        return;
    }
    m_state.hovered = area;
    setCursor(area ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

bool AreaPicture::obey(const QKeyEvent& key)
{
    const auto areas = m_figure.areasInOrder();
    if (areas.empty()) {
        return false;
    }
    switch (key.key()) {
    case Qt::Key_Left:
        chooseNeighbour(-1);
        return true;
    case Qt::Key_Right:
        chooseNeighbour(1);
        return true;
    case Qt::Key_Home:
        choose(areas.front());
        return true;
    case Qt::Key_End:
        choose(areas.back());
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        choose(std::nullopt);
        return true;
    default:
        break;
    }
    const auto area = areaWritten(key.text());
    if (area) {
        choose(area);
    }
    return area.has_value();
}

void AreaPicture::chooseNeighbour(int step)
{
    const auto areas = m_figure.areasInOrder();
    const auto here = std::find(areas.begin(), areas.end(), m_state.selected);
    if (here == areas.end()) {
        choose(step > 0 ? areas.front() : areas.back());
        return;
    }
    const auto last = static_cast<std::ptrdiff_t>(areas.size()) - 1;
    const auto next = std::clamp<std::ptrdiff_t>((here - areas.begin()) + step, 0, last);
    choose(areas[static_cast<std::size_t>(next)]);
}

std::optional<AreaCode> AreaPicture::areaWritten(const QString& mark) const
{
    const QString wanted = toHalfWidth(mark);
    if (wanted.isEmpty()) {
        return std::nullopt;
    }
    for (const Area& area : m_guideline.areas) {
        if (wanted.compare(areaMark(area, m_guideline), Qt::CaseInsensitive) == 0) {
            return area.code;
        }
    }
    return std::nullopt;
}

QString AreaPicture::areaWords(const std::optional<AreaCode>& area) const
{
    const Area* known = area ? m_guideline.area(*area) : nullptr;
    return known ? areaLabel(*known) : tr("none");
}

QString AreaPicture::toolTipAt(QPointF place) const
{
    const auto code = m_figure.areaAt(place);
    const Area* area = code ? m_guideline.area(*code) : nullptr;
    if (!area) {
        return {};
    }
    // As HTML, because a plain text could be taken for one, and because only HTML is wrapped.
    return QStringLiteral("<p><b>%1</b></p><p>%2</p>")
        .arg(areaLabel(*area).toHtmlEscaped(), area->meaning.toHtmlEscaped());
}

void AreaPicture::layOut()
{
    m_figure = AreaFigure(m_guideline, QRectF(rect()).adjusted(Margin, Margin, -Margin, -Margin));
    update();
}

/// A screen reader speaks a name or description when it changes, so the choice is part of both.
void AreaPicture::tellScreenReader()
{
    setAccessibleName(tr("Area: %1").arg(areaWords(m_state.selected)));
    QStringList remarks;
    if (m_state.suggested) {
        remarks << tr("Suggested: %1.").arg(areaWords(m_state.suggested));
    }
    if (m_state.previous) {
        remarks << tr("Last round: %1.").arg(areaWords(m_state.previous));
    }
    remarks << tr("Choose with the left and right arrow keys or by the area's letter or number.");
    setAccessibleDescription(inARow(remarks));
}

} // namespace kyodo::ui
