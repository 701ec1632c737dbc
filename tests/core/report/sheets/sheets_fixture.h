#pragma once

#include "core/report/sheets/project_sheet.h"
#include "tests/core/report/report_fixture.h"

namespace kyodo::test {

/// The sample guideline with two principles, one of them with two questions, and two items to
/// evaluate.
[[nodiscard]] Guideline reviewingGuideline();

/// One project with two rounds and every field filled, whose latest round has a checklist, where
/// the sides differ once, and an evaluation. Every text that is not public begins with 秘.
[[nodiscard]] MemorySheets reviewedSheets();

/// A project by this guideline that has a name and nothing else.
[[nodiscard]] MemorySheets bareSheets(const Guideline& guideline);

/// As of 令和8年11月22日, with checklist and evaluation.
[[nodiscard]] SheetOptions reviewOptions(Edition edition = Edition::Internal);

/// What a PDF of the sheets says.
[[nodiscard]] QString sheetText(const MemorySheets& sheets, const SheetOptions& options);
[[nodiscard]] int sheetPages(const MemorySheets& sheets, const SheetOptions& options);
[[nodiscard]] QByteArray sheetHtml(const MemorySheets& sheets, const SheetOptions& options);
[[nodiscard]] QByteArray sheetCsv(const MemorySheets& sheets, const SheetOptions& options);

} // namespace kyodo::test
