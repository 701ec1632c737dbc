#pragma once

#include "core/base/result.h"
#include "core/domain/project_record.h"

#include <vector>

namespace kyodo {

/// The records of a list or report in their final order, fetched a block at a time, so that a
/// report of any length needs the memory of a page. Reports ask for records through this, and so
/// never know where they are stored.
class RecordSource
{
public:
    virtual ~RecordSource() = default;

    [[nodiscard]] virtual qsizetype size() const = 0;

    /// Records `first` to `first + count`, fewer at the end.
    [[nodiscard]] virtual Result<std::vector<ProjectRecord>> records(qsizetype first,
                                                                     qsizetype count) const = 0;
};

/// Calls `visit(record)` for each record of `source` in order, a block at a time.
template <class Visit>
[[nodiscard]] Status forEachRecord(const RecordSource& source, Visit visit)
{
    constexpr qsizetype BlockSize = 512;
    for (qsizetype first = 0; first < source.size(); first += BlockSize) {
        KYODO_TRY_ASSIGN(const std::vector<ProjectRecord> block, source.records(first, BlockSize));
        for (const ProjectRecord& record : block) {
            visit(record);
        }
    }
    return {};
}

} // namespace kyodo
