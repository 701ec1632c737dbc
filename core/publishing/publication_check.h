#pragma once

#include "core/publishing/made_report.h"
#include "core/storage/ledger.h"

namespace kyodo {

/// What stands around the contents of a report: title, years, foreword, heads, notes.
[[nodiscard]] QStringList wordsAround(const Report& report);

/// Every text of the ledger that no public file may hold, and every one that it may.
struct PublicationTexts
{
    QStringList secret;
    QStringList open;    ///< a secret that is part of one of these is no finding
    QStringList persons; ///< names, contact data and notes of registered persons: secret wherever
                         ///< they stand, in a title and a department too, but for …
    QStringList named;   ///< … the names of bodies and the words of the guideline
};
[[nodiscard]] Result<PublicationTexts> publicationTexts(const Ledger& ledger);

/// Reads written files back and looks in them for every text of the ledger that is not public, and
/// for who is writing them and where. These are gathered once for all files, and again when the
/// ledger was changed in between. `ledger` must outlive the check and its steps.
class PublicationCheck final
{
public:
    explicit PublicationCheck(const Ledger& ledger);

    /// FileWrite, naming what was found, so that nothing is published unseen; the words of the
    /// guideline and `words`, those that the program and the user put around the report, are no
    /// finding.
    [[nodiscard]] FileStep of(ReportFormat format, const QStringList& words) const;

private:
    class Texts;

    std::shared_ptr<Texts> m_texts;
};

} // namespace kyodo
