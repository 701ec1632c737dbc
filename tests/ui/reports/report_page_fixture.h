#pragma once

#include "tests/support/fake_prompts.h"
#include "tests/support/sample_ledger.h"
#include "ui/reports/report_page.h"

namespace kyodo::test {

/// The words of a PDF in the order of its lines.
[[nodiscard]] QString textOfPdf(const QString& path);

/// The page on a ledger with the published sample.
class ReportPageFixture
{
public:
    ReportPageFixture();

    /// The child of that name; of the options that are shown where several reports have one.
    template <class Widget>
    [[nodiscard]] Widget& child(const char* name)
    {
        Widget* found = nullptr;
        for (Widget* each : page->findChildren<Widget*>(QLatin1StringView(name))) {
            found = found && isOfOtherReport(*each) ? found : each;
        }
        REQUIRE(found);
        return *found;
    }

    /// Lets the page settle after an option was changed.
    void waitForReport();
    void chooseReport(ReportKind kind);
    [[nodiscard]] ReportKind chosenReport();
    /// The page anew, as after another start.
    void startAgain();
    void click(const char* button);

    [[nodiscard]] Workspace& workspace() { return ledger.workspace(); }
    [[nodiscard]] std::vector<ProjectId> projects() const;
    [[nodiscard]] const PagedDocument& pages() const;
    [[nodiscard]] QString textOfPreview();

    TemporaryFolder folder;
    SampleLedger ledger;
    FakePrompts prompts;
    std::unique_ptr<ui::ReportPage> page;

private:
    [[nodiscard]] static bool isOfOtherReport(const QWidget& widget);
};

} // namespace kyodo::test
