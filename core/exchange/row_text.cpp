#include "core/exchange/row_text.h"

#include "core/base/csv_line.h"
#include "core/base/text.h"

namespace kyodo {

QString rowText(const TableRow& row)
{
    constexpr qsizetype Most = 2'000;
    QStringList cells;
    qsizetype length = 0;
    for (const QString& cell : row.cells) {
        cells << cell.left(Most + 1); // so that what is cut can be seen to be
        length += cell.size();
        if (length > Most) {
            break; // nobody sees what is behind it
        }
    }
    const QString line = csvLine(cells).chopped(2);
    return length > Most ? elided(line, Most) : line;
}

} // namespace kyodo
