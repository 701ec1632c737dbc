#include "ui/reports/page_preview.h"

#include "core/report/pages/page_format.h"
#include "tests/support/catch.h"

#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using kyodo::ui::PagePreview;

namespace {

/// Pages of one colour, which counts how often each is painted.
class ColouredPages final : public kyodo::PagedDocument
{
public:
    explicit ColouredPages(int count)
        : m_painted(static_cast<std::size_t>(count))
    {}

    [[nodiscard]] QString title() const override { return QStringLiteral("pages"); }
    [[nodiscard]] QPageLayout pageLayout() const override { return kyodo::PageFormat().layout(); }
    [[nodiscard]] int pageCount() const override { return static_cast<int>(m_painted.size()); }

    [[nodiscard]] kyodo::Status paintPage(QPainter& painter, int page) const override
    {
        ++m_painted[static_cast<std::size_t>(page)];
        if (page == failingPage) {
            return kyodo::failure(kyodo::ErrorCode::NotFound, QStringLiteral("gone"));
        }
        painter.fillRect(QRectF(0, 0, 2000, 2000), Qt::green);
        return {};
    }

    [[nodiscard]] int painted(int page) const { return m_painted[static_cast<std::size_t>(page)]; }
    [[nodiscard]] qsizetype paintedPages() const
    {
        return std::ssize(m_painted) - std::count(m_painted.begin(), m_painted.end(), 0);
    }

    int failingPage = -1;

private:
    mutable std::vector<int> m_painted;
};

struct Shown
{
    explicit Shown(int pages)
        : document(std::make_shared<ColouredPages>(pages))
    {
        preview.resize(700, 500);
        preview.setDocument(document);
        preview.show();
        image();
    }

    QImage image() { return preview.grab().toImage(); }
    QColor middle()
    {
        const QImage grabbed = image();
        return grabbed.pixelColor(grabbed.width() / 2, grabbed.height() / 2);
    }

    std::shared_ptr<ColouredPages> document;
    PagePreview preview;
};

} // namespace

TEST_CASE("Only pages that are looked at are painted, and only once")
{
    Shown shown(3000);
    CHECK(shown.document->paintedPages() <= 2);
    shown.image();
    CHECK(shown.document->painted(0) == 1);
    shown.preview.goToPage(1500);
    shown.image();
    CHECK(shown.document->painted(1500) == 1);
    CHECK(shown.document->paintedPages() <= 5);
}

TEST_CASE("One page is painted at a time, so that keys come between")
{
    Shown shown(12);
    shown.preview.zoomOut(); // several pages at once
    while (shown.preview.zoom() > 0.3) {
        shown.preview.zoomOut();
    }
    const auto painted = [&] { return shown.document->paintedPages(); };
    const qsizetype before = painted();
    shown.preview.goToPage(6);
    shown.image();
    CHECK(painted() == before + 1);
    CHECK(QTest::qWaitFor(
        [&] { return shown.document->painted(6) > 0 && shown.document->painted(7) > 0; }));
}

TEST_CASE("The page in the middle of the view is the current one, and is told")
{
    Shown shown(12);
    QSignalSpy told(&shown.preview, &PagePreview::currentPageChanged);
    shown.preview.goToPage(4);
    CHECK(shown.preview.currentPage() == 4);
    CHECK(told.last().at(0).toInt() == 4);
}

TEST_CASE("Page keys walk through the pages")
{
    Shown shown(3);
    QTest::keyClick(&shown.preview, Qt::Key_PageDown);
    QTest::keyClick(&shown.preview, Qt::Key_PageDown);
    CHECK(shown.preview.currentPage() >= 1);
    QTest::keyClick(&shown.preview, Qt::Key_End);
    CHECK(shown.preview.currentPage() == 2);
    QTest::keyClick(&shown.preview, Qt::Key_Home);
    CHECK(shown.preview.currentPage() == 0);
}

TEST_CASE("The width is fitted until the user zooms")
{
    Shown shown(3);
    CHECK(shown.preview.fitsWidth());
    const qreal fitted = shown.preview.zoom();
    shown.preview.resize(1000, 500);
    CHECK(shown.preview.zoom() > fitted);
    shown.preview.zoomToActualSize();
    shown.preview.resize(700, 500);
    CHECK(shown.preview.zoom() == 1.0);
    shown.preview.zoomToWidth();
    CHECK(shown.preview.zoom() == Approx(fitted));
}

TEST_CASE("Zooming keeps the page that is looked at")
{
    Shown shown(40);
    shown.preview.goToPage(20);
    const int page = shown.preview.currentPage();
    shown.preview.zoomIn();
    shown.preview.zoomIn();
    CHECK(shown.preview.currentPage() == page);
    shown.preview.zoomOut();
    CHECK(shown.preview.currentPage() == page);
}

TEST_CASE("The wheel zooms with Ctrl and scrolls without")
{
    Shown shown(5);
    shown.preview.zoomToActualSize();
    const auto turn = [&](Qt::KeyboardModifiers modifiers) {
        QWheelEvent event({100, 100}, shown.preview.viewport()->mapToGlobal(QPointF(100, 100)), {},
                          {0, -120}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(shown.preview.viewport(), &event);
    };
    turn(Qt::ControlModifier);
    CHECK(shown.preview.zoom() < 1.0);
    const qreal zoom = shown.preview.zoom();
    turn(Qt::NoModifier);
    CHECK(shown.preview.zoom() == zoom);
    CHECK(shown.preview.verticalScrollBar()->value() > 0);
}

TEST_CASE("The pages stand on the view, and nothing does without a document")
{
    Shown shown(1);
    CHECK(shown.middle() == QColor(Qt::green));
    shown.preview.setDocument(nullptr);
    CHECK(shown.middle() != QColor(Qt::green));
    CHECK(shown.preview.pageCount() == 0);
}

TEST_CASE("A page that cannot be read says so instead of being green")
{
    Shown shown(1);
    auto failing = std::make_shared<ColouredPages>(1);
    failing->failingPage = 0;
    shown.preview.setDocument(failing);
    CHECK(shown.middle() != QColor(Qt::green));
}

TEST_CASE("A new document keeps the place")
{
    Shown shown(40);
    shown.preview.goToPage(20);
    shown.preview.setDocument(std::make_shared<ColouredPages>(41));
    CHECK(shown.preview.currentPage() == 20);
    shown.preview.setDocument(std::make_shared<ColouredPages>(3));
    CHECK(shown.preview.currentPage() == 2);
}
