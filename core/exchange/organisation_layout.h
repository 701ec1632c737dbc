#pragma once

#include "core/domain/guideline/guideline.h"
#include "core/domain/organisation/organisation.h"

#include <QJsonObject>
#include <QStringList>

namespace kyodo {

/// The columns of a table of organisations as data: Japanese heads in every language, one value a
/// cell, ISO dates; nothing about persons (no 連絡先, 所在地, 役員, 備考). What is written so is
/// read back by planOrganisations() as unchanged.
[[nodiscard]] QStringList organisationHead();

/// The cells under organisationHead(). Kind and fields are written as `guideline` names them, or in
/// their own words where it does not have them; several of them are joined by ；.
[[nodiscard]] QStringList organisationCells(const Organisation& organisation,
                                            const Guideline& guideline);

/// The same as JSON with snake_case keys; null where nothing is known.
[[nodiscard]] QJsonObject organisationJson(const Organisation& organisation,
                                           const Guideline& guideline);

} // namespace kyodo
