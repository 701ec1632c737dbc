#pragma once

#include "ui/dashboard/ledger_page.h"
#include "ui/guideline/guideline_choices.h"
#include "ui/guideline/guideline_section.h"
#include "ui/guideline/kept_draft.h"
#include "ui/prompts/prompts.h"

#include <memory>

namespace kyodo::ui {

namespace Ui {
class GuidelinePage;
}

/// 指針: what the ledger's guideline says, and those of others; to read, compare, edit and revise.
class GuidelinePage final : public LedgerPage
{
    Q_OBJECT

public:
    GuidelinePage(Workspace& workspace, Prompts& prompts, QWidget* parent = nullptr);
    ~GuidelinePage() override;

signals:
    /// A file that the guideline was written to.
    void saved(const QString& path);

protected:
    /// Lists the guidelines anew, if there are others than before.
    void read() override;

private:
    void prepareButtons();
    void showGuideline();
    void showSection(int row);
    void showArea(const std::optional<AreaCode>& area);
    /// The one that is read; null while there is none.
    [[nodiscard]] const Guideline* shown() const;

    void compare();
    /// Goes on with a working copy that was kept, or makes one of the guideline that is read.
    void edit();
    void editAnew();
    void openEditor(GuidelineDraft draft);
    void reviseTo(const std::optional<Guideline>& target, QWidget* parent);
    void writeFile();
    void saveTo(const QString& path);
    void readFile();
    void openFile(const QString& path);

    Prompts& m_prompts;
    KeptDraft m_kept;
    std::unique_ptr<Ui::GuidelinePage> m_ui;
    std::vector<GuidelineChoice> m_choices;
    std::vector<GuidelineSection> m_sections;
};

} // namespace kyodo::ui
