#include "core/base/csv_line.h"

#include "core/base/text.h"

#include <algorithm>
#include <string_view>

namespace kyodo {
namespace {

/// Full-width and small marks too: a spreadsheet set to Japanese runs them, and CP932 makes － of
/// −.
bool isFormulaStart(char32_t c)
{
    return std::u32string_view(U"=+-@\t\r\n＝＋－＠−﹦﹢﹣﹫").find(c) != std::u32string_view::npos;
}

/// What a spreadsheet may pass over before it sees a formula. Apostrophes before one are one more
/// each time, so that every cell comes back as it was.
bool isPassedOver(char32_t c)
{
    return c == u'\'' || QChar::isSpace(c) || isIgnorable(c);
}

bool needsGuard(QStringView cell)
{
    for (qsizetype at = 0; at < cell.size(); ++at) {
        const bool isPair = cell[at].isHighSurrogate() && at + 1 < cell.size();
        const char32_t c =
            isPair ? QChar::surrogateToUcs4(cell[at], cell[at + 1]) : cell[at].unicode();
        if (isFormulaStart(c)) {
            return true;
        }
        if (!isPassedOver(c)) {
            return false;
        }
        at += isPair ? 1 : 0;
    }
    return false;
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
