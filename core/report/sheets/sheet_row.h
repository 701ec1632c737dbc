#pragma once

#include "core/report/text/text_block.h"

#include <QStringList>

#include <set>

namespace kyodo {

struct SheetColumn
{
    qreal left = 0;
    qreal width = 0;
    Qt::AlignmentFlag align = Qt::AlignLeft;
};
using SheetColumns = std::vector<SheetColumn>;

/// Columns side by side from `left`, of these widths.
[[nodiscard]] SheetColumns sheetColumns(qreal left, const std::vector<qreal>& widths);

/// A row of a table of the sheet, ready to paint, whole or some lines of it at a time.
class SheetRow final
{
public:
    enum class Kind {
        Head,
        Body,
        Spanning ///< one text across all columns
    };

    /// The cells in `marked` stand on a tinted ground.
    SheetRow(const SheetColumns& columns, const QStringList& texts, const ReportFont& font,
             Kind kind, const std::set<std::size_t>& marked = {});

    [[nodiscard]] int lineCount() const;
    /// Of these of its lines, with the room above the first and below the last one.
    [[nodiscard]] qreal height(int firstLine, int endLine) const;
    void paint(QPainter& painter, qreal top, int firstLine, int endLine) const;

private:
    void paintGround(QPainter& painter, qreal top, qreal height) const;
    void paintRules(QPainter& painter, qreal top, qreal height, bool isFirst) const;
    [[nodiscard]] qreal left() const { return m_columns.front().left; }
    [[nodiscard]] qreal right() const { return m_columns.back().left + m_columns.back().width; }
    void paintCell(QPainter& painter, std::size_t cell, qreal top, int firstLine,
                   int endLine) const;

    SheetColumns m_columns;
    int m_columnSpan = 1;
    std::vector<TextBlock> m_blocks; ///< one for each column
    qreal m_lineHeight;
    Kind m_kind;
    std::set<std::size_t> m_marked;
};

} // namespace kyodo
