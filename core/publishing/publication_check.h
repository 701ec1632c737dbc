#pragma once

#include "core/publishing/made_report.h"
#include "core/storage/ledger.h"

namespace kyodo {

/// Reads a written file back and looks in it for every text of the ledger that is not public, and
/// for who is writing it and where. FileWrite, naming what was found, so that nothing is published
/// unseen; the words of the guideline and `words`, those that the program and the user put around
/// the report, are no finding. `ledger` must outlive the step.
[[nodiscard]] FileStep publicationCheck(const Ledger& ledger, const QStringList& words,
                                        ReportFormat format);

/// What stands around the contents of a report: title, years, foreword, heads, notes.
[[nodiscard]] QStringList wordsAround(const Report& report);

/// Every text of the ledger that no public file may hold, and every one that it may.
struct PublicationTexts
{
    QStringList secret;
    QStringList open;
};
[[nodiscard]] Result<PublicationTexts> publicationTexts(const Ledger& ledger);

} // namespace kyodo
