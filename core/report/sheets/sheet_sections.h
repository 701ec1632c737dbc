#pragma once

#include "core/domain/project.h"
#include "core/report/sheets/sheet_options.h"
#include "core/report/sheets/sheet_writer.h"

/// The parts of a project sheet that an office may choose to have beside the project itself.
namespace kyodo::sheet_sections {

/// 原則チェック: a row a question, the sides beside each other in each phase; comments below. With
/// ruled blanks it is a form to fill in where nobody has answered.
void addChecklist(SheetWriter& writer, const ProjectYear& year, const Guideline& guideline,
                  const SheetOptions& options);

/// 評価: a row an item, a column a viewpoint, then what is to be improved, the text for
/// publication and, of the internal edition, the gaps and the office's note.
void addEvaluation(SheetWriter& writer, const ProjectYear& year, const Guideline& guideline,
                   const SheetOptions& options);

/// 決裁欄: boxes for the seals of those who `heads` names, at the right.
void addSeals(SheetWriter& writer, const QStringList& heads);

/// Lines for the city and for each partner to sign on.
void addSignatures(SheetWriter& writer, const QString& city, const ProjectRecord& record);

} // namespace kyodo::sheet_sections
