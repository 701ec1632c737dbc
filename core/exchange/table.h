#pragma once

#include <QStringList>

#include <vector>

namespace kyodo {

/// A row of a table file. It has the cells that the file has: whether they are as many as the head
/// is judged when the row is decoded.
struct TableRow
{
    int line = 0; ///< 1-based line of the file in which the row starts
    QStringList cells;

    friend bool operator==(const TableRow&, const TableRow&) = default;
};

/// What a file holds before anybody knows what it means. Blank rows are left out.
struct Table
{
    int headLine = 0;
    QStringList head;
    std::vector<TableRow> rows;

    friend bool operator==(const Table&, const Table&) = default;
};

} // namespace kyodo
