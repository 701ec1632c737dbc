#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace kyodo::ui {

/// Pieces of a text for a QTextDocument; what they are given is text, never markup.
[[nodiscard]] QString headingHtml(const QString& text);
[[nodiscard]] QString paragraphHtml(const QString& text);
[[nodiscard]] QString strongHtml(const QString& text);
[[nodiscard]] QString quietHtml(const QString& text);
/// Nothing for no items.
[[nodiscard]] QString listHtml(const QStringList& items);

/// A table whose cells are HTML already. A column that is empty in every row is left out.
class HtmlTable final
{
public:
    /// `width` beside those of the other columns.
    void addColumn(const QString& head, int width) { m_columns.push_back({head, width}); }
    /// As many cells as there are columns.
    void addRow(const QStringList& cells) { m_rows.push_back(cells); }

    [[nodiscard]] QString html() const;

private:
    struct Column
    {
        QString head;
        int width;
    };

    template <class Cell>
    [[nodiscard]] QString row(Cell cell) const;
    [[nodiscard]] bool isUsed(std::size_t column) const;
    [[nodiscard]] int usedWidth() const;
    [[nodiscard]] QString headCell(std::size_t column) const;

    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace kyodo::ui
