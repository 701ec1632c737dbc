#pragma once

#include <QRect>

namespace kyodo::ui {

/// Pages of one size below each other, in whole pixels from the top left of the first one's
/// surroundings.
class PageStack final
{
public:
    static constexpr int Margin = 24; ///< around all pages
    static constexpr int Gap = 16;    ///< between two of them

    PageStack() = default;
    PageStack(QSize pageSize, int pageCount)
        : m_pageSize(pageSize)
        , m_pageCount(pageCount)
    {}

    [[nodiscard]] QSize pageSize() const { return m_pageSize; }
    [[nodiscard]] int pageCount() const { return m_pageCount; }
    /// Margins included.
    [[nodiscard]] QSize size() const;

    [[nodiscard]] int pageTop(int page) const { return Margin + page * step(); }
    [[nodiscard]] int pageBottom(int page) const { return pageTop(page) + m_pageSize.height(); }
    /// The view's top when it shows the page from its top, with a little room above.
    [[nodiscard]] int viewTop(int page) const { return page == 0 ? 0 : pageTop(page) - Gap / 2; }
    /// The page at `y`, or the one above where it is between two; the first or last beyond them.
    [[nodiscard]] int pageAt(int y) const;

    /// Where the view's top goes from `y` to read on: first to the rest of the page, then to the
    /// next page, so that no page is begun in the middle.
    [[nodiscard]] int screenDown(int y, int viewHeight) const;
    [[nodiscard]] int screenUp(int y, int viewHeight) const;

private:
    [[nodiscard]] int step() const { return m_pageSize.height() + Gap; }
    /// Likewise when it shows the page down to its bottom.
    [[nodiscard]] int viewTopForBottom(int page, int viewHeight) const;

    QSize m_pageSize;
    int m_pageCount = 0;
};

} // namespace kyodo::ui
