#include "core/report/pdf/pdf_device.h"

#include "core/report/pdf/pdf_engine.h"
#include "core/report/pdf/pdf_metadata.h"
#include "core/report/pdf/pdf_outline.h"

#include <QPainter>

#include <algorithm>
#include <limits>

namespace kyodo {
namespace {

constexpr int PointsPerInch = 72;
constexpr int BitsPerPixel = 24;
/// No array of a file for keeping may have more than 8,191 entries (ISO 19005-1, 6.1.12).
constexpr std::size_t PagesInNode = 256;

QByteArray references(std::span<const int> numbers)
{
    QByteArray list;
    for (const int number : numbers) {
        list += pdf::reference(number) + ' ';
    }
    return list;
}

} // namespace

PdfDevice::PdfDevice(QIODevice& device, const PdfProperties& properties)
    : m_properties(properties)
    , m_objects(device, properties.level)
    , m_engine(std::make_unique<PdfEngine>(m_objects, properties.isTagged))
    , m_pageTree(m_objects.reserve())
    , m_resources(m_objects.reserve())
{}

PdfDevice::~PdfDevice() = default;

QPaintEngine* PdfDevice::paintEngine() const
{
    return m_engine.get();
}

int PdfDevice::metric(PaintDeviceMetric metric) const
{
    constexpr qreal MillimetresPerPoint = 25.4 / PointsPerInch;
    switch (metric) {
    case PdmWidth:
        return qRound(m_size.width());
    case PdmHeight:
        return qRound(m_size.height());
    case PdmWidthMM:
        return qRound(m_size.width() * MillimetresPerPoint);
    case PdmHeightMM:
        return qRound(m_size.height() * MillimetresPerPoint);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return PointsPerInch;
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDepth:
        return BitsPerPixel;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    }
    Q_UNREACHABLE();
}

void PdfDevice::beginPage(QSizeF size)
{
    m_size = size;
    m_engine->beginPage(static_cast<int>(m_pages.size()), size.height());
}

void PdfDevice::endPage()
{
    const int content = m_objects.addStream({}, m_engine->endPage());
    if (m_pages.size() % PagesInNode == 0) {
        m_pageNodes.push_back(m_objects.reserve());
    }
    QByteArray page = "<</Type/Page/Parent " + pdf::reference(m_pageNodes.back()) +
                      "/MediaBox[0 0 " + pdf::number(m_size.width()) + ' ' +
                      pdf::number(m_size.height()) + "]/Resources " + pdf::reference(m_resources) +
                      "/Contents " + pdf::reference(content);
    if (m_engine->hasMarks()) {
        page += "/Tabs/S/StructParents " + QByteArray::number(qsizetype(m_pages.size()));
    }
    m_pages.push_back(m_objects.add(page + ">>"));
}

void PdfDevice::drawGlyphs(const QPainter& painter, QPointF baseline, const ReportFont& font,
                           std::span<const quint32> glyphs, QStringView text)
{
    m_engine->drawGlyphs(painter.combinedTransform(), painter.pen().color().rgb(), baseline, font,
                         glyphs, text);
}

void PdfDevice::drawRuns(const QPainter& painter, QPointF origin, const QList<QGlyphRun>& runs,
                         const QString& text)
{
    m_engine->drawRuns(painter.combinedTransform(), painter.pen().color().rgb(), origin, runs,
                       text);
}

void PdfDevice::beginElement(const PageElement& element)
{
    if (!m_properties.isTagged) {
        return;
    }
    m_engine->closeMark();
    m_engine->structure().begin(element);
}

void PdfDevice::endElement()
{
    if (!m_properties.isTagged) {
        return;
    }
    m_engine->closeMark();
    m_engine->structure().end();
}

Status PdfDevice::finish(const std::vector<Bookmark>& bookmarks)
{
    KYODO_TRY_ASSIGN(const QByteArray resources, m_engine->writeResources());
    m_objects.write(m_resources, "<<" + resources + ">>");
    writePageTree();
    const int catalog = m_objects.add("<</Type/Catalog/Pages " + pdf::reference(m_pageTree) +
                                      catalogEntries(bookmarks) + ">>");
    const int info = m_objects.add("<</Title" + pdf::text(m_properties.title) + "/Producer" +
                                   pdf::text(pdf::producer()) + ">>");
    return m_objects.finish(catalog, info);
}

void PdfDevice::writePageTree()
{
    const auto count = [](std::size_t pages) { return QByteArray::number(qsizetype(pages)); };
    for (std::size_t node = 0; node < m_pageNodes.size(); ++node) {
        const std::size_t first = node * PagesInNode;
        const auto pages =
            std::span(m_pages).subspan(first).first(std::min(PagesInNode, m_pages.size() - first));
        m_objects.write(m_pageNodes[node], "<</Type/Pages/Parent " + pdf::reference(m_pageTree) +
                                               "/Count " + count(pages.size()) + "/Kids[" +
                                               references(pages) + "]>>");
    }
    m_objects.write(m_pageTree, "<</Type/Pages/Count " + count(m_pages.size()) + "/Kids[" +
                                    references(m_pageNodes) + "]>>");
}

QByteArray PdfDevice::catalogEntries(const std::vector<Bookmark>& bookmarks)
{
    // for keeping, what describes the file must be readable as it stands
    const int metadata = m_objects.reserve();
    const QByteArray xmp = xmpOf(m_properties);
    m_objects.writePlainStream(metadata, "/Type/Metadata/Subtype/XML", xmp);
    QByteArray entries = "/Lang(" + m_properties.language.toLatin1() + ")/Metadata " +
                         pdf::reference(metadata) + "/ViewerPreferences<</DisplayDocTitle true>>";
    if (!bookmarks.empty()) {
        entries += "/PageMode/UseOutlines/Outlines " +
                   pdf::reference(writeOutline(m_objects, bookmarks, m_pages, m_size.height()));
    }
    if (m_properties.level == PdfLevel::PdfA1b) {
        entries += writeOutputIntent(m_objects);
    }
    if (!m_engine->structure().isEmpty()) {
        entries += "/MarkInfo<</Marked true>>/StructTreeRoot " +
                   pdf::reference(m_engine->structure().write(m_objects, m_pages));
    }
    return entries;
}

PageTag::PageTag(const QPainter& painter, const PageElement& element)
    : m_device(dynamic_cast<PdfDevice*>(painter.device()))
{
    if (m_device) {
        m_device->beginElement(element);
    }
}

PageTag::~PageTag()
{
    if (m_device) {
        m_device->endElement();
    }
}

} // namespace kyodo
