#include "core/report/text/text_block.h"

#include "core/report/pdf/pdf_device.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace kyodo {
namespace {

using Advances = QVarLengthArray<float, 256>;

/// The width of each character of a plain text; none when it is not plain.
std::optional<Advances> plainAdvances(const ReportFont& font, const QString& text)
{
    Advances advances;
    advances.reserve(text.size());
    for (const QChar c : text) {
        const ReportFont::Glyph glyph = font.glyph(c);
        if (!glyph.isPlain && !isLineBreak(c)) {
            return std::nullopt;
        }
        advances.append(glyph.advance);
    }
    return advances;
}

QTextLine onlyLine(QTextLayout& layout)
{
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line;
}

} // namespace

TextBlock::TextBlock(const ReportFont& font, const QString& text, qreal width)
    : m_font(font)
    , m_text(text)
{
    if (const auto advances = plainAdvances(font, text)) {
        m_isPlain = true;
        m_lines = breakLines(m_text, std::span(advances->data(), advances->size()), width);
    } else {
        breakByLayout(width);
    }
}

qreal TextBlock::width() const
{
    const auto widest =
        std::max_element(m_lines.begin(), m_lines.end(),
                         [](const TextLine& a, const TextLine& b) { return a.width < b.width; });
    return widest == m_lines.end() ? 0 : widest->width;
}

int TextBlock::linesThatFit(qreal room) const
{
    constexpr qreal Tolerance = 1e-6; // heights are sums
    return std::max(1, static_cast<int>(std::floor((room + Tolerance) / lineHeight())));
}

void TextBlock::breakByLayout(qreal width)
{
    // QTextLayout knows only this one line break.
    m_text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    std::replace_if(m_text.begin(), m_text.end(), isLineBreak, QChar(QChar::LineSeparator));
    QTextLayout layout(m_text, m_font.font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        m_lines.push_back({line.textStart(), line.textLength(), line.naturalTextWidth()});
    }
    layout.endLayout();
}

void TextBlock::draw(QPainter& painter, QPointF topLeft, const Placing& placing) const
{
    const int end = std::min(placing.endLine, lineCount());
    for (int i = placing.firstLine; i < end; ++i) {
        const TextLine& line = m_lines[static_cast<std::size_t>(i)];
        const qreal space = placing.width - line.width;
        const qreal indent = placing.align == Qt::AlignRight     ? space
                             : placing.align == Qt::AlignHCenter ? space / 2
                                                                 : 0;
        drawLine(painter, topLeft + QPointF(indent, 0), line);
        topLeft.ry() += m_font.lineHeight();
    }
}

void TextBlock::drawLine(QPainter& painter, QPointF topLeft, const TextLine& line) const
{
    const QPointF baseline = topLeft + QPointF(0, m_font.baseline());
    if (m_isPlain) {
        drawGlyphs(painter, baseline, line);
    } else {
        drawByLayout(painter, baseline, line);
    }
}

void TextBlock::drawGlyphs(QPainter& painter, QPointF baseline, const TextLine& line) const
{
    QVarLengthArray<quint32, 128> indexes;
    QVarLengthArray<QPointF, 128> positions;
    qreal x = 0;
    for (const QChar c : QStringView(m_text).mid(line.start, line.length)) {
        const ReportFont::Glyph glyph = m_font.glyph(c);
        indexes.append(glyph.index);
        positions.append({x, 0});
        x += static_cast<qreal>(glyph.advance);
    }
    if (auto* pdf = dynamic_cast<PdfDevice*>(painter.device())) {
        pdf->drawGlyphs(painter, baseline, m_font, {indexes.data(), std::size_t(indexes.size())},
                        QStringView(m_text).mid(line.start, indexes.size()));
        return;
    }
    QGlyphRun run;
    run.setRawFont(m_font.raw());
    run.setRawData(indexes.data(), positions.data(), static_cast<int>(indexes.size()));
    painter.drawGlyphRun(baseline, run);
}

void TextBlock::drawByLayout(QPainter& painter, QPointF baseline, const TextLine& line) const
{
    QString text = m_text.mid(line.start, line.length);
    if (text.endsWith(QChar::LineSeparator)) {
        text.chop(1);
    }
    QTextLayout layout(text, m_font.font());
    const QTextLine only = onlyLine(layout);
    if (!only.isValid()) {
        return;
    }
    const QPointF origin = baseline - QPointF(0, only.ascent());
    if (auto* pdf = dynamic_cast<PdfDevice*>(painter.device())) {
        pdf->drawRuns(painter, origin, layout.glyphRuns(), text);
    } else {
        layout.draw(&painter, origin);
    }
}

TextBlock balancedBlock(const ReportFont& font, const QString& text, qreal width)
{
    const qreal step = font.size() / 2.0;
    TextBlock block(font, text, width);
    for (qreal narrower = width - step; block.lineCount() > 1 && narrower > width / 2;
         narrower -= step) {
        TextBlock next(font, text, narrower);
        if (next.lineCount() > block.lineCount()) {
            break;
        }
        block = std::move(next);
    }
    return block;
}

} // namespace kyodo
