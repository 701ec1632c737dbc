#pragma once

#include "tests/support/fake_prompts.h"
#include "tests/support/ledger_fixture.h"
#include "ui/reports/report_page.h"

namespace kyodo::test {

/// The words of a PDF in the order of its lines.
[[nodiscard]] QString textOfPdf(const QString& path);

/// The page on a ledger with the published sample.
class ReportPageFixture
{
public:
    ReportPageFixture();

    /// The child of that name; of the chosen report where all have one.
    template <class Widget>
    [[nodiscard]] Widget& child(const char* name)
    {
        auto* found = chosenForm().findChild<Widget*>(QLatin1StringView(name));
        found = found ? found : page->findChild<Widget*>(QLatin1StringView(name));
        REQUIRE(found);
        return *found;
    }

    /// Lets the page settle after an option was changed.
    void waitForReport();
    void chooseReport(int row);
    void click(const char* button);

    [[nodiscard]] SurveyRound round() const;
    [[nodiscard]] std::vector<ProjectId> projects() const;
    [[nodiscard]] QString textOfPreview();
    [[nodiscard]] QWidget& chosenForm();

    TemporaryFolder folder;
    std::unique_ptr<Workspace> workspace;
    FakePrompts prompts;
    std::unique_ptr<ui::ReportPage> page;
};

} // namespace kyodo::test
