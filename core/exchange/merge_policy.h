#pragma once

#include "core/domain/project.h"
#include "core/exchange/record_draft.h"

#include <vector>

namespace kyodo {

/// The record as it is once a row has been taken over. What the row does not say stays, blank cells
/// never erase. A form, area or field that is the same to the guideline keeps the words it has; a
/// partner of the same name keeps its link, and its kind and role where the row gives none.
/// The place in the table stays too.
[[nodiscard]] ProjectRecord merged(ProjectRecord base, const RecordDraft& draft);

/// The project once a row has been taken over: its reading and its note.
[[nodiscard]] Project merged(Project base, const RecordDraft& draft);

/// The first record of a project that only the row knows. `draft` has a name.
[[nodiscard]] ProjectRecord recordOf(const RecordDraft& draft, RecordId id, ProjectId project,
                                     SurveyRoundId round);

/// The same as no ledger has it, to compare it or to look for findings.
[[nodiscard]] ProjectRecord recordOf(const RecordDraft& draft);

/// One member of a record before and after a change, as people read it.
struct CellChange
{
    QString field; ///< translated
    QString before;
    QString after;

    friend bool operator==(const CellChange&, const CellChange&) = default;
};

/// In the order of the record's members; empty when both have the same content.
[[nodiscard]] std::vector<CellChange> changesBetween(const ProjectRecord& before,
                                                     const ProjectRecord& after);
[[nodiscard]] std::vector<CellChange> changesBetween(const Project& before, const Project& after);

} // namespace kyodo
