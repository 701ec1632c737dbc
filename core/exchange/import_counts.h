#pragma once

#include <QString>

namespace kyodo {

/// What becomes of a row.
enum class RowOutcome {
    Added,
    Updated,
    Unchanged,
    Skipped,  ///< says nothing that another row does not say
    Rejected, ///< cannot be meant as it stands; goes back to whoever wrote it
};

/// added, updated …: for files.
[[nodiscard]] QString outcomeCode(RowOutcome outcome);

/// read = added + updated + unchanged + skipped + rejected.
struct ImportCounts
{
    int read = 0;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int skipped = 0;
    int rejected = 0;

    friend bool operator==(const ImportCounts&, const ImportCounts&) = default;

    void count(RowOutcome outcome);
};

/// The counts of rows that each have an outcome.
template <class Rows>
[[nodiscard]] ImportCounts countsOf(const Rows& rows)
{
    ImportCounts counts;
    for (const auto& row : rows) {
        counts.count(row.outcome);
    }
    return counts;
}

} // namespace kyodo
