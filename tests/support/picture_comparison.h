#pragma once

#include <QImage>

#include <optional>

namespace kyodo::test {

/// How a picture of a page differs from the approved one, beyond what two renderers make of the
/// same letters and lines.
struct PictureDifference
{
    int spots = 0;   ///< blocks that look different; none where the sizes differ
    int largest = 0; ///< of 255 levels of red, green or blue
    QRect where{};   ///< what the spots cover, pixels
    QSize size{};
    QSize approvedSize{};

    /// How much, and where.
    [[nodiscard]] QString words() const;
};

/// Compares the mean colours of blocks. Small blocks tell a missing letter and forgive a pixel of
/// place; large ones tell a ground of another colour, in which letters hardly count.
[[nodiscard]] std::optional<PictureDifference> pictureDifference(const QImage& picture,
                                                                 const QImage& approved);

/// The picture as it is kept: the commonest colours as they are, the shades at the edges of letters
/// in steps. The comparison does not see it, and the file has a third of the size.
[[nodiscard]] QImage pictureToKeep(const QImage& picture);

} // namespace kyodo::test
