#pragma once

#include "core/domain/guideline/guideline.h"
#include "core/domain/project_record.h"

#include <QJsonObject>
#include <QStringList>

namespace kyodo {

/// The columns of a project table as data: Japanese heads in every language, one value a cell, ISO
/// dates, plain digits. What is written so is read back by planImport() as unchanged.
[[nodiscard]] QStringList recordHead();

/// The cells of a record under recordHead(). Forms, area and field are written as `guideline` names
/// them, or in their own words where it does not have them; several forms and several partners are
/// joined by ；.
[[nodiscard]] QStringList recordCells(const ProjectRecord& record, const Guideline& guideline,
                                      const FiscalYearSpan& years);

/// The same record as JSON with snake_case keys; null where nothing is known.
[[nodiscard]] QJsonObject recordJson(const ProjectRecord& record, const Guideline& guideline,
                                     const FiscalYearSpan& years);

} // namespace kyodo
