#include "core/report/layout/column_widths.h"

#include "core/report/pages/report_style.h"
#include "core/report/text/text_block.h"

#include <algorithm>
#include <numeric>

namespace kyodo {
namespace {

/// Enough to know a table by, and few enough to read them twice.
constexpr qsizetype RowsLookedAt = 200;
constexpr qreal Padding = 2 * report_style::CellPadding;
/// So that what was measured also fits.
constexpr qreal Slack = 1;
/// A head longer than this may take several lines, one far longer has to.
constexpr qreal OneLineHead = 48;
constexpr qreal LongHead = 92;
/// What names its row among numbers stays in one line up to eleven characters.
constexpr qreal ShortName = 11 * report_style::BodySize + Slack;
/// Five characters: what is as short as that never wraps.
constexpr qreal ShortText = 5 * report_style::BodySize + Slack;
/// Two characters: what words keep whatever comes.
constexpr qreal LeastOfWords = 2 * report_style::BodySize + Slack;
/// An address of a web page may be broken, a number may not.
constexpr qreal LongestRun = 62;
/// A column of a fixed width grows by so much for what stands in it, or where there is room; one
/// of words becomes narrower where others need it.
constexpr qreal Growth = 1.4;
constexpr qreal Shrinkage = 0.7;

qreal sumOf(const std::vector<ColumnWish>& wishes, qreal ColumnWish::*what)
{
    return std::accumulate(wishes.begin(), wishes.end(), qreal(0),
                           [what](qreal sum, const ColumnWish& wish) { return sum + wish.*what; });
}

qreal sumOf(const std::vector<qreal>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), qreal(0));
}

/// Each column of shares between its least and its natural width, as near to `level` of its share
/// as that allows; fixed ones `fixed` of the way between the two.
std::vector<qreal> widthsBetween(const std::vector<ColumnWish>& wishes, qreal fixed, qreal level)
{
    std::vector<qreal> widths;
    for (const ColumnWish& wish : wishes) {
        widths.push_back(wish.share > 0 ? std::clamp(level * wish.share, wish.least, wish.natural)
                                        : wish.least + fixed * (wish.natural - wish.least));
    }
    return widths;
}

/// The greatest value from 0 to `most` that `fits`; 0 if none does.
template <class Fits>
qreal greatest(qreal most, Fits fits)
{
    constexpr int Halvings = 40;
    if (fits(most)) {
        return most;
    }
    qreal low = 0;
    qreal high = most;
    for (int i = 0; i < Halvings; ++i) {
        const qreal middle = (low + high) / 2;
        (fits(middle) ? low : high) = middle;
    }
    return low;
}

/// How far fixed columns come to their natural widths. Texts that have to wrap keep half the room,
/// those that need less keep that.
qreal partOfFixed(const std::vector<ColumnWish>& wishes, qreal room)
{
    if (sumOf(wishes, &ColumnWish::natural) <= room) {
        return 1;
    }
    qreal leastOfShares = 0;
    qreal naturalOfShares = 0;
    for (const ColumnWish& wish : wishes) {
        leastOfShares += wish.share > 0 ? wish.least : 0;
        naturalOfShares += wish.share > 0 ? wish.natural : 0;
    }
    const qreal texts = std::max(leastOfShares, std::min(naturalOfShares, room / 2));
    return greatest(1, [&](qreal fixed) {
        return sumOf(widthsBetween(wishes, fixed, 0)) - leastOfShares <= room - texts;
    });
}

std::vector<qreal> widthsAt(const std::vector<ColumnWish>& wishes, qreal fixed, qreal room)
{
    qreal most = 0; // the level at which no column wants more
    for (const ColumnWish& wish : wishes) {
        most = wish.share > 0 ? std::max(most, wish.natural / wish.share) : most;
    }
    const qreal level =
        greatest(most, [&](qreal to) { return sumOf(widthsBetween(wishes, fixed, to)) <= room; });
    return widthsBetween(wishes, fixed, level);
}

/// What is left goes to long heads first, so that few of them wrap, and those into few lines.
void unwrapHeads(std::vector<qreal>& widths, const std::vector<ColumnWish>& wishes, qreal room)
{
    const auto widthAt = [&](std::size_t i, qreal level) {
        return std::clamp(level, widths[i], std::max(widths[i], wishes[i].comfortable()));
    };
    const qreal level = greatest(room, [&](qreal to) {
        qreal sum = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            sum += widthAt(i, to);
        }
        return sum <= room;
    });
    for (std::size_t i = 0; i < widths.size(); ++i) {
        widths[i] = widthAt(i, level);
    }
}

/// What is left when nothing wraps: some for the fixed columns, all else by the shares.
void spread(std::vector<qreal>& widths, const std::vector<ColumnWish>& wishes, qreal room)
{
    const qreal growth = std::clamp(room / sumOf(widths), qreal(1), Growth);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        widths[i] *= wishes[i].share > 0 ? 1 : growth;
    }
    const qreal left = std::max(room - sumOf(widths), qreal(0));
    const qreal shares = sumOf(wishes, &ColumnWish::share);
    for (std::size_t i = 0; shares > 0 && i < widths.size(); ++i) {
        widths[i] += left * wishes[i].share / shares;
    }
}

qreal widthOf(const ReportFont& font, const QString& text)
{
    return text.isEmpty() ? 0 : TextBlock(font, text).width() + Slack;
}

/// Of the longest run of letters and digits that belong together.
qreal runWidth(const ReportFont& font, const QString& text)
{
    qreal longest = 0;
    qreal run = 0;
    for (const QChar c : text) {
        run = c > u' ' && c < QChar(0x7F) ? run + font.glyph(c).advance : 0;
        longest = std::max(longest, run);
    }
    return longest + Slack;
}

/// What is known of a column so far, padding left out.
struct ColumnContent
{
    qreal natural = 0;
    qreal run = 0;

    void add(const ReportColumn& column, const ReportCell& cell, const ReportFont& font,
             const ReportFont& readingFont)
    {
        natural = std::max(natural, widthOf(readingFont, cell.reading));
        if (!isChipAlone(column, cell) && !cell.text.isEmpty()) {
            natural = std::max(natural, widthOf(font, cell.text) + (cell.area ? AreaChipWidth : 0));
            run = std::max(run, runWidth(font, cell.text));
        }
    }
};

/// Whether it is the one column without a width: beside it stand numbers.
bool standsAmongNumbers(const ReportColumn& column, const ReportTable& table)
{
    return column.isRowHead &&
           std::none_of(table.columns.begin(), table.columns.end(), [&](const ReportColumn& each) {
               return &each != &column && each.use != ReportColumn::Use::DataOnly &&
                      each.width <= 0;
           });
}

ColumnWish wishOf(const ReportColumn& column, const ColumnContent& content,
                  const ReportTable& table, const ReportFont& bold)
{
    const qreal head = widthOf(bold, column.head);
    const qreal brokenHead = std::min(head, OneLineHead);
    const qreal usualHead = head <= LongHead ? head : head / 2 + report_style::BodySize;
    const qreal shortText = standsAmongNumbers(column, table) ? ShortName : ShortText;
    const bool isNumber = column.align == ReportColumn::Align::Right;
    const qreal words = isNumber ? content.natural
                                 : std::max(std::min(content.natural, shortText),
                                            std::min(content.run, LongestRun));
    ColumnWish wish{.least = std::max({brokenHead, words}) + Padding,
                    .natural = std::max({brokenHead, usualHead, words, content.natural}) + Padding,
                    .share = column.share,
                    .firm = (isNumber ? content.natural : std::min(content.natural, LeastOfWords)) +
                            Padding,
                    .wholeHead = head + Padding};
    if (column.width > 0) {
        const bool isOfWords = column.align == ReportColumn::Align::Left;
        wish.least = std::max(wish.least, column.width * (isOfWords ? Shrinkage : 1));
        wish.natural = std::max(
            {wish.least, usualHead + Padding, std::min(wish.natural, column.width * Growth)});
        wish.share = 0;
    }
    return wish;
}

/// Where words have to be torn: all of them alike, and figures only when there is nothing else.
std::vector<qreal> tornWidths(const std::vector<ColumnWish>& wishes, qreal room)
{
    const qreal firm = sumOf(wishes, &ColumnWish::firm);
    const qreal yielding = sumOf(wishes, &ColumnWish::least) - firm;
    std::vector<qreal> widths;
    for (const ColumnWish& wish : wishes) {
        widths.push_back(firm < room
                             ? wish.firm + (wish.least - wish.firm) * (room - firm) / yielding
                             : wish.firm * room / firm);
    }
    return widths;
}

} // namespace

std::vector<qreal> columnWidths(const std::vector<ColumnWish>& wishes, qreal room)
{
    if (sumOf(wishes, &ColumnWish::least) >= room) {
        return tornWidths(wishes, room);
    }
    const qreal fixed = partOfFixed(wishes, room);
    std::vector<qreal> widths = widthsAt(wishes, fixed, room);
    if (sumOf(wishes, &ColumnWish::natural) < room) {
        unwrapHeads(widths, wishes, room);
        spread(widths, wishes, room);
    }
    return widths;
}

bool isChipAlone(const ReportColumn& column, const ReportCell& cell)
{
    return cell.area && column.align == ReportColumn::Align::Centre;
}

std::vector<ColumnWish> columnWishes(const ReportTable& table, const ReportFonts& fonts)
{
    const ReportFont regular = fonts.regular(report_style::BodySize);
    const ReportFont bold = fonts.bold(report_style::BodySize);
    const ReportFont reading = fonts.regular(report_style::ReadingSize);
    std::vector<ColumnContent> contents(table.columns.size());
    const auto add = [&](const std::vector<ReportRow>& rows) {
        for (const ReportRow& row : rows) {
            const bool isBody = row.weight == ReportRow::Weight::Body;
            for (std::size_t i = 0; i < contents.size(); ++i) {
                if (table.columns[i].use != ReportColumn::Use::DataOnly) {
                    contents[i].add(table.columns[i], row.cells[i], isBody ? regular : bold,
                                    reading);
                }
            }
        }
    };
    if (const auto rows = table.rows->rows(0, RowsLookedAt)) {
        add(*rows);
    }
    add(table.totals);
    std::vector<ColumnWish> wishes;
    for (std::size_t i = 0; i < contents.size(); ++i) {
        if (table.columns[i].use != ReportColumn::Use::DataOnly) {
            wishes.push_back(wishOf(table.columns[i], contents[i], table, bold));
        }
    }
    return wishes;
}

} // namespace kyodo
