#pragma once

#include "core/report/layout/table_layout.h"
#include "core/report/pdf/pdf_device.h"

namespace kyodo {

/// Paints the part of a table that stands on one page.
class TablePainter final
{
public:
    /// `key` names the table to those who listen to its pages. All must outlive the painting.
    TablePainter(QPainter& painter, const ReportTable& table, const TableLayout& layout,
                 const ReportFonts& fonts, qint64 key);

    /// From `top` downwards. Reads the rows that it needs.
    [[nodiscard]] Status paint(const TablePage& page, qreal top);

private:
    /// The lines of a row that stand on this page.
    struct LineRange
    {
        int first;
        int end;
    };

    [[nodiscard]] Status paintRows(const TablePage& page);
    void paintTail(const TablePage& page);
    void paintTitle(bool isContinued);
    void paintHeads(bool isRepeated);
    void paintGroupHead(const ReportGroup& group, bool isContinued);
    void paintRow(const ReportRow& row, qsizetype index, LineRange lines);
    void paintCell(const TableLayout::Column& place, const ReportRow& row, LineRange lines);
    void paintText(const TableLayout::Column& place, const ReportRow& row, LineRange lines);
    void paintReading(const TableLayout::Column& place, const TextBlock& reading, LineRange lines);
    void paintAreaCell(const TableLayout::Column& place, const ReportRow& row, LineRange lines);
    void paintBar(const ReportRow& row);
    void paintLine(const QString& text, qsizetype index);
    [[nodiscard]] std::optional<PageTag> tagUnless(bool isRepeated, const PageElement& element);
    [[nodiscard]] PageElement wideCell(PageRole role) const;
    [[nodiscard]] static LineRange linesOn(const TablePage& page, qsizetype index);
    [[nodiscard]] const ReportGroup* groupStartingAt(qsizetype row) const;
    [[nodiscard]] const ReportGroup* groupHolding(qsizetype row) const;
    [[nodiscard]] const ReportFont& fontOf(const ReportRow& row) const;
    [[nodiscard]] qreal right() const;

    QPainter& m_painter;
    const ReportTable& m_table;
    const TableLayout& m_layout;
    const ReportFonts& m_fonts;
    qint64 m_key;
    qreal m_y = 0;
};

} // namespace kyodo
