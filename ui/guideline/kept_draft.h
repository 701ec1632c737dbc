#pragma once

#include "ui/guideline/guideline_draft.h"

namespace kyodo::ui {

/// The working copy of a ledger's guideline, kept while it is half done: over the end of the window
/// and of the program. A ledger has one at most.
class KeptDraft final
{
public:
    explicit KeptDraft(const QString& ledgerPath);

    [[nodiscard]] std::optional<GuidelineDraft> read() const;
    void keep(const GuidelineDraft& draft) const;
    void drop() const;

private:
    QString m_setting;
};

} // namespace kyodo::ui
