#pragma once

#include "ui/guideline/draft_list_model.h"
#include "ui/prompts/prompts.h"

#include <QDialog>

#include <memory>

namespace kyodo::ui {

namespace Ui {
class GuidelineEditor;
}
struct DraftProblem;

/// 指針の編集: a working copy of a guideline, list by list. It changes nothing itself: what comes
/// out of it goes through the revision.
class GuidelineEditor final : public QDialog
{
    Q_OBJECT

public:
    /// `taken`: the guidelines of the ledger; the copy needs an edition that none of them has.
    GuidelineEditor(GuidelineDraft draft, std::vector<Guideline> taken, Prompts& prompts,
                    QWidget* parent = nullptr);
    ~GuidelineEditor() override;

    [[nodiscard]] const GuidelineDraft& draft() const { return m_draft; }

    /// Asks whether what was edited is to be kept.
    void reject() override;

signals:
    /// draft() is another.
    void edited();
    /// What was edited is not wanted any more.
    void dropped();
    /// The copy is a whole guideline, and is to become the ledger's. The editor stays open.
    void revisionAsked(const kyodo::Guideline& guideline);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void connectAll();
    void noteEdit();
    void listParts();
    void showPart(int row);
    void setColumnWidths();
    void addEntry();
    void removeEntry();
    void moveEntry(int step);
    [[nodiscard]] int currentRow() const;
    void updateButtons();
    void updatePartNames();
    /// What stands in an open cell is part of the copy.
    void commitCell();
    void askForRevision();
    /// False when the edition is that of another guideline of the ledger.
    [[nodiscard]] bool checkEdition();
    void showProblem(const DraftProblem& problem);
    void showMessage(const QString& message);

    Prompts& m_prompts;
    std::vector<Guideline> m_taken;
    std::unique_ptr<Ui::GuidelineEditor> m_ui;
    std::vector<EditedList> m_lists;
    GuidelineDraft m_draft;
    DraftListModel m_model;
    bool m_isEdited = false;
};

} // namespace kyodo::ui
