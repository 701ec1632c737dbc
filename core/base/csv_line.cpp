#include "core/base/csv_line.h"

#include <algorithm>

namespace kyodo {
namespace {

/// Full-width marks too: a spreadsheet set to Japanese runs them, and CP932 makes － of −.
bool isFormulaStart(QChar c)
{
    return QStringLiteral("=+-@\t\r\n＝＋－＠−").contains(c);
}

/// Apostrophes before a formula start are one more each time, so that every cell comes back as it
/// was.
bool needsGuard(QStringView cell)
{
    const auto begin = std::find_if(cell.begin(), cell.end(), [](QChar c) { return c != u'\''; });
    return begin != cell.end() && isFormulaStart(*begin);
}

QString quotedIfNeeded(const QString& cell)
{
    // a TAB alone would make the file one of cells that were copied out of a spreadsheet
    const bool needsQuotes = std::any_of(
        cell.begin(), cell.end(), [](QChar c) { return QStringLiteral(",\"\n\r\t").contains(c); });
    return needsQuotes ? u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

} // namespace

QString csvLine(const QStringList& cells)
{
    QStringList guarded;
    guarded.reserve(cells.size());
    for (const QString& cell : cells) {
        guarded << guardedCell(cell);
    }
    return csvLineAsIs(guarded);
}

QString csvLineAsIs(const QStringList& cells)
{
    QStringList fields;
    fields.reserve(cells.size());
    for (const QString& cell : cells) {
        fields << quotedIfNeeded(cell);
    }
    return fields.join(u',') + QStringLiteral("\r\n");
}

QString guardedCell(const QString& cell)
{
    return needsGuard(cell) ? u'\'' + cell : cell;
}

QString unguardedCell(const QString& cell)
{
    return cell.startsWith(u'\'') && needsGuard(cell) ? cell.mid(1) : cell;
}

} // namespace kyodo
