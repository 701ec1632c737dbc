#pragma once

#include "core/domain/ids.h"

#include <QString>

#include <optional>

namespace kyodo {

/// An entry of the guideline as somebody chose it. `words` is what was typed or picked; where the
/// guideline has no such entry, `code` is empty and the words stand for themselves.
template <class CodeType>
struct Choice
{
    std::optional<CodeType> code;
    QString words;

    friend bool operator==(const Choice&, const Choice&) = default;
};

using FormChoice = Choice<FormCode>;
using AreaChoice = Choice<AreaCode>;
using FieldChoice = Choice<FieldCode>;
using ActorKindChoice = Choice<ActorKindCode>;
using PrincipleChoice = Choice<PrincipleCode>;
using EvaluationItemChoice = Choice<EvaluationItemCode>;
using ScaleStepChoice = Choice<ScaleStepCode>;
using RequirementChoice = Choice<RequirementCode>;

} // namespace kyodo
