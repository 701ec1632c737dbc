#include "core/report/pdf/pdf_structure.h"

#include "core/report/pdf/pdf_objects.h"

namespace kyodo {
namespace {

const char* nameOf(PageRole role)
{
    switch (role) {
    case PageRole::Section:
        return "Sect";
    case PageRole::Title:
        return "H1";
    case PageRole::Heading:
        return "H2";
    case PageRole::Paragraph:
        return "P";
    case PageRole::Table:
        return "Table";
    case PageRole::Row:
        return "TR";
    case PageRole::HeadCell:
        return "TH";
    case PageRole::Cell:
        return "TD";
    case PageRole::Caption:
        return "Caption";
    case PageRole::Figure:
        return "Figure";
    case PageRole::Note:
        return "Note";
    }
    Q_UNREACHABLE();
}

bool holdsElements(PageRole role)
{
    return role == PageRole::Section || role == PageRole::Table || role == PageRole::Row;
}

QByteArray attributes(const PageElement& element)
{
    QByteArray table;
    if (element.scope != PageElement::Scope::None) {
        table += element.scope == PageElement::Scope::Column ? "/Scope/Column" : "/Scope/Row";
    }
    if (element.columnSpan > 1) {
        table += "/ColSpan " + QByteArray::number(element.columnSpan);
    }
    const QByteArray owned = table.isEmpty() ? QByteArray() : "/A<</O/Table" + table + ">>";
    return element.description.isEmpty() ? owned : owned + "/Alt" + pdf::text(element.description);
}

} // namespace

PdfStructure::PdfStructure()
    : m_elements(1)
{}

void PdfStructure::begin(const PageElement& element)
{
    std::vector<Kid>& siblings = m_elements[static_cast<std::size_t>(m_open)].kids;
    const int last = siblings.empty() ? -1 : siblings.back().element;
    if (element.key != 0 && last >= 0) {
        const PageElement& before = m_elements[static_cast<std::size_t>(last)].what;
        if (before.role == element.role && before.key == element.key) {
            m_open = last;
            return;
        }
    }
    const int made = static_cast<int>(m_elements.size());
    siblings.push_back({made});
    m_elements.push_back({element, m_open});
    m_open = made;
}

void PdfStructure::end()
{
    Q_ASSERT(m_open > 0);
    m_open = m_elements[static_cast<std::size_t>(m_open)].parent;
}

bool PdfStructure::takesContent() const
{
    return m_open > 0 && !holdsElements(m_elements[static_cast<std::size_t>(m_open)].what.role);
}

const char* PdfStructure::openName() const
{
    return nameOf(m_elements[static_cast<std::size_t>(m_open)].what.role);
}

int PdfStructure::mark(int page)
{
    const auto index = static_cast<std::size_t>(page);
    if (m_marks.size() <= index) {
        m_marks.resize(index + 1);
    }
    const int mark = static_cast<int>(m_marks[index].size());
    m_marks[index].push_back(m_open);
    m_elements[static_cast<std::size_t>(m_open)].kids.push_back({-1, page, mark});
    return mark;
}

int PdfStructure::write(PdfObjects& objects, const std::vector<int>& pageObjects) const
{
    const int root = objects.reserve();
    std::vector<int> numbers;
    for (std::size_t i = 0; i < m_elements.size(); ++i) {
        numbers.push_back(objects.reserve());
    }
    for (std::size_t i = 0; i < m_elements.size(); ++i) {
        objects.write(numbers[i], body(static_cast<int>(i), numbers, pageObjects, root));
    }
    QByteArray pages;
    for (std::size_t page = 0; page < m_marks.size(); ++page) {
        QByteArray list;
        for (const int element : m_marks[page]) {
            list += pdf::reference(numbers[static_cast<std::size_t>(element)]) + ' ';
        }
        const int marks = objects.add('[' + list + ']');
        pages += QByteArray::number(qsizetype(page)) + ' ' + pdf::reference(marks) + ' ';
    }
    const int parents = objects.add("<</Nums[" + pages + "]>>");
    objects.write(root, "<</Type/StructTreeRoot/K " + pdf::reference(numbers.front()) +
                            "/ParentTree " + pdf::reference(parents) + "/ParentTreeNextKey " +
                            QByteArray::number(qsizetype(m_marks.size())) + ">>");
    return root;
}

QByteArray PdfStructure::body(int element, const std::vector<int>& numbers,
                              const std::vector<int>& pageObjects, int root) const
{
    const Element& what = m_elements[static_cast<std::size_t>(element)];
    const bool isDocument = element == 0;
    const int parent = isDocument ? root : numbers[static_cast<std::size_t>(what.parent)];
    return QByteArray("<</S/") + (isDocument ? "Document" : nameOf(what.what.role)) + "/P " +
           pdf::reference(parent) + attributes(what.what) + kids(what, numbers, pageObjects) + ">>";
}

QByteArray PdfStructure::kids(const Element& element, const std::vector<int>& numbers,
                              const std::vector<int>& pageObjects) const
{
    const auto pageOf = [&](const Kid& kid) {
        return pdf::reference(pageObjects[static_cast<std::size_t>(kid.page)]);
    };
    if (element.kids.size() == 1 && element.kids.front().element < 0) {
        const Kid& only = element.kids.front();
        return "/Pg " + pageOf(only) + "/K " + QByteArray::number(only.mark);
    }
    QByteArray list;
    for (const Kid& kid : element.kids) {
        list += kid.element >= 0 ? pdf::reference(numbers[static_cast<std::size_t>(kid.element)])
                                 : "<</Type/MCR/Pg " + pageOf(kid) + "/MCID " +
                                       QByteArray::number(kid.mark) + ">>";
        list += ' ';
    }
    return list.isEmpty() ? QByteArray() : "/K[" + list + ']';
}

} // namespace kyodo
