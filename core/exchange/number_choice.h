#pragma once

#include <vector>

namespace kyodo {

/// What a row of a file says about the No. of its record.
struct NumberWish
{
    int current = 0; ///< of the record as it is; 0: a new one
    int wanted = 0;  ///< 0: the row does not say
};

/// The number that each record of one round gets: the wanted one where it is free, or becomes free
/// because its record takes another; else the current one. Of two that want the same the first gets
/// it. `taken`: the numbers of all records of the round, those of the wishes among them.
[[nodiscard]] std::vector<int> chosenNumbers(const std::vector<NumberWish>& wishes,
                                             const std::vector<int>& taken);

} // namespace kyodo
