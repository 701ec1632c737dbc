#include "tests/support/picture_comparison.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace kyodo::test {
namespace {

/// Blocks of one size, and what their means may differ by.
struct Grain
{
    int size;      ///< pixels
    int tolerance; ///< levels
    int shift;     ///< pixels that a block may have moved, in any direction
};

/// The same pages by poppler 22.12 and Qt 6.4 differ by up to 21 and 6 levels. At 9 points a letter
/// that is missing makes 51, a bracket 37; a table's head without its ground makes 17.
constexpr std::array Grains{Grain{6, 28, 1}, Grain{24, 9, 1}};

using Channels = std::array<int, 3>;

Channels meanOf(const QImage& picture, const QRect& block)
{
    Channels sum{};
    for (int y = block.top(); y <= block.bottom(); ++y) {
        const auto* pixel = reinterpret_cast<const QRgb*>(picture.constScanLine(y)) + block.left();
        const QRgb* end = pixel + block.width();
        for (; pixel != end; ++pixel) {
            sum[0] += static_cast<int>(*pixel >> 16 & 0xFF);
            sum[1] += static_cast<int>(*pixel >> 8 & 0xFF);
            sum[2] += static_cast<int>(*pixel & 0xFF);
        }
    }
    const int pixels = block.width() * block.height();
    return {sum[0] / pixels, sum[1] / pixels, sum[2] / pixels};
}

int distance(const Channels& a, const Channels& b)
{
    int largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        largest = std::max(largest, std::abs(a[i] - b[i]));
    }
    return largest;
}

/// From a block of the approved picture to the block of the picture that is most like it, among
/// those that are near enough.
int leastDistance(const QImage& picture, const QImage& approved, const QRect& block,
                  const Grain& grain)
{
    const Channels wanted = meanOf(approved, block);
    int least = distance(meanOf(picture, block), wanted);
    for (int dy = -grain.shift; dy <= grain.shift && least > grain.tolerance; ++dy) {
        for (int dx = -grain.shift; dx <= grain.shift && least > grain.tolerance; ++dx) {
            const QRect moved = block.translated(dx, dy);
            if (picture.rect().contains(moved)) {
                least = std::min(least, distance(meanOf(picture, moved), wanted));
            }
        }
    }
    return least;
}

void findSpots(const QImage& picture, const QImage& approved, const Grain& grain,
               PictureDifference& found)
{
    for (int y = 0; y < approved.height(); y += grain.size) {
        for (int x = 0; x < approved.width(); x += grain.size) {
            const QRect block = QRect(x, y, grain.size, grain.size) & approved.rect();
            const int least = leastDistance(picture, approved, block, grain);
            if (least > grain.tolerance) {
                ++found.spots;
                found.largest = std::max(found.largest, least);
                found.where |= block;
            }
        }
    }
}

QImage opaque(const QImage& picture)
{
    return picture.convertToFormat(QImage::Format_RGB32);
}

QImage inSteps(QImage picture)
{
    constexpr int Steps = 31;
    const auto stepped = [](int level) { return (level * Steps + 127) / 255 * 255 / Steps; };
    for (int y = 0; y < picture.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
        std::transform(line, line + picture.width(), line, [&](QRgb color) {
            return qRgb(stepped(qRed(color)), stepped(qGreen(color)), stepped(qBlue(color)));
        });
    }
    return picture;
}

/// Up to `most` of them.
QList<QRgb> commonestColors(const QImage& picture, qsizetype most)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        std::for_each(line, line + picture.width(), [&](QRgb color) { ++counts[color]; });
    }
    QList<QRgb> colors = counts.keys();
    std::sort(colors.begin(), colors.end(), [&](QRgb a, QRgb b) {
        return std::pair(counts[b], a) < std::pair(counts[a], b); // the same palette every time
    });
    return colors.first(std::min(colors.size(), most));
}

} // namespace

QString PictureDifference::words() const
{
    if (size != approvedSize) {
        return QStringLiteral("%1 × %2 pixels instead of %3 × %4")
            .arg(size.width())
            .arg(size.height())
            .arg(approvedSize.width())
            .arg(approvedSize.height());
    }
    return QStringLiteral("%1 spots differ, by up to %2 of 255, in the %3 × %4 pixels at (%5, %6)")
        .arg(spots)
        .arg(largest)
        .arg(where.width())
        .arg(where.height())
        .arg(where.x())
        .arg(where.y());
}

std::optional<PictureDifference> pictureDifference(const QImage& picture, const QImage& approved)
{
    PictureDifference found{.size = picture.size(), .approvedSize = approved.size()};
    if (found.size != found.approvedSize) {
        return found;
    }
    for (const Grain& grain : Grains) {
        findSpots(opaque(picture), opaque(approved), grain, found);
    }
    return found.spots > 0 ? std::optional(found) : std::nullopt;
}

QImage pictureToKeep(const QImage& picture)
{
    constexpr qsizetype Grounds = 32;
    constexpr qsizetype Palette = 256;
    const QImage whole = opaque(picture);
    const QList<QRgb> palette =
        commonestColors(whole, Grounds) + commonestColors(inSteps(whole), Palette - Grounds);
    return whole.convertToFormat(QImage::Format_Indexed8, palette, Qt::AvoidDither);
}

} // namespace kyodo::test
