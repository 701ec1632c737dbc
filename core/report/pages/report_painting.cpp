#include "core/report/pages/report_painting.h"

#include "core/report/output/frame_words.h"
#include "core/report/pages/report_style.h"

#include <QPainter>

#include <algorithm>

namespace kyodo::report_painting {
namespace {

constexpr qreal StrongLineWidth = 0.8;
constexpr qreal HeadingHeight = 24;
constexpr qreal BarWidth = 3;
constexpr qreal BarHeight = 13;
constexpr qreal FooterHeight = 22;
constexpr qreal FooterGap = 12; ///< between its two sides
constexpr qreal ChipHeight = 11.5;
constexpr qreal ChipRadius = 3;
constexpr qreal ChipPadding = 4.5;
constexpr int DraftSize = 160;

void drawLine(QPainter& painter, QRgb color, qreal width, const QLineF& line)
{
    const QPen textPen = painter.pen();
    painter.setPen(QPen(QColor(color), width));
    painter.drawLine(line);
    painter.setPen(textPen);
}

/// As large as fits in one line, else in lines as many as it takes, small.
TextBlock headingBlock(const QString& words, qreal width, const ReportFonts& fonts)
{
    for (const int size : {report_style::HeadingSize, report_style::BodySize}) {
        TextBlock block(fonts.bold(size), words, width);
        if (block.lineCount() == 1) {
            return block;
        }
    }
    return {fonts.bold(report_style::SmallSize), words, width};
}

/// As much of `text` as fits, with … where something is missing.
QString cutTo(qreal width, const QString& text, const ReportFont& font)
{
    const auto fits = [&](const QString& words) { return TextBlock(font, words).width() <= width; };
    if (fits(text)) {
        return text;
    }
    qsizetype kept = 0;
    for (qsizetype cut = text.size(); cut - kept > 1;) {
        const qsizetype middle = kept + (cut - kept) / 2;
        (fits(text.first(middle) + u'…') ? kept : cut) = middle;
    }
    if (kept > 0 && text[kept - 1].isHighSurrogate()) {
        --kept;
    }
    return kept == 0 ? QString() : text.first(kept) + u'…';
}

} // namespace

void drawHairline(QPainter& painter, qreal left, qreal right, qreal y)
{
    drawLine(painter, report_style::Hairline, report_style::HairlineWidth, {left, y, right, y});
}

void drawUpright(QPainter& painter, qreal x, qreal top, qreal bottom)
{
    drawLine(painter, report_style::Hairline, report_style::HairlineWidth, {x, top, x, bottom});
}

void drawStrongLine(QPainter& painter, qreal left, qreal right, qreal y)
{
    drawLine(painter, report_style::StrongLine, StrongLineWidth, {left, y, right, y});
}

qreal areaChipWidth(const QString& mark, const ReportFont& font)
{
    return std::max(TextBlock(font, mark).width() + 2 * ChipPadding, ChipHeight + 3);
}

void drawAreaChip(QPainter& painter, const QRectF& cell, const QString& mark, double position,
                  const ReportFont& font)
{
    QRectF chip(0, 0, areaChipWidth(mark, font), ChipHeight);
    chip.moveCenter(cell.center());
    const QPen textPen = painter.pen();
    painter.setPen(Qt::NoPen);
    painter.setBrush(areaColor(position));
    painter.drawRoundedRect(chip, ChipRadius, ChipRadius);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(textPen);
    const TextBlock letter(font, mark);
    letter.draw(painter,
                {chip.center().x() - letter.width() / 2, chip.center().y() - letter.height() / 2});
}

void drawHeading(QPainter& painter, const QRectF& place, const QString& words,
                 const QString& quietWords, const ReportFonts& fonts)
{
    const qreal middle = place.bottom() - BarHeight / 2 - 4;
    painter.fillRect(QRectF(place.left(), middle - BarHeight / 2, BarWidth, BarHeight),
                     QColor(report_style::Accent));
    const TextBlock quiet(fonts.regular(report_style::BodySize), quietWords);
    const TextBlock bold = headingBlock(words, place.width() - quiet.width() - 30, fonts);
    const QPointF at(place.left() + BarWidth + 7,
                     std::min(middle - bold.height() / 2, place.bottom() - bold.height()));
    bold.draw(painter, at);
    const QPen textPen = painter.pen();
    painter.setPen(QColor(report_style::QuietInk));
    quiet.draw(painter, {at.x() + bold.width() + 10, middle - quiet.height() / 2});
    painter.setPen(textPen);
}

qreal headingHeight()
{
    return HeadingHeight;
}

QRectF bodyAboveFooter(const PageFormat& format)
{
    return format.body().adjusted(0, 0, 0, -FooterHeight);
}

void drawFooter(QPainter& painter, const PageFormat& format, const Footer& footer,
                const ReportFonts& fonts)
{
    const QRectF body = format.body();
    const qreal line = body.bottom() - FooterHeight + 10;
    const ReportFont font = fonts.regular(report_style::SmallSize);
    drawHairline(painter, body.left(), body.right(), line);
    const QPen textPen = painter.pen();
    painter.setPen(QColor(report_style::QuietInk));
    const QString number = QStringLiteral("%1 / %2").arg(footer.page + 1).arg(footer.pageCount);
    const TextBlock right(font, QString(footer.edition + u'　' + number).trimmed());
    right.draw(painter, {body.left(), line + 3}, {.align = Qt::AlignRight, .width = body.width()});
    const qreal room = body.width() - right.width() - FooterGap;
    TextBlock(font, cutTo(room, footer.left, font)).draw(painter, {body.left(), line + 3});
    painter.setPen(textPen);
}

void drawDraftMark(QPainter& painter, const QRectF& body, const ReportFonts& fonts)
{
    const TextBlock mark(fonts.bold(DraftSize), frame_words::draftMark());
    painter.save();
    painter.setPen(QColor(report_style::DraftInk));
    painter.translate(body.center());
    painter.rotate(-30);
    mark.draw(painter, {-mark.width() / 2, -mark.height() / 2});
    painter.restore();
}

} // namespace kyodo::report_painting
