#include "core/exchange/number_choice.h"

#include <cstddef>
#include <map>
#include <set>

namespace kyodo {
namespace {

bool wantsAnother(const NumberWish& wish)
{
    return wish.wanted > 0 && wish.wanted != wish.current;
}

/// Numbers of records that stay as they are.
std::set<int> keptNumbers(const std::vector<NumberWish>& wishes, const std::vector<int>& taken)
{
    std::multiset<int> kept(taken.begin(), taken.end());
    for (const NumberWish& wish : wishes) {
        const auto own = kept.find(wish.current);
        if (wantsAnother(wish) && own != kept.end()) {
            kept.erase(own);
        }
    }
    return {kept.begin(), kept.end()};
}

} // namespace

std::vector<int> chosenNumbers(const std::vector<NumberWish>& wishes, const std::vector<int>& taken)
{
    const std::set<int> kept = keptNumbers(wishes, taken);
    std::map<int, std::size_t> claims; // number to the wish that gets it
    std::vector<std::size_t> refused;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        const bool wants = wantsAnother(wishes[i]);
        if (wants &&
            (kept.contains(wishes[i].wanted) || !claims.emplace(wishes[i].wanted, i).second)) {
            refused.push_back(i);
        }
    }
    // who is refused stays where he is, and whoever counted on that number is refused too
    while (!refused.empty()) {
        const int stays = wishes[refused.back()].current;
        refused.pop_back();
        if (const auto claim = claims.find(stays); stays > 0 && claim != claims.end()) {
            refused.push_back(claim->second);
            claims.erase(claim);
        }
    }
    std::vector<int> numbers;
    for (const NumberWish& wish : wishes) {
        numbers.push_back(wish.current);
    }
    for (const auto& [number, wish] : claims) {
        numbers[wish] = number;
    }
    return numbers;
}

} // namespace kyodo
