#pragma once

#include "core/report/text/fonts.h"
#include "core/report/text/line_breaker.h"

#include <QPointF>

#include <limits>

class QPainter;

namespace kyodo {

/// A text set in lines of at most a given width, ready to paint. Plain text is painted straight
/// from the font's glyphs, and comes out of a PDF character by character as it went in; a text with
/// anything else (combining marks, characters the font lacks, right to left) is laid out by Qt.
class TextBlock final
{
public:
    static constexpr qreal Unlimited = std::numeric_limits<float>::max();

    TextBlock(const ReportFont& font, const QString& text, qreal width = Unlimited);

    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] qreal lineHeight() const { return m_font.lineHeight(); }
    [[nodiscard]] qreal height() const { return lineCount() * lineHeight(); }
    /// How many lines a page with so much room has place for: at least one, or texts would not end.
    [[nodiscard]] int linesThatFit(qreal room) const;
    /// Of the longest line.
    [[nodiscard]] qreal width() const;

    /// `topLeft` is that of the first line painted. Lines are set against the left, right or middle
    /// of `width` if one is given.
    struct Placing
    {
        Qt::AlignmentFlag align = Qt::AlignLeft;
        qreal width = 0;
        int firstLine = 0;
        int endLine = std::numeric_limits<int>::max();
    };
    /// In the painter's pen.
    void draw(QPainter& painter, QPointF topLeft, const Placing& placing) const;
    void draw(QPainter& painter, QPointF topLeft) const { draw(painter, topLeft, Placing()); }

private:
    void breakByLayout(qreal width);
    void drawLine(QPainter& painter, QPointF topLeft, const TextLine& line) const;
    void drawGlyphs(QPainter& painter, QPointF baseline, const TextLine& line) const;
    void drawByLayout(QPainter& painter, QPointF baseline, const TextLine& line) const;

    ReportFont m_font;
    QString m_text;
    std::vector<TextLine> m_lines;
    bool m_isPlain = false;
};

/// In as few lines as `width` allows, of about one length: no last one of a single character.
[[nodiscard]] TextBlock balancedBlock(const ReportFont& font, const QString& text, qreal width);

} // namespace kyodo
