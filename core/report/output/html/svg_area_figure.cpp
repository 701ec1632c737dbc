#include "core/report/output/html/svg_area_figure.h"

#include "core/report/content/survey/survey_rows.h"
#include "core/report/figures/area_figure.h"
#include "core/report/output/html/svg_pieces.h"
#include "core/report/pages/report_style.h"

#include <algorithm>

namespace kyodo {
namespace {

constexpr qreal Width = 720;
constexpr qreal BracketTop = 22;
constexpr qreal WedgeTop = 34;
constexpr qreal WedgeHeight = 120;
constexpr qreal NameTop = WedgeTop + WedgeHeight + 12;
constexpr qreal MarkHeight = 20;
constexpr qreal Inset = 4;

/// Drawing of one figure, from the citizens' side at the left to the city's at the right.
class AreaDrawing final
{
public:
    explicit AreaDrawing(const ReportAreaFigure& figure)
        : m_figure(figure)
        , m_guideline(*figure.guideline)
        , m_columns(m_guideline, QRectF(0, 0, Width, WedgeTop + WedgeHeight))
    {
        for (const AreaCode& code : m_columns.areasInOrder()) {
            m_nameLines = std::max(m_nameLines, nameLines(*m_guideline.area(code)).size());
        }
    }

    [[nodiscard]] QSizeF size() const { return {Width, countBase() + 8}; }

    [[nodiscard]] QString content() const
    {
        QString content;
        for (const AreaGroup& group : m_guideline.areaGroups) {
            content += bracket(group);
        }
        for (const AreaCode& code : m_columns.areasInOrder()) {
            content += wedges(m_columns.areaRect(code));
        }
        content += sideNames();
        for (const AreaCode& code : m_columns.areasInOrder()) {
            content += names(*m_guideline.area(code));
        }
        return content;
    }

private:
    [[nodiscard]] QString bracket(const AreaGroup& group) const
    {
        QRectF span;
        for (const Area& area : m_guideline.areas) {
            if (area.group == group.code) {
                span = span.united(m_columns.areaRect(area.code));
            }
        }
        if (span.isEmpty()) {
            return {};
        }
        const qreal left = span.left() + Inset;
        const qreal right = span.right() - Inset;
        return svg::text({span.center().x(), svg::FontSize}, group.name, svg::Anchor::Middle) +
               svg::polyline({{left, BracketTop + 6},
                              {left, BracketTop},
                              {right, BracketTop},
                              {right, BracketTop + 6}},
                             QColor(report_style::StrongLine), 1);
    }

    /// Where the two sides meet, at `x`.
    [[nodiscard]] static qreal diagonal(qreal x)
    {
        return WedgeTop + WedgeHeight * (1 - x / Width);
    }

    /// The part of both wedges in one column.
    [[nodiscard]] static QString wedges(const QRectF& column)
    {
        const qreal left = column.left() + Inset / 2;
        const qreal right = column.right() - Inset / 2;
        constexpr qreal Gap = 2;
        constexpr qreal Bottom = WedgeTop + WedgeHeight;
        return svg::polygon({{left, WedgeTop},
                             {right, WedgeTop},
                             {right, std::max(WedgeTop, diagonal(right) - Gap)},
                             {left, diagonal(left) - Gap}},
                            areaColor(0)) +
               svg::polygon({{left, std::min(Bottom, diagonal(left) + Gap)},
                             {right, diagonal(right) + Gap},
                             {right, Bottom},
                             {left, Bottom}},
                            areaColor(1));
    }

    [[nodiscard]] static QString sideNames()
    {
        return svg::text({10, WedgeTop + 20}, AreaFigure::tr("Citizens"), svg::Anchor::Start,
                         svg::Weight::Bold) +
               svg::text({Width - 10, WedgeTop + WedgeHeight - 10}, AreaFigure::tr("City"),
                         svg::Anchor::End, svg::Weight::Bold);
    }

    [[nodiscard]] QString names(const Area& area) const
    {
        const qreal middle = m_columns.areaRect(area.code).center().x();
        const QString mark = areaMark(area, m_guideline);
        const qreal width = std::max(MarkHeight, svg::textWidth(mark) + 8);
        QString content =
            svg::rectangle({middle - width / 2, NameTop, width, MarkHeight},
                           areaColor(area.position), MarkHeight / 2) +
            svg::text({middle, NameTop + 14}, mark, svg::Anchor::Middle, svg::Weight::Bold);
        qreal base = NameTop + MarkHeight + svg::LineHeight;
        for (const QString& line : nameLines(area)) {
            content += svg::text({middle, base}, line, svg::Anchor::Middle);
            base += svg::LineHeight;
        }
        return content + svg::text({middle, countBase()}, count(area), svg::Anchor::Middle,
                                   svg::Weight::Bold);
    }

    [[nodiscard]] QStringList nameLines(const Area& area) const
    {
        return svg::wrapped(area.name, m_columns.areaRect(area.code).width() - 2 * Inset);
    }

    [[nodiscard]] QString count(const Area& area) const
    {
        const auto found = m_figure.counts.find(area.code);
        return found == m_figure.counts.end()
                   ? QString()
                   : AreaFigure::tr("%n project(s)", nullptr, found->second);
    }

    [[nodiscard]] qreal countBase() const
    {
        return NameTop + MarkHeight + svg::LineHeight * static_cast<qreal>(m_nameLines + 1) + 4;
    }

    const ReportAreaFigure& m_figure;
    const Guideline& m_guideline;
    AreaFigure m_columns;
    qsizetype m_nameLines = 1;
};

} // namespace

QString areaFigureHtml(const ReportAreaFigure& figure, int figureNumber)
{
    const AreaDrawing drawing(figure);
    return svg::figure(figureNumber, figure.title, figure.description, drawing.size(),
                       drawing.content());
}

} // namespace kyodo
