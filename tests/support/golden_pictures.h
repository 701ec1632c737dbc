#pragma once

#include <QImage>
#include <QStringList>

namespace kyodo::test {

/// The pictures of pages that somebody looked at and approved: tests/data/golden/pages. With
/// KYODO_APPROVE set, what looks different becomes the approved picture, and what is no longer made
/// goes.
class GoldenPictures final
{
public:
    /// Whether the page looks as approved, as a reader of its PDF file sees it and as the preview
    /// paints it. A picture that does not is saved in the folder of the build and named.
    void check(const QString& page, const QImage& ofFile, const QImage& ofPreview);

    /// Whether each approved picture was checked.
    void checkAllWereMade() const;

private:
    QStringList m_pages;
};

} // namespace kyodo::test
