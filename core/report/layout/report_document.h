#pragma once

#include "core/report/layout/part_placing.h"
#include "core/report/layout/report_front.h"
#include "core/report/pages/paged_document.h"

namespace kyodo {

/// A report on pages: its front, its parts one below the other, a footer. It keeps where things
/// stand, not the rows: a page reads its own when it is painted.
class ReportDocument final : public PagedDocument
{
public:
    /// Reads all rows to divide them into pages. Fails when they cannot be read, or when there is
    /// no font to set them in.
    [[nodiscard]] static Result<ReportDocument> layOut(Report report);
    /// In these fonts.
    [[nodiscard]] static Result<ReportDocument> layOut(Report report, const ReportFonts& fonts);

    [[nodiscard]] QString title() const override { return m_report->title; }
    [[nodiscard]] QPageLayout pageLayout() const override { return m_report->format.layout(); }
    [[nodiscard]] int pageCount() const override { return m_pageCount; }
    [[nodiscard]] Status paintPage(QPainter& painter, int page) const override;
    [[nodiscard]] std::vector<Bookmark> bookmarks() const override { return m_placed.bookmarks; }

    [[nodiscard]] const Report& report() const { return *m_report; }

private:
    ReportDocument(std::shared_ptr<const Report> report, const ReportFonts& fonts);

    [[nodiscard]] Status paintPiece(QPainter& painter, const PlacedPiece& piece) const;
    void paintText(QPainter& painter, const PlacedPiece& piece, const ReportText& text) const;
    void paintLegend(QPainter& painter) const;
    [[nodiscard]] QString footWords(int page) const;
    void paintFigure(QPainter& painter, const PlacedPiece& piece,
                     const ReportAreaFigure& figure) const;

    std::shared_ptr<const Report> m_report;
    ReportFonts m_fonts;
    TextBlock m_legend;
    QRectF m_body; ///< of a page, above the footer and the legend
    ReportFront m_front;
    PlacedParts m_placed;
    int m_pageCount = 1;
};

} // namespace kyodo
