#pragma once

#include "core/report/sheets/sheet_options.h"

namespace kyodo {

/// What of a project its sheet may tell: all outputs are made from this and from nothing else. Of
/// the public edition it holds only the copies that edition.h makes, and no note; rounds,
/// checklists and evaluations that the options leave out are not in it.
[[nodiscard]] Result<ProjectHistory> printedHistory(const SheetSubject& subject,
                                                    const SheetOptions& options, qsizetype index);

/// Whether a sheet has a place for forms or for an area: where the guideline divides projects so,
/// or the record says something all the same.
[[nodiscard]] bool tellsForms(const ProjectRecord& record, const Guideline& guideline);
[[nodiscard]] bool tellsArea(const ProjectRecord& record, const Guideline& guideline);

} // namespace kyodo
