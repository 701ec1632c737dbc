#include "ui/dashboard/bar_list.h"

#include "core/report/content/survey/survey_rows.h"
#include "core/report/pages/report_style.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>

namespace kyodo::ui {
namespace {

constexpr int RowHeight = 28;
constexpr int BarHeight = 12;
constexpr int Gap = 8;
constexpr int MarkSize = 20;
/// An edge keeps the pale middle of the areas' colours in sight on a light ground.
constexpr int EdgeDarkness = 125;
/// Of the list's width: the most that labels may take from the bars.
constexpr double WidestLabel = 0.45;

QString figure(const CountedRows& line)
{
    return QLocale().toString(line.count);
}

} // namespace

BarRow::BarRow(const CountedRows& line, const QString& mark, QWidget* parent)
    : QPushButton(parent)
    , m_line(line)
    , m_mark(mark)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QString label = mark.isEmpty() ? line.label : mark + u' ' + line.label;
    setAccessibleName(tr("%1: %2").arg(label, figure(line)));
}

void BarRow::setScale(const Scale& scale)
{
    m_scale = scale;
    update();
}

int BarRow::wishedLabelWidth() const
{
    const int mark = m_mark.isEmpty() ? 0 : MarkSize + Gap;
    return mark + qCeil(QFontMetricsF(font()).horizontalAdvance(m_line.label));
}

QSize BarRow::sizeHint() const
{
    return {240, std::max(RowHeight, QFontMetrics(font()).height() + Gap)};
}

void BarRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    paintLabel(painter);
    paintBar(painter);
    painter.setPen(m_line.count == 0 ? Theme::colors().quietText : Theme::colors().text);
    painter.drawText(rect().adjusted(Gap, 0, -Gap, 0), Qt::AlignRight | Qt::AlignVCenter,
                     figure(m_line));
}

void BarRow::paintGround(QPainter& painter) const
{
    const ThemeColors& colors = Theme::colors();
    painter.setPen(hasFocus() ? QPen(colors.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() || isDown() ? QBrush(colors.hover) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

QRect BarRow::markRect() const
{
    return m_mark.isEmpty() ? QRect(Gap, 0, 0, 0)
                            : QRect(Gap, (height() - MarkSize) / 2, MarkSize, MarkSize);
}

void BarRow::paintLabel(QPainter& painter) const
{
    const QRect mark = markRect();
    int left = Gap;
    if (!m_mark.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(areaColor(m_line.area->position));
        painter.drawRoundedRect(mark, MarkSize / 2.0, MarkSize / 2.0);
        painter.setPen(QColor(report_style::Ink));
        painter.drawText(mark, Qt::AlignCenter, m_mark);
        left = mark.right() + 1 + Gap;
    }
    const int width = Gap + m_scale.labelWidth - left;
    painter.setPen(Theme::colors().text);
    painter.drawText(QRect(left, 0, width, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font()).elidedText(m_line.label, Qt::ElideRight, width));
}

void BarRow::paintBar(QPainter& painter) const
{
    const int left = m_scale.labelWidth + 3 * Gap;
    const int room = width() - left - m_scale.figureWidth - 3 * Gap;
    const double share =
        m_scale.most == 0 ? 0
                          : static_cast<double>(m_line.count) / static_cast<double>(m_scale.most);
    const double length = std::max(0, room) * share;
    const bool isRest = m_line.rows.gap != RecordFilter::Gap::None;
    const ThemeColors& colors = Theme::colors();
    const QColor color = m_line.area ? areaColor(m_line.area->position)
                         : isRest    ? colors.hairline
                                     : colors.accentFill;
    painter.setPen(color.darker(EdgeDarkness));
    painter.setBrush(color);
    if (m_line.count > 0) {
        const QRectF bar(left, (height() - BarHeight) / 2.0, length, BarHeight);
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }
}

void BarRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        emit stepped(-1);
        return;
    case Qt::Key_Down:
        emit stepped(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

/// The row that was chosen last is the one that Tab comes back to.
void BarRow::focusInEvent(QFocusEvent* event)
{
    for (auto* row : parentWidget()->findChildren<BarRow*>(Qt::FindDirectChildrenOnly)) {
        row->setFocusPolicy(row == this ? Qt::StrongFocus : Qt::ClickFocus);
    }
    QPushButton::focusInEvent(event);
}

BarList::BarList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void BarList::setLines(const std::vector<CountedRows>& lines, const Guideline& guideline)
{
    const std::optional<std::size_t> focused = focusedRow();
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const CountedRows& line : lines) {
        addRow(line, line.area ? areaMark(*line.area, guideline) : QString());
    }
    setScales();
    if (focused && *focused < m_rows.size()) {
        m_rows[*focused]->setFocus();
    }
}

std::optional<std::size_t> BarList::focusedRow() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [](const BarRow* row) { return row->hasFocus(); });
    return found == m_rows.end() ? std::nullopt
                                 : std::optional(static_cast<std::size_t>(found - m_rows.begin()));
}

void BarList::addRow(const CountedRows& line, const QString& mark)
{
    auto* row = new BarRow(line, mark, this);
    row->setFocusPolicy(m_rows.empty() ? Qt::StrongFocus : Qt::ClickFocus);
    connect(row, &BarRow::clicked, this, [this, row] { emit rowsWanted(row->line().rows); });
    connect(row, &BarRow::stepped, this, [this, row](int direction) { step(row, direction); });
    m_layout->addWidget(row);
    row->show(); // at once: the layout would do it too late for the focus
    m_rows.push_back(row);
}

void BarList::setScales()
{
    BarRow::Scale scale;
    for (const BarRow* row : m_rows) {
        row->ensurePolished(); // its font counts
        scale.labelWidth = std::max(scale.labelWidth, row->wishedLabelWidth());
        scale.figureWidth = std::max(
            scale.figureWidth, QFontMetrics(row->font()).horizontalAdvance(figure(row->line())));
        scale.most = std::max(scale.most, row->line().count);
    }
    scale.labelWidth = std::min(scale.labelWidth, static_cast<int>(width() * WidestLabel));
    for (BarRow* row : m_rows) {
        row->setScale(scale);
    }
}

void BarList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setScales();
}

void BarList::step(const BarRow* from, int step)
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), from);
    const auto next = (found - m_rows.begin()) + step;
    if (next >= 0 && next < std::ssize(m_rows)) {
        m_rows[static_cast<std::size_t>(next)]->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace kyodo::ui
