#pragma once

#include "core/domain/project.h"
#include "core/report/fonts.h"
#include "core/report/sheets/project_sheet.h"
#include "core/report/sheets/sheet_flow.h"
#include "core/report/sheets/sheet_words.h"
#include "core/report/text_block.h"

#include <QRectF>

namespace kyodo {

/// Sets one project into a flow: its latest round in full, the earlier ones in a table. Empty
/// fields become ruled lines to write on. The office's own notes are never part of it.
class SheetContent final
{
public:
    /// `body` gives left and right edge and the height of a page; all must outlive the flow.
    SheetContent(const SheetSource& sheets, const SheetOptions& options, const ReportFonts& fonts,
                 const QRectF& body);

    [[nodiscard]] SheetFlow flowOf(const ProjectHistory& history);

private:
    using Field = sheet_words::Field;

    struct CellText
    {
        QString text;
        qreal left;
        qreal width;
    };
    using Cells = std::vector<CellText>;

    void addName(const ProjectRecord& record);
    void addText(Field field, const QString& text, int blankLines);
    void addForms(const ProjectRecord& record);
    void addArea(const ProjectRecord& record);
    void addFigure(const ProjectRecord& record);
    void addPartners(const ProjectRecord& record);
    void addRoles(const ProjectRecord& record);
    void addGuidelineRoles(const ProjectRecord& record);
    void addEarlier(const std::vector<ProjectYear>& years);

    void addLines(const QString& label, const QString& text, const ReportFont& font);
    void addBlank(const QString& label, int lines);
    void addTableHead(const Cells& cells);
    void addTableRow(const Cells& cells);
    void addRuledRow();
    void addGap(qreal height, SheetFlow::Bond bond = SheetFlow::Bond::Free);
    [[nodiscard]] TextBlock labelBlock(const QString& label) const;
    [[nodiscard]] SheetFlow::Paint labelled(const QString& label, SheetFlow::Paint paint) const;
    [[nodiscard]] qreal valueLeft() const;
    [[nodiscard]] qreal valueWidth() const { return m_body.right() - valueLeft(); }
    [[nodiscard]] Cells partnerCells(const QString& name, const QString& kind,
                                     const QString& role) const;
    [[nodiscard]] Cells roleCells(const QString& task, const QString& city,
                                  const QString& partners) const;
    /// Years, form, area, department and cost.
    [[nodiscard]] Cells earlierCells(const QStringList& texts) const;

    const SheetSource& m_sheets;
    const SheetOptions& m_options;
    const Guideline* m_guideline = nullptr; ///< of the latest round
    const ReportFonts& m_fonts;
    QRectF m_body;
    ReportFont m_font;
    ReportFont m_bold;
    SheetFlow m_flow;
};

} // namespace kyodo
