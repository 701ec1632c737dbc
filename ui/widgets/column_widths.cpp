#include "ui/widgets/column_widths.h"

#include <algorithm>
#include <numeric>

namespace kyodo::ui {
namespace {

using Content = ColumnWish::Content;

/// As wide as a text asks to be before it is elided: one long text takes no room from the others.
constexpr int MostText = 240;
constexpr int MostName = 560;
/// Down to which a text gives way; still some words in Japanese.
constexpr int LeastText = 88;
constexpr int LeastName = 200;

struct Share
{
    int least = 0;
    int width = 0;
    bool isName = false;
};

Share shareOf(const ColumnWish& wish)
{
    if (wish.own) {
        return {*wish.own, *wish.own, false};
    }
    const bool isName = wish.content == Content::Name;
    const int whole = std::max(wish.head, wish.widest);
    if (wish.content == Content::Number) {
        return {whole, whole, false};
    }
    const int wanted = std::max(wish.head, std::min(whole, isName ? MostName : MostText));
    const int least = std::max(wish.head, std::min(wanted, isName ? LeastName : LeastText));
    return {least, wanted, isName};
}

/// Takes `missing` from the names or from the others, each by what it can spare; the rest comes
/// back.
int giveWay(std::vector<Share>& shares, int missing, bool fromNames)
{
    const auto spareOf = [&](const Share& share) {
        return share.isName == fromNames ? share.width - share.least : 0;
    };
    int spare = std::accumulate(shares.begin(), shares.end(), 0,
                                [&](int sum, const Share& share) { return sum + spareOf(share); });
    int left = std::min(missing, spare);
    const int rest = missing - left;
    for (Share& share : shares) {
        if (const int own = spareOf(share); own > 0) {
            const int taken = static_cast<int>(static_cast<long long>(left) * own / spare);
            share.width -= taken;
            left -= taken;
            spare -= own;
        }
    }
    return rest;
}

/// To what is still cut, each by what is missing. Gives back what is left when all is whole.
int makeWhole(std::vector<Share>& shares, const std::vector<ColumnWish>& wishes, int spare)
{
    const auto missingIn = [&](std::size_t column) {
        return wishes[column].own ? 0 : std::max(0, wishes[column].widest - shares[column].width);
    };
    long long missing = 0;
    for (std::size_t column = 0; column < shares.size(); ++column) {
        missing += missingIn(column);
    }
    for (std::size_t column = 0; column < shares.size(); ++column) {
        if (const int own = missingIn(column); own > 0) {
            const int more = std::min(own, static_cast<int>(spare * 1LL * own / missing));
            shares[column].width += more;
            spare -= more;
            missing -= own;
        }
    }
    return spare;
}

/// Which columns get what nothing needs: the names, or in a table without any the last that may
/// grow. An empty one only where all are empty.
std::vector<std::size_t> growing(const std::vector<Share>& shares,
                                 const std::vector<ColumnWish>& wishes)
{
    std::vector<std::size_t> names;
    std::vector<std::size_t> others;
    for (std::size_t column = 0; column < shares.size(); ++column) {
        if (!wishes[column].own && wishes[column].content != Content::Number) {
            (shares[column].isName ? names : others).push_back(column);
        }
    }
    const bool hasNames = !names.empty();
    std::vector<std::size_t>& found = hasNames ? names : others;
    const auto isEmpty = [&](std::size_t column) { return wishes[column].isEmpty; };
    if (!std::all_of(found.begin(), found.end(), isEmpty)) {
        std::erase_if(found, isEmpty);
    }
    if (!hasNames && !found.empty()) {
        found = {found.back()};
    }
    return found;
}

/// Each by what it has to show.
void spread(std::vector<Share>& shares, const std::vector<std::size_t>& columns, int spare)
{
    long long all = 0;
    for (const std::size_t column : columns) {
        all += shares[column].width;
    }
    for (const std::size_t column : columns) {
        const auto part = static_cast<int>(spare * 1LL * shares[column].width / std::max(1LL, all));
        all -= shares[column].width;
        shares[column].width += part;
        spare -= part;
    }
}

} // namespace

std::vector<int> sharedWidths(const std::vector<ColumnWish>& wishes, int room)
{
    std::vector<Share> shares;
    std::transform(wishes.begin(), wishes.end(), std::back_inserter(shares), &shareOf);
    const int wanted =
        std::accumulate(shares.begin(), shares.end(), 0,
                        [](int sum, const Share& share) { return sum + share.width; });
    if (wanted <= room) {
        const int spare = makeWhole(shares, wishes, room - wanted);
        spread(shares, growing(shares, wishes), spare);
    } else {
        giveWay(shares, giveWay(shares, wanted - room, false), true);
    }
    std::vector<int> widths;
    std::transform(shares.begin(), shares.end(), std::back_inserter(widths),
                   [](const Share& share) { return share.width; });
    return widths;
}

} // namespace kyodo::ui
