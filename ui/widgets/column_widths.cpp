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

/// First to texts that are still cut, then to the names, each by what it has to show; in a table
/// without any to the last column that nobody dragged.
void takeUp(std::vector<Share>& shares, const std::vector<ColumnWish>& wishes, int spare)
{
    for (std::size_t column = 0; column < wishes.size(); ++column) {
        const int cut = wishes[column].own ? 0 : wishes[column].widest - shares[column].width;
        const int more = std::clamp(cut, 0, spare / 2);
        shares[column].width += more;
        spare -= more;
    }
    long long names =
        std::accumulate(shares.begin(), shares.end(), 0LL, [](long long sum, const Share& share) {
            return sum + (share.isName ? share.width : 0);
        });
    for (Share& share : shares) {
        if (share.isName && names > 0) {
            const auto part = static_cast<int>(static_cast<long long>(spare) * share.width / names);
            names -= share.width;
            share.width += part;
            spare -= part;
        }
    }
    for (std::size_t column = wishes.size(); spare > 0 && column-- > 0;) {
        if (!wishes[column].own && wishes[column].content != Content::Number) {
            shares[column].width += spare;
            return;
        }
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
        takeUp(shares, wishes, room - wanted);
    } else {
        giveWay(shares, giveWay(shares, wanted - room, false), true);
    }
    std::vector<int> widths;
    std::transform(shares.begin(), shares.end(), std::back_inserter(widths),
                   [](const Share& share) { return share.width; });
    return widths;
}

} // namespace kyodo::ui
