#pragma once

#include "ui/organisations/duplicate_pairs.h"
#include "ui/organisations/merge_comparison.h"
#include "ui/prompts/prompts.h"

#include <QDialog>
#include <QStandardItemModel>

#include <memory>

namespace kyodo::ui {

namespace Ui {
class DuplicatesDialog;
}

/// 名寄せ: entries that may be one organisation, side by side, to be merged one pair after the
/// other. Where they differ the clerk can say which of them counts. Each merge is an act of its
/// own, and can be undone by itself.
class DuplicatesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `pairs` outlives it; those that are called two organisations here are skipped in it.
    DuplicatesDialog(Workspace& workspace, Prompts& prompts, DuplicatePairs& pairs,
                     QWidget* parent = nullptr);
    ~DuplicatesDialog() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// Under which name the organisation goes on.
    void merged(const QString& name);

private:
    /// Whose field counts, as the two stand side by side.
    enum class Counts { Both, First, Second };

    void setUpFields();
    void showPairs(int row);
    void showPair();
    /// Reads the two as they are now, and what would come of them.
    void plan();
    void showPlan();
    void showFields();
    /// For the field of the current line, where the two differ.
    void choose(Counts counts);
    void showChoice();
    [[nodiscard]] bool keepsFirst() const;
    [[nodiscard]] Counts counts(MergeField field) const;
    [[nodiscard]] MergeChoices choices() const;
    [[nodiscard]] const ComparedField* currentField() const;
    [[nodiscard]] QString countsText(const ComparedField& field) const;
    void merge();
    void mergePlanned();
    void callThemTwo();
    void readAgain();
    [[nodiscard]] const DuplicateOrganisations* current() const;

    Workspace& m_workspace;
    Prompts& m_prompts;
    DuplicatePairs& m_pairs;
    std::unique_ptr<Ui::DuplicatesDialog> m_ui;
    QStandardItemModel m_fields;
    std::vector<ComparedField> m_compared; ///< as the lines have them
    std::map<MergeField, Counts> m_chosen; ///< of this pair
    std::optional<MergePlan> m_plan;
    bool m_isPrepared = false; ///< for the merges of this sitting
};

} // namespace kyodo::ui
