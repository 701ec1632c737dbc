#include "core/report/pdf/pdf_engine.h"

#include <QPainterPath>
#include <QPixmap>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace kyodo {
namespace {

/// How thick the outline is that makes a face bold which has no bold one, in parts of its size.
constexpr qreal EmboldeningWidth = 0.03;

void appendColor(QByteArray& out, QRgb color, const char* operation)
{
    constexpr qreal Full = 255;
    for (const int channel : {qRed(color), qGreen(color), qBlue(color)}) {
        pdf::appendNumber(out, channel / Full);
        out += ' ';
    }
    out += operation;
}

/// Paper is white: what shines through is mixed with it, since PDF/A-1 knows no transparency.
QRgb onPaper(const QColor& color)
{
    const qreal share = color.alphaF();
    const auto mixed = [share](int channel) { return qRound(channel * share + 255 * (1 - share)); };
    return qRgb(mixed(color.red()), mixed(color.green()), mixed(color.blue()));
}

/// The characters of `text`, if each glyph of the run stands for one of them.
std::vector<char32_t> oneForOne(QStringView text, qsizetype glyphs)
{
    std::vector<char32_t> characters;
    for (const char32_t character : text.toUcs4()) {
        characters.push_back(character);
    }
    return std::ssize(characters) == glyphs ? characters : std::vector<char32_t>();
}

} // namespace

PdfEngine::PdfEngine(PdfObjects& objects, bool isTagged)
    : QPaintEngine(PrimitiveTransform | PainterPaths | Antialiasing | PaintOutsidePaintEvent |
                   AlphaBlend)
    , m_objects(objects)
    , m_isTagged(isTagged)
{}

bool PdfEngine::begin(QPaintDevice* /*device*/)
{
    setActive(true);
    return true;
}

bool PdfEngine::end()
{
    setActive(false);
    return true;
}

void PdfEngine::beginPage(int page, qreal height)
{
    m_page = page;
    m_hasMarks = false;
    m_fill.reset();
    m_stroke.reset();
    m_content.clear();
    // from here on as Qt counts: down from the top left
    m_content += "1 0 0 -1 0 ";
    pdf::appendNumber(m_content, height);
    m_content += " cm\n";
}

QByteArray PdfEngine::endPage()
{
    closeMark();
    return m_content;
}

/// Opens what the next thing drawn is part of: a piece of the open element, or an ornament.
void PdfEngine::openMark()
{
    if (!m_isTagged || m_mark != Mark::None) {
        return;
    }
    if (m_structure.takesContent()) {
        m_content += QByteArray("/") + m_structure.openName() + "<</MCID " +
                     QByteArray::number(m_structure.mark(m_page)) + ">>BDC\n";
        m_mark = Mark::Element;
        m_hasMarks = true;
    } else {
        m_content += "/Artifact BMC\n";
        m_mark = Mark::Ornament;
    }
}

void PdfEngine::closeMark()
{
    if (m_mark != Mark::None) {
        m_content += "EMC\n";
        m_mark = Mark::None;
    }
}

void PdfEngine::updateState(const QPaintEngineState& changed)
{
    const DirtyFlags dirty = changed.state();
    if (dirty & DirtyTransform) {
        m_transform = changed.transform();
    }
    if (dirty & DirtyPen) {
        m_pen = changed.pen();
    }
    if (dirty & DirtyBrush) {
        m_brush = changed.brush();
    }
}

void PdfEngine::setFill(QRgb color)
{
    if (m_fill != color) {
        appendColor(m_content, color, "rg\n");
        m_fill = color;
    }
}

void PdfEngine::setStroke(const QPen& pen)
{
    if (m_stroke == pen) {
        return;
    }
    m_stroke = pen;
    appendColor(m_content, onPaper(pen.color()), "RG ");
    pdf::appendNumber(m_content, pen.widthF());
    m_content += " w [";
    if (pen.style() != Qt::SolidLine) {
        for (const qreal length : pen.dashPattern()) {
            pdf::appendNumber(m_content, length * pen.widthF());
            m_content += ' ';
        }
    }
    m_content += "] 0 d\n";
}

void PdfEngine::appendPoint(QPointF point)
{
    pdf::appendNumber(m_content, point.x());
    m_content += ' ';
    pdf::appendNumber(m_content, point.y());
    m_content += ' ';
}

void PdfEngine::appendPath(const QPainterPath& path)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element& element = path.elementAt(i);
        appendPoint(element);
        if (element.type == QPainterPath::CurveToElement) {
            appendPoint(path.elementAt(++i));
            appendPoint(path.elementAt(++i));
            m_content += "c\n";
        } else {
            m_content += element.isMoveTo() ? "m\n" : "l\n";
        }
    }
}

void PdfEngine::drawPath(const QPainterPath& path)
{
    const bool isFilled = m_brush.style() != Qt::NoBrush;
    const bool isStroked = m_pen.style() != Qt::NoPen;
    if (path.isEmpty() || (!isFilled && !isStroked)) {
        return;
    }
    openMark();
    if (isFilled) {
        setFill(onPaper(m_brush.color()));
    }
    if (isStroked) {
        QPen pen = m_pen;
        pen.setWidthF(std::max<qreal>(pen.widthF(), 0.1) *
                      std::sqrt(std::abs(m_transform.determinant())));
        setStroke(pen);
    }
    appendPath(m_transform.map(path));
    const bool isEvenOdd = path.fillRule() == Qt::OddEvenFill;
    m_content += isFilled && isStroked ? (isEvenOdd ? "B*\n" : "B\n")
                 : isFilled            ? (isEvenOdd ? "f*\n" : "f\n")
                                       : "S\n";
}

void PdfEngine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
    if (mode == PolylineMode) {
        const QBrush brush = std::exchange(m_brush, QBrush());
        drawPath(path);
        m_brush = brush;
        return;
    }
    path.closeSubpath();
    path.setFillRule(mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
    drawPath(path);
}

void PdfEngine::drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source)
{
    QImage flat(source.size().toSize(), QImage::Format_RGB888);
    flat.fill(Qt::white);
    QPainter(&flat).drawPixmap(QPointF(0, 0), pixmap, source);
    QByteArray pixels;
    for (int row = 0; row < flat.height(); ++row) {
        pixels.append(reinterpret_cast<const char*>(flat.constScanLine(row)),
                      qsizetype(flat.width()) * 3);
    }
    m_pictures.push_back(m_objects.addStream(
        "/Type/XObject/Subtype/Image/ColorSpace/DeviceRGB/BitsPerComponent 8/Width " +
            QByteArray::number(flat.width()) + "/Height " + QByteArray::number(flat.height()),
        pixels));
    openMark();
    const QRectF place = m_transform.mapRect(target);
    m_content += "q ";
    for (const qreal value :
         {place.width(), 0.0, 0.0, -place.height(), place.left(), place.bottom()}) {
        pdf::appendNumber(m_content, value);
        m_content += ' ';
    }
    m_content += "cm /I" + QByteArray::number(qsizetype(m_pictures.size())) + " Do Q\n";
}

PdfEngine::Font& PdfEngine::fontOf(const QRawFont& raw)
{
    Font*& known = m_byName[raw.familyName() + u'/' + raw.styleName()];
    if (!known) {
        const QByteArray name = "/F" + QByteArray::number(qsizetype(m_fonts.size()) + 1);
        m_fonts.push_back(std::make_unique<Font>(Font{PdfFont(raw), name}));
        known = m_fonts.back().get();
    }
    return *known;
}

/// The same, found faster for a face of the reports' own.
PdfEngine::Font& PdfEngine::fontOf(const void* key, const QRawFont& raw)
{
    Font*& known = m_byFace[key];
    if (!known) {
        known = &fontOf(raw);
    }
    return *known;
}

void PdfEngine::beginText(QRgb color, const Font& font, qreal size, bool isEmboldened)
{
    setFill(color);
    if (isEmboldened) {
        setStroke(QPen(QColor(color), size * EmboldeningWidth));
    }
    m_content += "BT " + font.name + ' ';
    pdf::appendNumber(m_content, size);
    m_content += isEmboldened ? " Tf 2 Tr " : " Tf 0 Tr ";
}

/// The baseline's start; letters stand upright although the page counts downwards.
void PdfEngine::moveTextTo(const QTransform& transform, QPointF baseline)
{
    const QPointF at = transform.map(baseline);
    for (const qreal value :
         {transform.m11(), transform.m12(), -transform.m21(), -transform.m22()}) {
        pdf::appendNumber(m_content, value);
        m_content += ' ';
    }
    appendPoint(at);
    m_content += "Tm ";
}

void PdfEngine::beginActualText(QStringView text)
{
    m_content += "/Span<</ActualText" + pdf::text(text.toString()) + ">>BDC\n";
}

void PdfEngine::drawGlyphs(const QTransform& transform, QRgb color, QPointF baseline,
                           const ReportFont& font, std::span<const quint32> glyphs,
                           QStringView text)
{
    if (glyphs.empty()) {
        return;
    }
    openMark();
    Font& embedded = fontOf(font.faceKey(), font.raw());
    bool isExact = true;
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        const char16_t character = text[static_cast<qsizetype>(i)].unicode();
        isExact = embedded.font.use(glyphs[i], character) && isExact;
    }
    if (!isExact) {
        beginActualText(text);
    }
    beginText(color, embedded, font.size(), font.isEmboldened());
    moveTextTo(transform, baseline);
    m_content += '<';
    for (const quint32 glyph : glyphs) {
        pdf::appendHex(m_content, static_cast<quint16>(glyph));
    }
    m_content += isExact ? "> Tj ET\n" : "> Tj ET\nEMC\n";
}

void PdfEngine::drawRuns(const QTransform& transform, QRgb color, QPointF origin,
                         const QList<QGlyphRun>& runs, const QString& text)
{
    if (runs.isEmpty()) {
        return;
    }
    openMark();
    // what is written from the right comes in the order of the page, not of the text
    const bool isOneForOne = runs.size() == 1 && !runs.front().isRightToLeft() &&
                             !oneForOne(text, runs.front().glyphIndexes().size()).empty();
    if (!isOneForOne) {
        beginActualText(text);
    }
    for (const QGlyphRun& run : runs) {
        drawRun(transform, color, origin, run, isOneForOne ? QStringView(text) : QStringView());
    }
    if (!isOneForOne) {
        m_content += "EMC\n";
    }
}

/// Each glyph at its own place. `text`: one character for each glyph, or empty.
void PdfEngine::drawRun(const QTransform& transform, QRgb color, QPointF origin,
                        const QGlyphRun& run, QStringView text)
{
    const QRawFont raw = run.rawFont();
    Font& embedded = fontOf(raw);
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<QPointF> places = run.positions();
    const std::vector<char32_t> characters = oneForOne(text, glyphs.size());
    bool isExact = true;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const char32_t character = characters.empty() ? 0 : characters[static_cast<std::size_t>(i)];
        isExact = embedded.font.use(glyphs[i], character) && isExact;
    }
    if (!isExact && !text.isEmpty()) {
        beginActualText(text);
    }
    beginText(color, embedded, raw.pixelSize(), false);
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        moveTextTo(transform, origin + places[i]);
        m_content += '<';
        pdf::appendHex(m_content, static_cast<quint16>(glyphs[i]));
        m_content += "> Tj ";
    }
    m_content += !isExact && !text.isEmpty() ? "ET\nEMC\n" : "ET\n";
}

/// What painters that know nothing of reports draw with QPainter::drawText().
void PdfEngine::drawTextItem(const QPointF& origin, const QTextItem& item)
{
    QTextLayout layout(item.text(), item.font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    if (line.isValid()) {
        drawRuns(m_transform, onPaper(m_pen.color()), origin - QPointF(0, line.ascent()),
                 layout.glyphRuns(), item.text());
    }
}

Result<QByteArray> PdfEngine::writeResources()
{
    QByteArray fonts;
    for (const auto& font : m_fonts) {
        KYODO_TRY_ASSIGN(const int number, font->font.write(m_objects));
        fonts += font->name + ' ' + pdf::reference(number);
    }
    QByteArray pictures;
    for (std::size_t i = 0; i < m_pictures.size(); ++i) {
        pictures +=
            "/I" + QByteArray::number(qsizetype(i + 1)) + ' ' + pdf::reference(m_pictures[i]);
    }
    return "/Font<<" + fonts + ">>/XObject<<" + pictures + ">>";
}

} // namespace kyodo
