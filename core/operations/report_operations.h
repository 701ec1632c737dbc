#pragma once

#include "core/domain/guideline/guideline_mapping.h"
#include "core/domain/sheet_source.h"
#include "core/operations/ledger_reading.h"

namespace kyodo {

/// What reports are made from: records in the order of their groups. `key` is what they are grouped
/// by; ties by number. Reads the ids now, and each block of records when it is asked for.
[[nodiscard]] Result<std::unique_ptr<RecordSource>>
recordsForReport(const Ledger& ledger, const RecordFilter& filter, RecordOrder::Key key);

/// The same as another guideline would have them: each record carried over the bridge, in the order
/// of the other's forms or areas. Nothing is written. Reads all records once, for their order.
[[nodiscard]] Result<std::unique_ptr<RecordSource>>
recordsReadThrough(const Ledger& ledger, const RecordFilter& filter, RecordOrder::Key key,
                   const GuidelineBridge& bridge);

/// `source` as another guideline would have it, in its own order.
[[nodiscard]] std::unique_ptr<RecordSource> readThrough(std::unique_ptr<RecordSource> source,
                                                        const GuidelineBridge& bridge);

/// The projects of these records, in the same order.
[[nodiscard]] Result<std::vector<ProjectId>>
projectsForReport(const Ledger& ledger, const RecordFilter& filter, RecordOrder::Key key);

/// Each project with all its rounds, their checklists and evaluations, read when it is asked for.
/// `ledger` must outlive it.
[[nodiscard]] std::unique_ptr<SheetSource> sheetsForReport(const Ledger& ledger,
                                                           std::vector<ProjectId> projects,
                                                           std::shared_ptr<const Persons> persons);

} // namespace kyodo
