#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace kyodo {

class PdfObjects;

/// What a part of a page is to somebody who listens to it (ISO 32000-1, 14.8.4).
enum class PageRole {
    Section,
    Title,
    Heading,
    Paragraph,
    Table,
    Row,
    HeadCell,
    Cell,
    Caption,
    Figure,
    Note
};

struct PageElement
{
    PageRole role = PageRole::Paragraph;
    /// An element of the same role and key that ended last under the same parent goes on: a table
    /// or a row that runs over pages. 0: always a new one.
    qint64 key = 0;
    QString description{};                                      ///< of a figure
    enum class Scope { None, Column, Row } scope = Scope::None; ///< of a head cell
    int columnSpan = 1;
};

/// The logical structure of a tagged PDF: which marked contents of which pages make up which
/// paragraph, table, row and cell.
class PdfStructure final
{
public:
    PdfStructure();

    void begin(const PageElement& element);
    void end();

    /// Whether content drawn now belongs to an element; else it is an ornament of the page.
    [[nodiscard]] bool takesContent() const;
    /// The name of the element that is open, as marked content calls it.
    [[nodiscard]] const char* openName() const;
    /// A new piece of the open element on `page`: its number there.
    int mark(int page);

    [[nodiscard]] bool isEmpty() const { return m_elements.size() == 1; }
    /// The tree; returns the number of its root.
    int write(PdfObjects& objects, const std::vector<int>& pageObjects) const;

private:
    struct Kid
    {
        int element = -1; ///< or a piece of a page:
        int page = -1;
        int mark = -1;
    };
    struct Element
    {
        PageElement what;
        int parent = -1;
        std::vector<Kid> kids{};
    };

    [[nodiscard]] QByteArray body(int element, const std::vector<int>& numbers,
                                  const std::vector<int>& pageObjects, int root) const;
    [[nodiscard]] QByteArray kids(const Element& element, const std::vector<int>& numbers,
                                  const std::vector<int>& pageObjects) const;

    std::vector<Element> m_elements; ///< 0: the document
    int m_open = 0;
    std::vector<std::vector<int>> m_marks; ///< [page][mark]: the element
};

} // namespace kyodo
