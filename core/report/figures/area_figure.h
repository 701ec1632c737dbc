#pragma once

#include "core/domain/guideline/guideline.h"

#include <QColor>
#include <QCoreApplication>
#include <QFont>
#include <QRectF>

#include <map>
#include <optional>

class QPainter;

namespace kyodo {

/// Colours of the surroundings, so that the figure lies as well on a dark window as on paper.
struct AreaFigurePalette
{
    QColor text;
    QColor quietText;
    QColor line;
    QColor background;
    QColor accent; ///< around what is selected

    /// Black on white, for print.
    [[nodiscard]] static AreaFigurePalette paper();
};

struct AreaFigureState
{
    std::optional<AreaCode> selected;
    std::optional<AreaCode> hovered;
    std::optional<AreaCode> suggested;
    std::optional<AreaCode> previous; ///< of the last round
    std::map<AreaCode, int> counts;   ///< shown where given
    /// Where an area is still to be chosen: nothing looks as if it were.
    bool isOpen = false;
    AreaFigurePalette palette = AreaFigurePalette::paper();
};

/// 領域図: a wedge of the citizens and one of the city that meet along the diagonal, cut into the
/// guideline's areas, from the citizens' at the left to the city's at the right. Its unit is the
/// painter's.
class AreaFigure final
{
    Q_DECLARE_TR_FUNCTIONS(AreaFigure)

public:
    AreaFigure(const Guideline& guideline, const QRectF& bounds);

    void paint(QPainter& painter, const QFont& font, const AreaFigureState& state) const;

    /// The area whose column `point` lies in.
    [[nodiscard]] std::optional<AreaCode> areaAt(QPointF point) const;
    /// The whole column, names included; empty for an area that the guideline does not have.
    [[nodiscard]] QRectF areaRect(const AreaCode& code) const;
    /// From left to right.
    [[nodiscard]] std::vector<AreaCode> areasInOrder() const;

private:
    struct Column
    {
        Area area;
        QString mark;
        QRectF rect;
    };
    /// A run of columns under one group.
    struct Bracket
    {
        QString name;
        qreal left = 0;
        qreal right = 0;
    };
    class Painting;

    [[nodiscard]] std::vector<Bracket> brackets(const Guideline& guideline) const;

    QRectF m_bounds;
    std::vector<Column> m_columns;
    std::vector<Bracket> m_brackets;
};

} // namespace kyodo
