#include "core/base/csv_line.h"

namespace kyodo {
namespace {

bool isFormulaStart(QChar c)
{
    return QStringLiteral("=+-@\t\r").contains(c);
}

/// An apostrophe before a formula start is doubled too, so that every cell comes back as it was.
bool needsGuard(const QString& cell)
{
    const QString unquoted = cell.startsWith(u'\'') ? cell.mid(1) : cell;
    return !unquoted.isEmpty() &&
           (isFormulaStart(unquoted.front()) || (cell.startsWith(u'\'') && needsGuard(unquoted)));
}

QString quotedIfNeeded(const QString& cell)
{
    const bool needsQuotes =
        cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
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
    return cell.startsWith(u'\'') && needsGuard(cell.mid(1)) ? cell.mid(1) : cell;
}

} // namespace kyodo
