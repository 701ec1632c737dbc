#include "ui/reports/page_preview.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

namespace kyodo::ui {
namespace {

constexpr std::array ZoomSteps{0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0, 3.0};
constexpr qreal WidestFit = 1.5;                 ///< a small page on a wide screen is not blown up
constexpr qsizetype ImageCacheSize = 160 * 1024; ///< KiB
constexpr qreal PointsPerInch = 72;

qreal nextStep(qreal zoom)
{
    const auto above = std::upper_bound(ZoomSteps.begin(), ZoomSteps.end(), zoom + 0.01);
    return above == ZoomSteps.end() ? ZoomSteps.back() : *above;
}

qreal stepBefore(qreal zoom)
{
    const auto atOrAbove = std::lower_bound(ZoomSteps.begin(), ZoomSteps.end(), zoom - 0.01);
    return atOrAbove == ZoomSteps.begin() ? ZoomSteps.front() : *(atOrAbove - 1);
}

/// Two soft lines around, a little heavier below: paper that lies on a table.
void paintShadow(QPainter& painter, const QRect& sheet)
{
    painter.fillRect(sheet.adjusted(-2, -1, 2, 3), QColor(0, 0, 0, 12));
    painter.fillRect(sheet.adjusted(-1, -1, 1, 2), QColor(0, 0, 0, 28));
}

} // namespace

PagePreview::PagePreview(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_images(ImageCacheSize)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    // always there, so that fitting the width does not depend on the height
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

void PagePreview::setDocument(std::shared_ptr<const PagedDocument> document)
{
    m_document = std::move(document);
    m_toldPage = -1;
    layOutPages();
}

QSizeF PagePreview::pagePoints() const
{
    return m_document ? m_document->pageLayout().fullRectPoints().size() : QSizeF(1, 1);
}

qreal PagePreview::pixelsPerPoint() const
{
    return m_zoom * logicalDpiX() / PointsPerInch;
}

qreal PagePreview::zoomThatFits() const
{
    const qreal actual = pagePoints().width() * logicalDpiX() / PointsPerInch;
    const qreal room = viewport()->width() - 2 * PageStack::Margin;
    return std::clamp(room / actual, ZoomSteps.front(), WidestFit);
}

void PagePreview::layOutPages()
{
    if (m_fitsWidth) {
        m_zoom = zoomThatFits();
    }
    m_images.clear();
    const QSize size = (pagePoints() * pixelsPerPoint()).toSize();
    m_stack = PageStack(size, m_document ? m_document->pageCount() : 0);
    updateScrollBars();
    viewport()->update();
    emit zoomChanged();
    tellCurrentPage();
}

void PagePreview::updateScrollBars()
{
    const QSize overhang = m_stack.size() - viewport()->size();
    verticalScrollBar()->setRange(0, std::max(0, overhang.height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_stack.pageSize().height() / 12);
    horizontalScrollBar()->setRange(0, std::max(0, overhang.width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_stack.pageSize().width() / 12);
}

/// Of the view, on the stack; left of it where the stack is narrower.
QPoint PagePreview::viewTopLeft() const
{
    const int spare = std::max(0, viewport()->width() - m_stack.size().width());
    return {horizontalScrollBar()->value() - spare / 2, verticalScrollBar()->value()};
}

QRect PagePreview::pageRect(int page) const
{
    return {QPoint(PageStack::Margin, m_stack.pageTop(page)) - viewTopLeft(), m_stack.pageSize()};
}

int PagePreview::currentPage() const
{
    return m_stack.pageAt(verticalScrollBar()->value() + viewport()->height() / 2);
}

void PagePreview::goToPage(int page)
{
    verticalScrollBar()->setValue(m_stack.viewTop(page));
}

void PagePreview::tellCurrentPage()
{
    if (const int page = currentPage(); page != m_toldPage) {
        m_toldPage = page;
        emit currentPageChanged(page);
    }
}

void PagePreview::zoomIn()
{
    m_fitsWidth = false;
    setZoom(nextStep(m_zoom), viewport()->rect().center());
}

void PagePreview::zoomOut()
{
    m_fitsWidth = false;
    setZoom(stepBefore(m_zoom), viewport()->rect().center());
}

void PagePreview::zoomToActualSize()
{
    m_fitsWidth = false;
    setZoom(1, viewport()->rect().center());
}

void PagePreview::zoomToWidth()
{
    m_fitsWidth = true;
    setZoom(zoomThatFits(), {viewport()->rect().center().x(), 0});
}

/// What lies at `anchor`, a point of the view, stays there.
void PagePreview::setZoom(qreal zoom, QPoint anchor)
{
    const int page = m_stack.pageAt(anchor.y() + verticalScrollBar()->value());
    const QPointF inPage = QPointF(anchor - pageRect(page).topLeft()) / pixelsPerPoint();
    m_zoom = zoom;
    layOutPages();
    const QPoint moved = (inPage * pixelsPerPoint()).toPoint() + pageRect(page).topLeft() - anchor;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + moved.y());
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + moved.x());
}

void PagePreview::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::colors().navigation);
    paintSheets(painter, pagesIn(event->rect()));
    if (hasFocus()) {
        painter.setPen(QPen(Theme::colors().accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

std::vector<int> PagePreview::pagesIn(const QRect& view) const
{
    const int top = viewTopLeft().y() + view.top();
    const int bottom = viewTopLeft().y() + view.bottom();
    std::vector<int> pages;
    for (int page = m_stack.pageAt(top);
         page < m_stack.pageCount() && m_stack.pageTop(page) <= bottom; ++page) {
        pages.push_back(page);
    }
    return pages;
}

/// A page takes its time: one at once, that which is looked at first, and what was typed and
/// clicked comes before the next.
void PagePreview::paintSheets(QPainter& painter, const std::vector<int>& pages)
{
    const bool isEachKept = std::ssize(pages) * imageCost() <= m_images.maxCost();
    std::vector<int> missing;
    std::copy_if(pages.begin(), pages.end(), std::back_inserter(missing),
                 [this](int page) { return !isKnown(page); });
    const auto current = std::find(missing.begin(), missing.end(), currentPage());
    const int next = missing.empty() ? -1 : current != missing.end() ? *current : missing.front();
    for (const int page : pages) {
        paintSheet(painter, page, isKnown(page) || page == next || !isEachKept);
    }
    if (missing.size() > 1 && isEachKept) {
        QTimer::singleShot(0, viewport(), qOverload<>(&QWidget::update));
    }
}

void PagePreview::paintSheet(QPainter& painter, int page, bool isWhole)
{
    const QRect sheet = pageRect(page);
    paintShadow(painter, sheet);
    if (isWhole) {
        painter.drawImage(sheet.topLeft(), pageImage(page));
    } else {
        painter.fillRect(sheet, Qt::white);
    }
}

bool PagePreview::isKnown(int page) const
{
    const QImage* known = m_images.object(page);
    return known && qFuzzyCompare(known->devicePixelRatio(), devicePixelRatioF());
}

QSize PagePreview::imageSize() const
{
    return (QSizeF(m_stack.pageSize()) * devicePixelRatioF()).toSize();
}

qsizetype PagePreview::imageCost() const
{
    constexpr qsizetype BytesPerPixel = 4;
    return BytesPerPixel * imageSize().width() * imageSize().height() / 1024 + 1;
}

QImage PagePreview::pageImage(int page)
{
    if (isKnown(page)) {
        return *m_images.object(page);
    }
    QImage image = paintedPage(page);
    m_images.insert(page, new QImage(image), imageCost());
    return image;
}

QImage PagePreview::paintedPage(int page) const
{
    const qreal ratio = devicePixelRatioF();
    QImage image(imageSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(pixelsPerPoint(), pixelsPerPoint());
    if (const Status painted = m_document->paintPage(painter, page); !painted) {
        const QRectF paper(QPointF(), pagePoints());
        painter.setPen(Qt::black);
        painter.drawText(paper.adjusted(48, 48, -48, -48), Qt::AlignCenter | Qt::TextWordWrap,
                         painted.error().message);
    }
    return image;
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitsWidth && !qFuzzyCompare(m_zoom, zoomThatFits())) {
        setZoom(zoomThatFits(), {viewport()->rect().center().x(), 0});
    } else {
        updateScrollBars();
        tellCurrentPage();
    }
}

void PagePreview::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
    tellCurrentPage();
}

void PagePreview::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PagePreview::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool PagePreview::takesKey(const QKeyEvent& event)
{
    QScrollBar* bar = verticalScrollBar();
    if (event.matches(QKeySequence::ZoomIn)) {
        zoomIn();
    } else if (event.matches(QKeySequence::ZoomOut)) {
        zoomOut();
    } else if (event.key() == Qt::Key_0 && event.modifiers() == Qt::ControlModifier) {
        zoomToWidth();
    } else if (event.key() == Qt::Key_PageDown) {
        bar->setValue(m_stack.screenDown(bar->value(), viewport()->height()));
    } else if (event.key() == Qt::Key_PageUp) {
        bar->setValue(m_stack.screenUp(bar->value(), viewport()->height()));
    } else if (event.key() == Qt::Key_Home) {
        bar->setValue(bar->minimum());
    } else if (event.key() == Qt::Key_End) {
        bar->setValue(bar->maximum());
    } else {
        return false;
    }
    return true;
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    if (!takesKey(*event)) {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagePreview::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() != Qt::ControlModifier) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const int turned = event->angleDelta().y();
    if (turned != 0) {
        m_fitsWidth = false;
        setZoom(turned > 0 ? nextStep(m_zoom) : stepBefore(m_zoom), event->position().toPoint());
    }
    event->accept();
}

} // namespace kyodo::ui
