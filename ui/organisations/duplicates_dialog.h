#pragma once

#include "ui/organisations/duplicate_pairs.h"
#include "ui/prompts/prompts.h"

#include <QDialog>
#include <QStandardItemModel>

#include <memory>

namespace kyodo::ui {

namespace Ui {
class DuplicatesDialog;
}

/// 名寄せ: entries that may be one organisation, side by side, to be merged one pair after the
/// other. Each merge is an act of its own, and can be undone by itself.
class DuplicatesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `pairs` outlives it; those that are called two organisations here are skipped in it.
    DuplicatesDialog(Workspace& workspace, Prompts& prompts, DuplicatePairs& pairs,
                     QWidget* parent = nullptr);
    ~DuplicatesDialog() override;

signals:
    /// Under which name the organisation goes on.
    void merged(const QString& name);

private:
    void showPairs(int row);
    void showPair();
    /// Reads the two as they are now, and what would come of them.
    void plan();
    void showPlan();
    void showFields();
    void merge();
    void callThemTwo();
    void readAgain();
    [[nodiscard]] const DuplicateOrganisations* current() const;

    Workspace& m_workspace;
    Prompts& m_prompts;
    DuplicatePairs& m_pairs;
    std::unique_ptr<Ui::DuplicatesDialog> m_ui;
    QStandardItemModel m_fields;
    std::optional<MergePlan> m_plan;
};

} // namespace kyodo::ui
