#pragma once

#include <QtGlobal>

#include <functional>
#include <vector>

class QPainter;

namespace kyodo {

/// Things that stand below each other on one or more pages; each is painted whole on one of them.
class SheetFlow final
{
public:
    using Paint = std::function<void(QPainter& painter, qreal top)>;

    /// Whether an item may be the last one of a page that others follow.
    enum class Bond { Free, WithNext };

    explicit SheetFlow(qreal pageHeight)
        : m_pageHeight(pageHeight)
    {}

    /// The item after the ones there are. Its `paint` gets the top of its place.
    void add(qreal height, Paint paint, Bond bond = Bond::Free);

    [[nodiscard]] int pageCount() const;
    /// Paints the items of `page`, the first of them at `top`.
    void paint(QPainter& painter, int page, qreal top) const;

private:
    struct Item
    {
        qreal height;
        Paint paint;
        Bond bond;
    };

    /// Index of the first item of each page.
    [[nodiscard]] std::vector<std::size_t> pageStarts() const;
    [[nodiscard]] std::size_t endOfBond(std::size_t first) const;

    qreal m_pageHeight;
    std::vector<Item> m_items;
};

} // namespace kyodo
