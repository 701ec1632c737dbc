#include "core/report/pdf/pdf_outline.h"

#include <algorithm>

namespace kyodo {
namespace {

/// The bookmarks as a tree of two levels, by their places in the list; what comes before the first
/// chapter is a chapter too.
struct Tree
{
    std::vector<int> chapters;
    std::vector<std::vector<int>> within; ///< of each bookmark
    std::vector<int> parents;             ///< -1: a chapter

    explicit Tree(const std::vector<Bookmark>& bookmarks)
        : within(bookmarks.size())
    {
        for (int i = 0; i < static_cast<int>(bookmarks.size()); ++i) {
            const bool isWithin =
                bookmarks[static_cast<std::size_t>(i)].level > 0 && !chapters.empty();
            parents.push_back(isWithin ? chapters.back() : -1);
            siblings(i).push_back(i);
        }
    }

    [[nodiscard]] std::vector<int>& siblings(int bookmark)
    {
        const int parent = parents[static_cast<std::size_t>(bookmark)];
        return parent < 0 ? chapters : within[static_cast<std::size_t>(parent)];
    }
};

class OutlineWriter
{
public:
    OutlineWriter(PdfObjects& objects, const std::vector<Bookmark>& bookmarks)
        : m_objects(objects)
        , m_tree(bookmarks)
        , m_root(objects.reserve())
    {
        for (std::size_t i = 0; i < bookmarks.size(); ++i) {
            m_numbers.push_back(objects.reserve());
        }
    }

    int writeRoot()
    {
        m_objects.write(m_root, "<</Type/Outlines" + ends(m_tree.chapters) + "/Count " +
                                    QByteArray::number(qsizetype(m_tree.chapters.size())) + ">>");
        return m_root;
    }

    void write(int index, const Bookmark& bookmark, int pageObject, qreal pageHeight)
    {
        const int parent = m_tree.parents[static_cast<std::size_t>(index)];
        const std::vector<int>& within = m_tree.within[static_cast<std::size_t>(index)];
        QByteArray body = "<</Title" + pdf::text(bookmark.title) + "/Parent " +
                          pdf::reference(parent < 0 ? m_root : number(parent)) + "/Dest[" +
                          pdf::reference(pageObject) + "/XYZ 0 " +
                          pdf::number(pageHeight - bookmark.top) + " null]" + neighbours(index) +
                          ends(within);
        if (!within.empty()) {
            body += "/Count -" + QByteArray::number(qsizetype(within.size()));
        }
        m_objects.write(number(index), body + ">>");
    }

private:
    [[nodiscard]] int number(int index) const { return m_numbers[static_cast<std::size_t>(index)]; }

    [[nodiscard]] QByteArray ends(const std::vector<int>& list) const
    {
        return list.empty() ? QByteArray()
                            : "/First " + pdf::reference(number(list.front())) + "/Last " +
                                  pdf::reference(number(list.back()));
    }

    [[nodiscard]] QByteArray neighbours(int index)
    {
        const std::vector<int>& siblings = m_tree.siblings(index);
        // in the order of the list: a search for each in turn would take hours with all sheets
        const auto here = std::lower_bound(siblings.begin(), siblings.end(), index);
        QByteArray links;
        if (here != siblings.begin()) {
            links += "/Prev " + pdf::reference(number(*std::prev(here)));
        }
        if (std::next(here) != siblings.end()) {
            links += "/Next " + pdf::reference(number(*std::next(here)));
        }
        return links;
    }

    PdfObjects& m_objects;
    Tree m_tree;
    int m_root;
    std::vector<int> m_numbers;
};

} // namespace

int writeOutline(PdfObjects& objects, const std::vector<Bookmark>& bookmarks,
                 const std::vector<int>& pages, qreal pageHeight)
{
    OutlineWriter writer(objects, bookmarks);
    for (std::size_t i = 0; i < bookmarks.size(); ++i) {
        const Bookmark& bookmark = bookmarks[i];
        writer.write(static_cast<int>(i), bookmark, pages[static_cast<std::size_t>(bookmark.page)],
                     pageHeight);
    }
    return writer.writeRoot();
}

} // namespace kyodo
