#pragma once

#include "core/storage/backup_contents.h"
#include "core/storage/restoration.h"
#include "ui/backups/backup_keeper.h"
#include "ui/backups/backup_list_model.h"
#include "ui/prompts/prompts.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace kyodo::ui {

namespace Ui {
class BackupsDialog;
}

/// 控え: what there is, what is in it, where it goes and how often; and back from one of them.
/// Everything that reads or copies is done beside the window; closing the dialog ends it.
class BackupsDialog final : public QDialog
{
    Q_OBJECT

public:
    BackupsDialog(BackupKeeper& keeper, Prompts& prompts, QWidget* parent = nullptr);
    ~BackupsDialog() override;

signals:
    /// The user wants this one, and it was found sound; the dialog is closed.
    void restorationReady(const std::shared_ptr<kyodo::Restoration>& restoration);

private:
    void connectAll();
    void list();
    void showList(std::vector<ListedBackup> backups);
    void showPlaces();
    void lookInsideCurrent();
    void showContents(const Result<BackupContents>& contents);
    void makeNow();
    void saveElsewhere();
    void chooseRestored();
    void askToRestore(const QString& backup, const QString& what);
    void prepare(const QString& backup);
    void begin(const QString& what);
    void end(const QString& outcome);
    void say(const QString& text);
    void enableButtons();
    [[nodiscard]] const ListedBackup* current() const;

    void loadSettings();
    void saveSettings();
    void choosePlace(QString BackupSettings::*place);
    void setPlace(QString BackupSettings::*place, const QString& folder);

    BackupKeeper& m_keeper;
    Prompts& m_prompts;
    std::unique_ptr<Ui::BackupsDialog> m_ui;
    BackupListModel m_model;
    BackupSettings m_settings;
    bool m_isBusy = false;
    bool m_isSound = false; ///< the selected backup, as far as it was looked at
    BesideWindow m_listing;
    BesideWindow m_looking;
    BesideWindow m_copying;
};

} // namespace kyodo::ui
