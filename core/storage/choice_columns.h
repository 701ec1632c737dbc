#pragma once

#include "core/domain/choice.h"
#include "core/storage/query.h"

namespace kyodo {

/// A choice is there when its words are; its code may be missing all the same.
template <class CodeType>
std::optional<Choice<CodeType>> readChoice(RowReader& row)
{
    const auto code = row.optionalCode<CodeType>();
    const auto words = row.optionalText();
    return words ? std::optional(Choice<CodeType>{code, *words}) : std::nullopt;
}

template <class CodeType>
std::optional<QString> codeText(const std::optional<Choice<CodeType>>& choice)
{
    return choice ? optionalText(choice->code) : std::nullopt;
}

template <class CodeType>
std::optional<QString> wordsText(const std::optional<Choice<CodeType>>& choice)
{
    return choice ? std::optional(choice->words) : std::nullopt;
}

} // namespace kyodo
