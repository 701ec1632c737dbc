#include "core/report/figures/area_figure.h"

#include "core/report/content/survey/survey_rows.h"
#include "core/report/pages/report_style.h"

#include <algorithm>

namespace kyodo {

AreaFigurePalette AreaFigurePalette::paper()
{
    return {QColor(report_style::Ink), QColor(report_style::QuietInk),
            QColor(report_style::StrongLine), QColor(report_style::Paper),
            QColor(report_style::Accent)};
}

AreaFigure::AreaFigure(const Guideline& guideline, const QRectF& bounds)
    : m_bounds(bounds)
{
    for (const Area& area : guideline.areas) {
        m_columns.push_back({area, areaMark(area, guideline), {}});
    }
    std::stable_sort(m_columns.begin(), m_columns.end(), [](const Column& a, const Column& b) {
        return a.area.position < b.area.position;
    });
    const qreal width = bounds.width() / std::max<qreal>(1, static_cast<qreal>(m_columns.size()));
    qreal left = bounds.left();
    for (Column& column : m_columns) {
        column.rect = QRectF(left, bounds.top(), width, bounds.height());
        left += width;
    }
    m_brackets = brackets(guideline);
}

std::vector<AreaFigure::Bracket> AreaFigure::brackets(const Guideline& guideline) const
{
    std::vector<Bracket> found;
    std::optional<AreaGroupCode> open;
    for (const Column& column : m_columns) {
        const auto group = std::find_if(
            guideline.areaGroups.begin(), guideline.areaGroups.end(),
            [&](const AreaGroup& candidate) { return candidate.code == column.area.group; });
        if (group == guideline.areaGroups.end()) {
            open.reset();
            continue;
        }
        if (open != group->code) {
            found.push_back({group->name, column.rect.left(), column.rect.right()});
        }
        found.back().right = column.rect.right();
        open = group->code;
    }
    return found;
}

std::optional<AreaCode> AreaFigure::areaAt(QPointF point) const
{
    for (const Column& column : m_columns) {
        if (column.rect.contains(point)) {
            return column.area.code;
        }
    }
    return std::nullopt;
}

QRectF AreaFigure::areaRect(const AreaCode& code) const
{
    for (const Column& column : m_columns) {
        if (column.area.code == code) {
            return column.rect;
        }
    }
    return {};
}

std::vector<AreaCode> AreaFigure::areasInOrder() const
{
    std::vector<AreaCode> codes;
    for (const Column& column : m_columns) {
        codes.push_back(column.area.code);
    }
    return codes;
}

} // namespace kyodo
