#pragma once

#include "core/base/text.h"
#include "core/domain/choice.h"

namespace kyodo {

/// Whether two choices mean one entry of the guideline: by their codes, or by their words where one
/// of them has no code.
template <class CodeType>
[[nodiscard]] bool sameChoice(const Choice<CodeType>& a, const Choice<CodeType>& b)
{
    return a.code && b.code ? *a.code == *b.code : foldKey(a.words) == foldKey(b.words);
}

} // namespace kyodo
