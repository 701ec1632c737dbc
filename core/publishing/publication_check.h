#pragma once

#include "core/publishing/made_report.h"
#include "core/publishing/publication_texts.h"

namespace kyodo {

/// What stands around the contents of a report: title, years, foreword, heads, notes.
[[nodiscard]] QStringList wordsAround(const Report& report);

/// Reads written files back and looks in them for every text of the ledger that is not public, and
/// for who is writing them and where. These are gathered once for all files, and again when the
/// ledger was changed in between. `ledger` must outlive the check and its steps.
class PublicationCheck final
{
public:
    explicit PublicationCheck(const Ledger& ledger);

    /// FileWrite, naming what was found, so that nothing is published unseen; the words of the
    /// guideline and `words`, those that the program and the user put around the report, are no
    /// finding. What is only to be looked at goes to `doubts`, which must outlive the step.
    [[nodiscard]] FileStep of(ReportFormat format, const QStringList& words,
                              PublicationDoubts& doubts) const;

private:
    class Texts;

    std::shared_ptr<Texts> m_texts;
};

} // namespace kyodo
