#pragma once

#include "core/operations/import_operations.h"
#include "ui/prompts/prompts.h"
#include "ui/reports/work_progress.h"
#include "ui/wizards/import_finding_model.h"
#include "ui/wizards/import_plan_model.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace kyodo::ui {

namespace Ui {
class ImportDialog;
}

/// 取込: shows row by row what importing a file would do, and does it.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `years`: the round that is looked at, for a file that says no year.
    ImportDialog(Workspace& workspace, Prompts& prompts, const QString& path,
                 const std::optional<FiscalYearSpan>& years, QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// Imports, as one act; stays open when that fails, or when the user breaks it off.
    void accept() override;

signals:
    /// `years` of the first row that was written; none when all were unchanged.
    void imported(const std::optional<kyodo::FiscalYearSpan>& years);

private:
    void import();
    void fillEncodings();
    void setUpFindings();
    void chooseMapping();
    /// The round that the file speaks of, where it says one, else `shown`.
    void proposeYears(const std::optional<FiscalYearSpan>& shown);
    [[nodiscard]] Result<ImportSource> source() const;
    void plan();
    void showRowOf(const QModelIndex& finding);
    void showPlan(ImportPlan plan);
    void showFindings(const std::vector<RowFinding>& findings);
    void showProblem(const Error& error);

    Workspace& m_workspace;
    Prompts& m_prompts;
    QString m_path;
    QByteArray m_bytes;
    std::optional<QByteArray> m_mapping; ///< the file that says which column holds what
    std::unique_ptr<Ui::ImportDialog> m_ui;
    ImportPlanModel m_model;
    ImportFindingModel m_findings;
    QPushButton* m_import;
    WorkProgress m_importing;
};

} // namespace kyodo::ui
