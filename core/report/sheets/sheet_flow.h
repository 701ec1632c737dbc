#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace kyodo {

/// Things that stand below each other on one or more pages; each is painted whole on one of them.
class SheetFlow final
{
public:
    using Paint = std::function<void(QPainter& painter, qreal top)>;

    /// Whether an item may be the last one of a page that others follow. Items that are bound
    /// together are parted all the same when they are taller than a page.
    enum class Bond { Free, WithNext };

    explicit SheetFlow(qreal pageHeight)
        : m_pageHeight(pageHeight)
    {}

    /// The item after the ones there are. Its `paint` gets the top of its place.
    void add(qreal height, Paint paint, Bond bond = Bond::Free);

    /// The last item, too, stays with the next one: what is added from now on stands alone on no
    /// page. So do those without height behind it, which are its rules.
    void bindLast();

    /// What is painted again above the items added from now on, wherever one of them begins a page:
    /// the heads of a table, the label of a field.
    void setRunningHead(qreal height, Paint paint);
    void clearRunningHead() { m_runningHead.reset(); }

    [[nodiscard]] int pageCount() const;
    /// Paints the items of `page`, the first of them at `top`.
    void paint(QPainter& painter, int page, qreal top) const;

private:
    struct RunningHead
    {
        qreal height;
        Paint paint;
    };
    struct Item
    {
        qreal height;
        Paint paint;
        Bond bond;
        std::shared_ptr<const RunningHead> head; ///< may be null
    };

    /// Index of the first item of each page.
    [[nodiscard]] std::vector<std::size_t> pageStarts() const;
    [[nodiscard]] std::size_t endOfBond(std::size_t first) const;
    [[nodiscard]] qreal heightOf(std::size_t first, std::size_t end) const;
    [[nodiscard]] qreal headHeight(std::size_t item) const;

    qreal m_pageHeight;
    std::vector<Item> m_items;
    std::shared_ptr<const RunningHead> m_runningHead;
};

} // namespace kyodo
