#pragma once

#include "core/base/result.h"
#include "core/domain/guideline/guideline.h"

#include <QByteArray>

namespace kyodo {

/// Reads a guideline file (UTF-8 JSON; the keys are those of writeGuideline()). Refused whole, with
/// the line of a syntax error or the path of the entry (`areas[2].position`) and what is wrong
/// there: an unknown or missing key, a wrong type, a doubled code, a position outside 0 to 1, a
/// reference to an entry that the file does not have, no title or city.
[[nodiscard]] Result<Guideline> readGuideline(const QByteArray& json);

/// The same guideline as indented JSON; readGuideline() gives an equal value back.
[[nodiscard]] QByteArray writeGuideline(const Guideline& guideline);

} // namespace kyodo
