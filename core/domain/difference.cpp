#include "core/domain/difference.h"

namespace kyodo {

std::vector<Difference> differencesBetween(const QStringList& head, const QStringList& one,
                                           const QStringList& other)
{
    std::vector<Difference> differences;
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (one[i] != other[i]) {
            differences.push_back({head[i], one[i], other[i]});
        }
    }
    return differences;
}

} // namespace kyodo
