#pragma once

#include <QColor>

namespace kyodo {

/// The look that all printed reports share. Lengths in points (1/72 inch).
namespace report_style {

inline constexpr QRgb Ink = 0xFF1F2733;
inline constexpr QRgb QuietInk = 0xFF5B6675;
inline constexpr QRgb Hairline = 0xFFC9D0D9;
inline constexpr QRgb StrongLine = 0xFF7C8897;
inline constexpr QRgb HeadFill = 0xFFEEF2F6;
inline constexpr QRgb SubtotalFill = 0xFFF6F8FA;
inline constexpr QRgb DraftInk = 0xFFE6EAEF;
inline constexpr QRgb Accent = 0xFF1F5A8C;
inline constexpr QRgb BarFill = 0xFFC6C8CA;
inline constexpr QRgb Paper = 0xFFFFFFFF;

inline constexpr int TitleSize = 15;
inline constexpr int HeadingSize = 10;
inline constexpr int BodySize = 9;
inline constexpr int SmallSize = 8;
inline constexpr int ReadingSize = 6; ///< ふりがな

inline constexpr qreal HairlineWidth = 0.4;
inline constexpr qreal CellPadding = 5; ///< left and right of a cell's text
inline constexpr qreal RowPadding = 3;  ///< above and below it

} // namespace report_style

/// The colour of the series of a chart, in order; told apart by every kind of colour vision, the
/// first ones also in grey.
[[nodiscard]] QColor seriesColor(std::size_t series);

/// The colour of a place between the citizens alone (0: orange) and the city alone (1: blue). All
/// of them carry dark text, and the two ends differ to every kind of colour vision; the middle is
/// pale, so the ramp reads in grey as well. Positions outside 0 to 1 count as the nearer end.
[[nodiscard]] QColor areaColor(double position);

} // namespace kyodo
