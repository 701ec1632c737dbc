#pragma once

#include "core/report/pages/paged_document.h"
#include "ui/reports/page_stack.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>

#include <memory>
#include <vector>

namespace kyodo::ui {

/// The pages of a document as they will be printed, to scroll through. Only pages that are looked
/// at are painted, so a document of any length opens at once.
class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget* parent = nullptr);

    /// Keeps the place that was looked at, as far as the new document has it; null: no pages.
    void setDocument(std::shared_ptr<const PagedDocument> document);

    /// From 0: the one in the middle of the view.
    [[nodiscard]] int currentPage() const;
    [[nodiscard]] int pageCount() const { return m_stack.pageCount(); }
    /// Puts the page's top at the top of the view.
    void goToPage(int page);

    /// 1: as large as on paper.
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    [[nodiscard]] bool fitsWidth() const { return m_fitsWidth; }
    void zoomIn();
    void zoomOut();
    void zoomToActualSize();
    /// And stays so when the window changes its size.
    void zoomToWidth();

signals:
    void currentPageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] QSizeF pagePoints() const;
    [[nodiscard]] qreal pixelsPerPoint() const;
    [[nodiscard]] qreal zoomThatFits() const;
    [[nodiscard]] QPoint viewTopLeft() const;
    [[nodiscard]] QRect pageRect(int page) const;
    [[nodiscard]] bool isKnown(int page) const;
    [[nodiscard]] QSize imageSize() const;
    [[nodiscard]] qsizetype imageCost() const; ///< KiB
    [[nodiscard]] QImage pageImage(int page);
    [[nodiscard]] QImage paintedPage(int page) const;
    [[nodiscard]] bool takesKey(const QKeyEvent& event);
    void setZoom(qreal zoom, QPoint anchor);
    void layOutPages();
    void updateScrollBars();
    void tellCurrentPage();
    [[nodiscard]] std::vector<int> pagesIn(const QRect& view) const;
    void paintSheets(QPainter& painter, const std::vector<int>& pages);
    void paintSheet(QPainter& painter, int page, bool isWhole);

    std::shared_ptr<const PagedDocument> m_document;
    PageStack m_stack;
    QCache<int, QImage> m_images; ///< costs in KiB
    qreal m_zoom = 1;
    bool m_fitsWidth = true;
    int m_toldPage = -1;
};

} // namespace kyodo::ui
