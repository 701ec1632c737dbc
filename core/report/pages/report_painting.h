#pragma once

#include "core/report/pages/page_format.h"
#include "core/report/text/text_block.h"

class QPainter;

/// The small things that all reports paint alike. Lengths in points.
namespace kyodo::report_painting {

void drawHairline(QPainter& painter, qreal left, qreal right, qreal y);
void drawUpright(QPainter& painter, qreal x, qreal top, qreal bottom);
void drawStrongLine(QPainter& painter, qreal left, qreal right, qreal y);

/// An area's letter on a small rounded ground of the area's colour, in the middle of `cell`.
void drawAreaChip(QPainter& painter, const QRectF& cell, const QString& mark, double position,
                  const ReportFont& font);
/// How wide it is.
[[nodiscard]] qreal areaChipWidth(const QString& mark, const ReportFont& font);

/// A slim bar in the accent colour with bold words beside it, and quieter ones after them.
void drawHeading(QPainter& painter, const QRectF& place, const QString& words,
                 const QString& quietWords, const ReportFonts& fonts);
[[nodiscard]] qreal headingHeight();

struct Footer
{
    QString left;
    int page = 0; ///< from 0
    int pageCount = 1;
    QString edition{}; ///< 庁内用, beside the number; may be empty
};
/// What does not fit beside edition and number is cut off from `left`, with a mark.
void drawFooter(QPainter& painter, const PageFormat& format, const Footer& footer,
                const ReportFonts& fonts);
/// What a page's footer leaves of its body.
[[nodiscard]] QRectF bodyAboveFooter(const PageFormat& format);

/// 案, large and pale, across the page: painted first, so that it lies under everything else.
void drawDraftMark(QPainter& painter, const QRectF& body, const ReportFonts& fonts);

} // namespace kyodo::report_painting
