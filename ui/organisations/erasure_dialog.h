#pragma once

#include "core/operations/backup_settings.h"
#include "core/operations/erased_copies.h"
#include "ui/prompts/prompts.h"

#include <QDialog>

#include <memory>

namespace kyodo::ui {

namespace Ui {
class ErasureDialog;
}

/// 個人情報の抹消: shows what would be erased of organisations and where else that stands, and
/// does it when the user says so. It cannot be undone.
class ErasureDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `organisations` must not be empty.
    ErasureDialog(Workspace& workspace, Prompts& prompts, std::vector<OrganisationId> organisations,
                  QWidget* parent = nullptr);
    ~ErasureDialog() override;

    /// Erases, then in the backups, that which is made just before included; tells which could not
    /// be written.
    void accept() override;

signals:
    /// What was done, for the status bar.
    void erased(const QString& report);

private:
    /// Of private persons the name goes always, and the box says so.
    void tickName();
    void plan();
    void showPlans();
    void chooseFolder();
    void showFolders();
    void offerErasing();
    [[nodiscard]] QString missingPlace() const;
    [[nodiscard]] Result<ErasurePlan> planFor(OrganisationId id) const;
    [[nodiscard]] Status erase();
    [[nodiscard]] ErasedCopies eraseInBackups() const;
    void eraseForGood();
    [[nodiscard]] QString reportOf(const ErasedCopies& copies) const;
    void tellUntouched(const ErasedCopies& copies);

    Workspace& m_workspace;
    Prompts& m_prompts;
    std::unique_ptr<Ui::ErasureDialog> m_ui;
    std::vector<OrganisationId> m_organisations;
    std::vector<ErasurePlan> m_plans;
    BackupSettings m_settings;
    QStringList m_folders; ///< of backups
    bool m_isAnythingLeft = false;
};

} // namespace kyodo::ui
