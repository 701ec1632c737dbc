#include "ui/backups/backups_dialog.h"

#include "core/base/left_parts.h"
#include "core/base/text.h"
#include "core/base/visible_text.h"
#include "core/domain/shown_dates.h"
#include "ui/backups/backup_words.h"
#include "ui/theme/theme.h"
#include "ui_backups_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>

namespace kyodo::ui {
namespace {

constexpr int HoursToChoose[] = {24, 4, 1};

QString ledgerFilter()
{
    return BackupsDialog::tr("Ledgers (*.kyodo)");
}

QString native(const QString& path)
{
    return shownPath(path);
}

/// Where all would be lost at once; empty where not.
QString adviceAbout(const BackupPlan& plan)
{
    const QDir first(plan.place.isEmpty() ? plan.standardPlace : plan.place);
    if (!plan.secondPlace.isEmpty()) {
        return first == QDir(plan.secondPlace)
                   ? BackupsDialog::tr("Both places are the same folder. Choose another second "
                                       "place.")
                   : QString();
    }
    return first == QDir(QFileInfo(plan.ledger).absolutePath())
               ? BackupsDialog::tr("The backups lie in the folder of the ledger: what happens to "
                                   "the one may happen to the others. A second place is advisable.")
               : QString();
}

/// What became of a copy under a name of the user's own.
struct SavedCopy
{
    Status done;
    QStringList removed;
};

SavedCopy saveCopy(const QString& ledger, const QString& target, const QDateTime& now,
                   const IsWanted& isWanted)
{
    SavedCopy saved;
    saved.removed = removeLeftParts(target, now);
    const auto database = Database::open(ledger, Database::Access::ReadOnly);
    saved.done = database ? backUp(**database, target, isWanted)
                          : Status(tl::unexpected<Error>(database.error()));
    return saved;
}

} // namespace

BackupsDialog::BackupsDialog(BackupKeeper& keeper, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_keeper(keeper)
    , m_prompts(prompts)
    , m_ui(std::make_unique<Ui::BackupsDialog>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    Theme::setRole(*m_ui->contentsHead, QStringLiteral("section"));
    Theme::setRole(*m_ui->settingsHint, QStringLiteral("hint"));
    Theme::setLines(*m_ui->settingsHint, m_ui->settingsHint->text());
    Theme::setRole(*m_ui->placeProblem, QStringLiteral("warning"));
    m_ui->table->setModel(&m_model);
    m_ui->table->shareRoom({BackupListModel::Reason});
    for (const int hours : HoursToChoose) {
        m_ui->hoursBox->addItem(hours == HoursToChoose[0] ? tr("once a day")
                                                          : tr("every %n hour(s)", nullptr, hours),
                                hours);
    }
    m_ui->buttons->button(QDialogButtonBox::Close)->setDefault(true);
    loadSettings();
    connectAll();
    end({});
    list();
}

BackupsDialog::~BackupsDialog() = default;

void BackupsDialog::connectAll()
{
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->makeButton, &QPushButton::clicked, this, &BackupsDialog::makeNow);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &BackupsDialog::saveElsewhere);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &BackupsDialog::chooseRestored);
    connect(m_ui->otherButton, &QPushButton::clicked, this, [this] {
        m_prompts.chooseFileToOpen(
            this, tr("Restore from a backup"), ledgerFilter(),
            [this](const QString& path) { askToRestore(path, native(path)); });
    });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BackupsDialog::lookInsideCurrent);
    connect(&m_keeper, &BackupKeeper::worked, this, &BackupsDialog::list);
    connect(m_ui->firstButton, &QPushButton::clicked, this,
            [this] { choosePlace(&BackupSettings::place); });
    connect(m_ui->secondButton, &QPushButton::clicked, this,
            [this] { choosePlace(&BackupSettings::secondPlace); });
    connect(m_ui->standardButton, &QPushButton::clicked, this,
            [this] { setPlace(&BackupSettings::place, {}); });
    connect(m_ui->noSecondButton, &QPushButton::clicked, this,
            [this] { setPlace(&BackupSettings::secondPlace, {}); });
    connect(m_ui->hoursBox, &QComboBox::activated, this, &BackupsDialog::saveSettings);
    for (const QSpinBox* box : {m_ui->daysBox, m_ui->weeksBox, m_ui->monthsBox}) {
        connect(box, &QSpinBox::valueChanged, this, &BackupsDialog::saveSettings);
    }
}

const ListedBackup* BackupsDialog::current() const
{
    const int row = m_ui->table->currentIndex().row();
    return row >= 0 && row < m_model.rowCount() ? &m_model.backups()[static_cast<std::size_t>(row)]
                                                : nullptr;
}

void BackupsDialog::list()
{
    m_listing.start(
        [plan = m_keeper.plan()](const BesideWindow::IsWanted&) {
            return listedBackups(folderOf(plan), secondFolderOf(plan));
        },
        [this](std::vector<ListedBackup> backups) { showList(std::move(backups)); });
}

void BackupsDialog::showList(std::vector<ListedBackup> backups)
{
    const ListedBackup* chosen = current();
    const QString path = chosen ? chosen->backup.path : QString();
    m_model.setBackups(std::move(backups));
    const auto same =
        std::find_if(m_model.backups().begin(), m_model.backups().end(),
                     [&](const ListedBackup& each) { return each.backup.path == path; });
    const bool isThere = same != m_model.backups().end();
    m_ui->table->setCurrentIndex(m_model.index(
        isThere ? static_cast<int>(same - m_model.backups().begin()) : 0, BackupListModel::MadeAt));
    showPlaces();
    lookInsideCurrent();
}

void BackupsDialog::showPlaces()
{
    const BackupPlan plan = m_keeper.plan();
    const BackupOutcome& outcome = m_keeper.outcome();
    Theme::setLines(*m_ui->placeLabel,
                    tr("In the folder “%1”")
                        .arg(native(outcome.folder.isEmpty() ? folderOf(plan) : outcome.folder)));
    Theme::setLines(*m_ui->firstLabel,
                    native(plan.place.isEmpty() ? plan.standardPlace : plan.place));
    Theme::setLines(*m_ui->secondLabel,
                    plan.secondPlace.isEmpty()
                        ? tr("none: a USB stick or a shared folder keeps the backups when "
                             "this PC fails")
                        : native(plan.secondPlace));
    const QString problem = backupMessage(plan, outcome);
    const QString shown = problem.isEmpty() ? adviceAbout(plan) : problem;
    m_ui->placeProblem->setText(shown);
    m_ui->placeProblem->setVisible(!shown.isEmpty());
    m_ui->standardButton->setEnabled(!plan.place.isEmpty());
    m_ui->noSecondButton->setEnabled(!plan.secondPlace.isEmpty());
}

void BackupsDialog::lookInsideCurrent()
{
    const ListedBackup* chosen = current();
    m_isSound = false;
    enableButtons();
    if (!chosen) {
        m_looking.drop();
        Theme::setLines(*m_ui->contentsLabel, tr("There is no backup yet."));
        return;
    }
    Theme::setLines(*m_ui->contentsLabel, tr("Looking inside…"));
    m_looking.start([path = chosen->backup.path, author = m_keeper.author()](
                        const BesideWindow::IsWanted&) { return lookInside(path, author); },
                    [this](const Result<BackupContents>& contents) { showContents(contents); });
}

void BackupsDialog::showContents(const Result<BackupContents>& contents)
{
    if (!contents) {
        Theme::setLines(*m_ui->contentsLabel, contents.error().message);
        return;
    }
    m_isSound = true;
    enableButtons();
    Theme::setLines(*m_ui->contentsLabel, wordsAbout(*contents).join(u'\n'));
}

void BackupsDialog::makeNow()
{
    begin(tr("Making a backup…"));
    m_keeper.make(BackupReason::ByHand, BackupPlan::When::Always,
                  [this, guard = QPointer<BackupsDialog>(this)](const BackupOutcome& outcome) {
                      if (!guard) {
                          return;
                      }
                      end({});
                      if (outcome.problem) {
                          m_prompts.tell(this, *outcome.problem);
                      }
                  });
}

void BackupsDialog::saveElsewhere()
{
    const QDateTime now = m_keeper.author().clock->now().toLocalTime();
    const QString suggestion =
        tr("backup-%1.kyodo").arg(now.toString(QStringLiteral("yyyyMMdd-HHmm")));
    m_prompts.chooseFileToSave(
        this, tr("Save a copy of the ledger"), suggestion, ledgerFilter(),
        [this, now](const QString& target) {
            begin(tr("Making a backup…"));
            m_copying.start(
                [ledger = m_keeper.ledgerPath(), target,
                 now](const BesideWindow::IsWanted& isWanted) {
                    return saveCopy(ledger, target, now, isWanted);
                },
                [this, target](const SavedCopy& saved) {
                    const QString left = leftPartsMessage(saved.removed);
                    end(saved.done ? inARow({tr("Saved as “%1”.").arg(native(target)), left})
                                   : left);
                    if (!saved.done) {
                        m_prompts.tell(this, saved.done.error());
                    }
                });
        });
}

void BackupsDialog::chooseRestored()
{
    if (const ListedBackup* chosen = current()) {
        askToRestore(chosen->backup.path, shownTime(chosen->backup.madeAt));
    }
}

void BackupsDialog::askToRestore(const QString& backup, const QString& what)
{
    const QString ledger = QFileInfo(m_keeper.ledgerPath()).fileName();
    const Question question{
        .title = tr("Restore from a backup"),
        .text = tr("The ledger “%1” becomes what it was in the backup of %2. The present ledger is "
                   "kept in the same folder, with “before restoring” and the time in its name.")
                    .arg(ledger, what) +
                comingBack(erasuresSince(backup, m_keeper.ledgerPath())),
        .accept = tr("Restore"),
        .reject = {},
        .cancel = tr("Cancel"),
        .consequence = Consequence::Destructive,
    };
    m_prompts.ask(this, question, [this, backup](Answer answer) {
        if (answer == Answer::Accept) {
            prepare(backup);
        }
    });
}

void BackupsDialog::prepare(const QString& backup)
{
    using Prepared = Result<std::unique_ptr<Restoration>>;
    begin(tr("Checking and copying the backup…"));
    m_copying.start(
        [backup, ledger = m_keeper.ledgerPath(),
         author = m_keeper.author()](const BesideWindow::IsWanted& isWanted) {
            return Restoration::prepare(backup, ledger, author, isWanted);
        },
        [this](Prepared prepared) {
            end({});
            if (!prepared) {
                m_prompts.tell(this, prepared.error());
                return;
            }
            const std::shared_ptr<Restoration> restoration = std::move(*prepared);
            accept();
            emit restorationReady(restoration);
        });
}

void BackupsDialog::begin(const QString& what)
{
    m_isBusy = true;
    say(what);
    enableButtons();
}

void BackupsDialog::end(const QString& outcome)
{
    m_isBusy = false;
    say(outcome);
    enableButtons();
}

void BackupsDialog::say(const QString& text)
{
    m_ui->busyLabel->setText(text);
    m_ui->busyLabel->setVisible(!text.isEmpty());
}

/// One thing at a time; reading and closing is always possible.
void BackupsDialog::enableButtons()
{
    for (QPushButton* button : {m_ui->makeButton, m_ui->saveButton, m_ui->otherButton}) {
        button->setEnabled(!m_isBusy);
    }
    m_ui->restoreButton->setEnabled(!m_isBusy && m_isSound);
    m_ui->settingsTab->setEnabled(!m_isBusy);
}

void BackupsDialog::loadSettings()
{
    m_settings = BackupSettings::load();
    m_ui->hoursBox->setCurrentIndex(std::max(0, m_ui->hoursBox->findData(m_settings.hours)));
    m_ui->daysBox->setValue(m_settings.rule.days);
    m_ui->weeksBox->setValue(m_settings.rule.weeks);
    m_ui->monthsBox->setValue(m_settings.rule.months);
}

void BackupsDialog::saveSettings()
{
    m_settings.hours = m_ui->hoursBox->currentData().toInt();
    m_settings.rule.days = m_ui->daysBox->value();
    m_settings.rule.weeks = m_ui->weeksBox->value();
    m_settings.rule.months = m_ui->monthsBox->value();
    m_settings.save();
}

void BackupsDialog::choosePlace(QString BackupSettings::*place)
{
    m_prompts.chooseFolder(this, tr("Folder for backups"), m_settings.*place,
                           [this, place](const QString& folder) { setPlace(place, folder); });
}

/// What is there already is looked at, and the second place brought up to date, at once.
void BackupsDialog::setPlace(QString BackupSettings::*place, const QString& folder)
{
    m_settings.*place = folder;
    m_settings.save();
    showPlaces();
    m_keeper.make(BackupReason::Regular, BackupPlan::When::IfChanged, {});
}

} // namespace kyodo::ui
