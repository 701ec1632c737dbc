#pragma once

#include "core/domain/choice.h"
#include "core/domain/guideline/guideline.h"

namespace kyodo {

/// What is asked of a choice wherever it stands, in a record or in an organisation. A guideline
/// that has no such entries at all leaves every choice as it is: nothing is unknown to it.

[[nodiscard]] bool isUnknownField(const FieldChoice& field, const Guideline& guideline);
[[nodiscard]] bool isUnknownActor(const ActorKindChoice& kind, const Guideline& guideline);
/// Whether somebody with this name can hardly be of this 区分: （株）… as ＮＰＯ法人.
[[nodiscard]] bool isKindAgainstName(const QString& name, const ActorKindChoice& kind,
                                     const Guideline& guideline);

/// Translated, whole sentences.
[[nodiscard]] QString unknownFieldMessage(const FieldChoice& field);
[[nodiscard]] QString unknownActorMessage(const QString& name, const ActorKindChoice& kind);
[[nodiscard]] QString kindAgainstNameMessage(const QString& name, const ActorKindChoice& kind);

} // namespace kyodo
