#include "ui/reports/page_stack.h"

#include <algorithm>

namespace kyodo::ui {

QSize PageStack::size() const
{
    const int pages = m_pageCount * step() - (m_pageCount > 0 ? Gap : 0);
    return {m_pageSize.width() + 2 * Margin, pages + 2 * Margin};
}

int PageStack::pageAt(int y) const
{
    const int page = (y - Margin) / std::max(1, step());
    return std::clamp(page, 0, std::max(0, m_pageCount - 1));
}

int PageStack::viewTopForBottom(int page, int viewHeight) const
{
    return std::max(viewTop(page), pageBottom(page) + Gap / 2 - viewHeight);
}

int PageStack::screenDown(int y, int viewHeight) const
{
    const int page = pageAt(y + Gap);
    const int bottom = viewTopForBottom(page, viewHeight);
    return y < bottom ? std::min(y + viewHeight, bottom) : viewTop(page + 1);
}

int PageStack::screenUp(int y, int viewHeight) const
{
    const int page = pageAt(y + Gap);
    return y > viewTop(page) ? std::max(y - viewHeight, viewTop(page))
                             : viewTopForBottom(std::max(0, page - 1), viewHeight);
}

} // namespace kyodo::ui
