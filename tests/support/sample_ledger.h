#pragma once

#include "core/operations/workspace.h"
#include "tests/support/result.h"
#include "tests/support/temporary_folder.h"

#include <QWidget>

#include <memory>

namespace kyodo::test {

/// An open ledger with the 46 published cases of 砂川市, and what tests do to it.
class SampleLedger final
{
public:
    explicit SampleLedger(Ledger::Access access = Ledger::Access::ReadWrite);

    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] const Ledger& ledger() const { return m_workspace->ledger(); }
    [[nodiscard]] SurveyRound latestRound() const;
    /// That with No. `number` in the latest round.
    [[nodiscard]] ProjectRecord record(int number) const;

    /// Enters the record as it is now; its project stays as it is.
    void save(const ProjectRecord& record);
    /// A round of the years after the sample, with the first `count` of its projects in it.
    SurveyRound continueInNextRound(int count);

private:
    TemporaryFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

/// The only child of a page with this name.
template <class Widget>
[[nodiscard]] Widget& childOf(const QWidget& page, const char* name)
{
    auto* found = page.findChild<Widget*>(QLatin1StringView(name));
    REQUIRE(found);
    return *found;
}

/// Shown at the size of a page on a notebook.
void showPage(QWidget& page);

} // namespace kyodo::test
