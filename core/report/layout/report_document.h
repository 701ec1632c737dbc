#pragma once

#include "core/report/layout/report_front.h"
#include "core/report/layout/table_layout.h"
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
    [[nodiscard]] std::vector<Bookmark> bookmarks() const override { return m_bookmarks; }

    [[nodiscard]] const Report& report() const { return *m_report; }

private:
    /// A part, or what of it stands on one page.
    struct Piece
    {
        int page = 0;
        qreal top = 0;
        std::size_t part = 0;
        TablePage rows{};  ///< of a table
        int firstLine = 0; ///< of a text
        int endLine = 0;
        ReportChart chart{}; ///< of a chart: the categories that stand here
    };

    ReportDocument(std::shared_ptr<const Report> report, const ReportFonts& fonts);

    [[nodiscard]] Status place(std::size_t part);
    [[nodiscard]] Status placeTable(std::size_t part, const ReportTable& table);
    void placeText(std::size_t part, const ReportText& text);
    void placeChart(std::size_t part, const ReportChart& chart);
    void placeFigure(std::size_t part, const ReportAreaFigure& figure);
    void bookmarkTable(const ReportTable& table, const PagedTable& paged, int firstPage, qreal top);
    /// A piece of `part` where the next thing goes.
    Piece& addPiece(std::size_t part);
    void startPage();
    /// Goes to a new page unless `height` is left of this one.
    void makeRoom(qreal height);
    [[nodiscard]] qreal room() const { return m_body.bottom() - m_y; }
    [[nodiscard]] bool isPageFresh() const { return m_y <= m_pageTop; }

    [[nodiscard]] Status paintPiece(QPainter& painter, const Piece& piece) const;
    void paintText(QPainter& painter, const Piece& piece, const ReportText& text) const;
    void paintLegend(QPainter& painter) const;
    [[nodiscard]] QString footWords(int page) const;
    void paintFigure(QPainter& painter, const Piece& piece, const ReportAreaFigure& figure) const;

    std::shared_ptr<const Report> m_report;
    ReportFonts m_fonts;
    TextBlock m_legend;
    QRectF m_body; ///< of a page, above the footer and the legend
    ReportFront m_front;
    std::vector<std::optional<TableLayout>> m_layouts; ///< by part; of tables
    std::vector<Piece> m_pieces;                       ///< by page
    std::vector<Bookmark> m_bookmarks;
    int m_pageCount = 1;
    // while laying out: where the next part goes
    int m_page = 0;
    qreal m_y = 0;
    qreal m_pageTop = 0;
};

} // namespace kyodo
