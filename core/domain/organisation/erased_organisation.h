#pragma once

#include "core/domain/organisation/organisation.h"

namespace kyodo {

/// How much of an organisation is erased (抹消).
enum class Erasing {
    Contacts,   ///< how to reach it and its people; its name stays
    Everything, ///< its name too: what is left is that there was one, and of which kind
};

/// Translated: 抹消済み. Stands where a name or another text was.
[[nodiscard]] QString erasedText();

/// What is left of it.
[[nodiscard]] Organisation erasedOrganisation(const Organisation& organisation, Erasing erasing);

/// What is looked for elsewhere in a ledger when the organisation is erased, longest first, each
/// once: telephone numbers, mail and house addresses, names of its people, and with
/// Erasing::Everything its own names. Texts too short to tell anything are not among them.
[[nodiscard]] QStringList tracesOf(const Organisation& organisation, Erasing erasing);

/// The names by which records and other entries mean it.
[[nodiscard]] QStringList allNamesOf(const Organisation& organisation);

} // namespace kyodo
