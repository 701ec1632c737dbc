#pragma once

#include "core/domain/guideline/guideline.h"
#include "core/domain/persons.h"
#include "core/domain/record_source.h"

#include <memory>

namespace kyodo {

/// Records that are asked for by several readers, or made from others. All of them keep the source
/// that they are made from.
using SharedRecords = std::shared_ptr<const RecordSource>;

/// Up to this many records are kept in memory, some 40 MB.
inline constexpr qsizetype MostCachedRecords = 20'000;

/// The same records, each read from `source` once, when it is first asked for, and then kept: a
/// report walks them several times. Of more than `most`, only the neighbourhood of those asked for
/// last is kept: a page after the other is read from one block. May be asked by several threads at
/// once, as far as `source` may be asked by each of them.
[[nodiscard]] SharedRecords cachedRecords(SharedRecords source, qsizetype most = MostCachedRecords);

/// What of each record may be published; see publicRecord().
[[nodiscard]] SharedRecords publicRecords(SharedRecords source,
                                          std::shared_ptr<const Guideline> guideline,
                                          std::shared_ptr<const Persons> persons);

/// A run of neighbours in a source.
struct RecordRun
{
    qsizetype first = 0;
    qsizetype count = 0;

    friend bool operator==(const RecordRun&, const RecordRun&) = default;
};

/// The records of `runs` alone, one run after the other; every run lies within `source`.
[[nodiscard]] SharedRecords recordsOf(SharedRecords source, std::vector<RecordRun> runs);

} // namespace kyodo
