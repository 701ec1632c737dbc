#pragma once

#include "core/storage/ledger.h"

#include <QStringList>

namespace kyodo {

/// Every text of the ledger that no public file may hold, and every one that it may.
struct PublicationTexts
{
    QStringList secret;
    QStringList hidden; ///< what else persons are called by, to be found in any spelling
    QStringList open;   ///< a secret or hidden text that is part of one of these is no finding

    QStringList persons; ///< names of persons and how they are read: secret wherever they stand, in
                         ///< a title and a department too, but for …
    QStringList named;   ///< … the names of registered bodies and the words of the guideline

    QStringList reach; ///< contact data and notes of registered persons: secret the same way, but
                       ///< for …
    QStringList words; ///< … the words of the guideline

    QStringList contacts;  ///< telephone numbers and mail addresses of bodies: secret the same way,
                           ///< but for …
    QStringList published; ///< … what the register publishes, and `words`
    QStringList partners;  ///< as the public reads their names; to tell where something stands

    // To be told when they stand in a public file, not refused.
    QStringList repeated; ///< addresses and officers of bodies, sentences of private fields, but
                          ///< for `published`
    QStringList unsorted; ///< names of whom nobody has said whether it is a person
};
[[nodiscard]] Result<PublicationTexts> publicationTexts(const Ledger& ledger);

/// Long and telling enough to be looked for in any spelling: folded, a short name is part of many
/// a word, and a short number stands across the cells of any table.
[[nodiscard]] bool isTellingFolded(const QString& text);

} // namespace kyodo
