#pragma once

#include "core/report/pages/paged_document.h"
#include "core/report/pdf/pdf_objects.h"
#include "core/report/pdf/pdf_structure.h"
#include "core/report/text/fonts.h"

#include <QGlyphRun>
#include <QPaintDevice>

#include <memory>
#include <span>

namespace kyodo {

class PdfEngine;

struct PdfProperties
{
    QString title;
    QString language = QStringLiteral("ja-JP");
    PdfLevel level = PdfLevel::Pdf17;
    /// Whether the parts of the pages are named for those who listen to them.
    bool isTagged = true;
};

/// A PDF file as something to paint on, page by page. Its unit is the point, its origin the top
/// left of the page. Beside what QPainter says it takes glyphs together with the text that they
/// stand for, and the names of the parts of a page.
class PdfDevice final : public QPaintDevice
{
public:
    PdfDevice(QIODevice& device, const PdfProperties& properties);
    ~PdfDevice() override;

    PdfDevice(const PdfDevice&) = delete;
    PdfDevice& operator=(const PdfDevice&) = delete;

    [[nodiscard]] QPaintEngine* paintEngine() const override;

    void beginPage(QSizeF size);
    void endPage();
    /// The rest of the file. FileWrite when anything of it could not be written, or a font could
    /// not be embedded.
    [[nodiscard]] Status finish(const std::vector<Bookmark>& bookmarks);

    /// Glyphs side by side, one for each character of `text`, in the painter's pen.
    void drawGlyphs(const QPainter& painter, QPointF baseline, const ReportFont& font,
                    std::span<const quint32> glyphs, QStringView text);
    /// What Qt laid out of `text`, in any fonts.
    void drawRuns(const QPainter& painter, QPointF origin, const QList<QGlyphRun>& runs,
                  const QString& text);

    void beginElement(const PageElement& element);
    void endElement();

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    void writePageTree();
    [[nodiscard]] QByteArray catalogEntries(const std::vector<Bookmark>& bookmarks);

    PdfProperties m_properties;
    PdfObjects m_objects;
    std::unique_ptr<PdfEngine> m_engine;
    std::vector<int> m_pages; ///< numbers of their objects
    int m_pageTree;
    std::vector<int> m_pageNodes; ///< under it, each with a run of the pages
    int m_resources;
    QSizeF m_size; ///< of the page that is open
};

/// Names what is painted until it goes out of scope, where the painter paints a tagged PDF; does
/// nothing anywhere else.
class PageTag final
{
public:
    PageTag(const QPainter& painter, const PageElement& element);
    ~PageTag();

    PageTag(const PageTag&) = delete;
    PageTag& operator=(const PageTag&) = delete;

private:
    PdfDevice* m_device;
};

} // namespace kyodo
