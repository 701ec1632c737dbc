#pragma once

#include "core/domain/guideline/guideline.h"

#include <QStringList>

namespace kyodo {

/// The names in a cell that may hold several partners: split at line breaks, ；;、，, but never
/// inside brackets: コンソーシアム（（一社）甲、（一社）乙） is one partner. No white space around
/// a part.
[[nodiscard]] QStringList splitPartners(const QString& cell);

/// The items of a cell that goes along with one of partners, such as their roles: split at line
/// breaks and ；; alone, because a role may well hold a 、.
[[nodiscard]] QStringList splitItems(const QString& cell);

/// The forms in a cell: a form of the guideline as it stands; otherwise split at line breaks, ；;
/// and /, and at 、 or ・ where that gives forms of the guideline alone. A cell that is not split
/// comes back exactly as it was typed.
[[nodiscard]] QStringList splitForms(const QString& cell, const Guideline& guideline);

} // namespace kyodo
