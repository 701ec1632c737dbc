#pragma once

#include <QDate>
#include <QHash>
#include <QStringList>

#include <map>
#include <vector>

namespace kyodo::test {

/// A cell as it is stored: s:text, n:number, d:day.
struct XlsxSheetContent
{
    QString name;
    std::map<QString, QString> cells;   ///< by A1
    std::map<QString, QString> formats; ///< of the same cells: #,##0.0
    QString footer;
    QString autoFilter;
    QString frozen;       ///< the first cell below and right of what is frozen
    QStringList elements; ///< all names of elements

    [[nodiscard]] QString cell(const QString& name) const;
};

/// An xlsx file read by a reader of our own.
struct XlsxBook
{
    std::vector<XlsxSheetContent> sheets;
    std::map<QString, QByteArray> parts;

    [[nodiscard]] static XlsxBook read(const QString& path);
    /// A line a cell.
    [[nodiscard]] QByteArray dump() const;
};

} // namespace kyodo::test
