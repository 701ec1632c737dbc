#pragma once

#include "core/report/sheets/sheet_flow.h"
#include "core/report/sheets/sheet_row.h"
#include "core/report/text/fonts.h"

#include <QRectF>

namespace kyodo {

/// Sets the pieces that a project sheet is made of into a flow: labelled fields, tables, headings.
/// What it paints is named for those who listen to the pages: fields are the rows of a table.
class SheetWriter final
{
public:
    using Bond = SheetFlow::Bond;
    using Paint = SheetFlow::Paint;
    enum class Weight { Regular, Bold };

    /// `body` gives left and right edge and the height of a page.
    SheetWriter(const ReportFonts& fonts, const QRectF& body);

    [[nodiscard]] const SheetFlow& flow() const { return m_flow; }
    [[nodiscard]] const ReportFonts& fonts() const { return m_fonts; }
    [[nodiscard]] const QRectF& body() const { return m_body; }
    /// Where the values stand, beside their labels.
    [[nodiscard]] qreal valueLeft() const;
    [[nodiscard]] qreal valueWidth() const { return m_body.right() - valueLeft(); }

    /// The heading of the whole sheet.
    void addName(const QString& label, const QString& name);
    /// The fields that follow are a table of their own.
    void beginFields() { ++m_table; }
    void addField(const QString& label, const QString& text, Weight weight = Weight::Regular);
    /// More text of the same field.
    void addMore(const QString& text, Weight weight = Weight::Regular);
    void addRuledField(const QString& label, int lines);
    /// `paint` is given the top of the place it may paint in.
    void addFigure(const QString& label, qreal height, const QString& description, Paint paint);

    void addHeading(const QString& words);
    /// `label` stands beside the table, if there is one; its heads come again on every page.
    void beginTable(const QString& label, SheetColumns columns, const QStringList& heads);
    /// The cells in `marked` stand on a tinted ground. A row is whole unless it is taller than a
    /// page.
    void addRow(const QStringList& texts, const std::set<std::size_t>& marked = {},
                Bond bond = Bond::Free);
    /// A text across all columns.
    void addSpanningRow(const QString& text, Weight weight, Bond bond = Bond::Free);
    void addRuledRow();
    void endTable() { m_flow.clearRunningHead(); }

    void addParagraph(const QString& text, Bond bond = Bond::Free);
    void addLine();
    void addGap(qreal height, Bond bond = Bond::Free);
    void add(qreal height, Paint paint, Bond bond = Bond::Free);
    /// What was added last stays with what follows.
    void bindLast() { m_flow.bindLast(); }

private:
    void addLines(const QString& label, const QString& text, const ReportFont& font);
    void addWholeOrInPieces(const SheetRow& row, Bond bond);
    [[nodiscard]] TextBlock labelBlock(const QString& label) const;
    [[nodiscard]] Paint caption(const QString& label) const;
    [[nodiscard]] Paint labelled(const QString& label, Paint paint) const;
    [[nodiscard]] Paint continuedLabel(const QString& label) const;
    /// As part of the row that is being written.
    [[nodiscard]] Paint inRow(Paint paint) const;

    ReportFonts m_fonts;
    QRectF m_body;
    ReportFont m_font;
    ReportFont m_bold;
    SheetFlow m_flow;
    SheetColumns m_columns; ///< of the table that is being written
    qint64 m_table = 0;
    qint64 m_row = 0;
};

} // namespace kyodo
