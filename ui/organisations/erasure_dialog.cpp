#include "ui/organisations/erasure_dialog.h"

#include "core/base/visible_text.h"
#include "ui_erasure_dialog.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>

#include <algorithm>

namespace kyodo::ui {
namespace {

/// While it works; a ledger with a long log takes some seconds.
class BusyCursor
{
public:
    BusyCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~BusyCursor() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(BusyCursor)
};

} // namespace

ErasureDialog::ErasureDialog(Workspace& workspace, Prompts& prompts,
                             std::vector<OrganisationId> organisations, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_ui(std::make_unique<Ui::ErasureDialog>())
    , m_organisations(std::move(organisations))
    , m_settings(BackupSettings::load())
    , m_folders(m_settings.foldersOf(workspace.ledger().path()))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(m_ui->nameBox, &QCheckBox::clicked, this, &ErasureDialog::plan);
    connect(m_ui->mentionsBox, &QCheckBox::clicked, this, &ErasureDialog::plan);
    connect(m_ui->backupsBox, &QCheckBox::clicked, this, &ErasureDialog::showFolders);
    connect(m_ui->folderButton, &QPushButton::clicked, this, &ErasureDialog::chooseFolder);
    connect(m_ui->eraseButton, &QPushButton::clicked, this, &ErasureDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &ErasureDialog::reject);
    tickName();
    showFolders();
    plan();
}

ErasureDialog::~ErasureDialog() = default;

void ErasureDialog::tickName()
{
    const bool arePersons =
        std::all_of(m_organisations.begin(), m_organisations.end(), [this](OrganisationId id) {
            return isPerson(m_workspace.ledger(), id).value_or(false);
        });
    m_ui->nameBox->setChecked(arePersons);
    m_ui->nameBox->setEnabled(!arePersons);
}

Result<ErasurePlan> ErasureDialog::planFor(OrganisationId id) const
{
    KYODO_TRY_ASSIGN(const bool person, isPerson(m_workspace.ledger(), id));
    const bool isWhole = person || m_ui->nameBox->isChecked();
    return planErasure(m_workspace.ledger(), id,
                       {isWhole ? Erasing::Everything : Erasing::Contacts,
                        m_ui->mentionsBox->isChecked() ? Mentions::Erase : Mentions::Keep});
}

void ErasureDialog::plan()
{
    const BusyCursor busy;
    m_plans.clear();
    for (const OrganisationId id : m_organisations) {
        auto planned = planFor(id);
        if (!planned) {
            m_ui->effectLabel->setText(planned.error().message);
            m_ui->eraseButton->setEnabled(false);
            return;
        }
        m_plans.push_back(std::move(*planned));
    }
    showPlans();
}

void ErasureDialog::showPlans()
{
    m_ui->textsList->clear();
    m_ui->mentionsList->clear();
    qsizetype entries = 0;
    qint64 changes = 0;
    for (const ErasurePlan& plan : m_plans) {
        for (const QString& text : plan.texts) {
            m_ui->textsList->addItem(tr("%1: %2").arg(plan.name, text));
        }
        for (const Mention& mention : plan.mentions) {
            m_ui->mentionsList->addItem(mention.subject.isEmpty()
                                            ? mention.excerpt
                                            : tr("%1: %2").arg(mention.subject, mention.excerpt));
        }
        entries += std::ssize(plan.effect.entities);
        changes += plan.effect.changes;
    }
    const bool hasMentions = m_ui->mentionsList->count() > 0;
    m_ui->mentionsLabel->setVisible(hasMentions);
    m_ui->mentionsList->setVisible(hasMentions);
    m_ui->mentionsBox->setVisible(hasMentions);
    m_ui->effectLabel->setText(tr("Rewritten: %1 entries of the ledger and %2 of its change log.")
                                   .arg(entries)
                                   .arg(changes));
    m_isAnythingLeft = entries + changes > 0;
    offerErasing();
}

/// What is gone from the ledger may be in a backup still, on a stick that was not there.
void ErasureDialog::offerErasing()
{
    const bool isPlanned = m_plans.size() == m_organisations.size();
    m_ui->eraseButton->setEnabled(!m_workspace.ledger().isReadOnly() && isPlanned &&
                                  (m_isAnythingLeft || m_ui->backupsBox->isChecked()));
}

void ErasureDialog::chooseFolder()
{
    m_prompts.chooseFolder(this, tr("Folder with backups"), m_folders.constFirst(),
                           [this](const QString& folder) {
                               m_folders << folder;
                               m_folders.removeDuplicates();
                               showFolders();
                           });
}

void ErasureDialog::showFolders()
{
    const bool isErased = m_ui->backupsBox->isChecked();
    QStringList lines;
    if (!isErased) {
        lines << tr("Backups, that which is made just before included, hold the data still.");
    }
    for (const QString& folder : m_folders) {
        // the first is where the backup is made just before
        if (isErased && (folder == m_folders.constFirst() || QFileInfo(folder).isDir())) {
            lines << shownPath(folder);
        }
    }
    if (const QString missing = missingPlace(); isErased && !missing.isEmpty()) {
        lines << tr("“%1” is not there: its backups hold the data still. Erase again when it is.")
                     .arg(missing);
    }
    if (isErased) {
        lines << tr("Copies that were saved in any other place hold the data still.");
    }
    m_ui->folderLabel->setText(lines.join(u'\n'));
    m_ui->folderButton->setEnabled(isErased);
    offerErasing();
}

/// The stick or share that is a place of backups and is not there now; empty when all are.
QString ErasureDialog::missingPlace() const
{
    for (const QString& place : {m_settings.place, m_settings.secondPlace}) {
        if (!place.isEmpty() && !QFileInfo(place).isDir()) {
            return shownPath(place);
        }
    }
    return {};
}

Status ErasureDialog::erase()
{
    const BusyCursor busy;
    for (const ErasurePlan& plan : m_plans) {
        KYODO_TRY(applyErasure(m_workspace, plan));
    }
    return {};
}

void ErasureDialog::accept()
{
    // the one act that cannot be undone
    m_workspace.prepare(ActKind::Erased, this, [this] { eraseForGood(); });
}

void ErasureDialog::eraseForGood()
{
    if (const Status done = erase(); !done) {
        m_prompts.tell(this, done.error());
        plan();
        return;
    }
    const ErasedCopies copies = m_ui->backupsBox->isChecked() ? eraseInBackups() : ErasedCopies();
    emit erased(reportOf(copies));
    tellUntouched(copies);
    QDialog::accept();
}

ErasedCopies ErasureDialog::eraseInBackups() const
{
    const BusyCursor busy;
    QStringList there = m_folders; // nothing was ever backed up in the others
    there.removeIf([](const QString& folder) { return !QFileInfo(folder).isDir(); });
    return eraseInCopies(m_workspace.ledger(), there, m_plans);
}

QString ErasureDialog::reportOf(const ErasedCopies& copies) const
{
    const QString done =
        tr("Personal data of %n organisation(s) erased", nullptr, static_cast<int>(m_plans.size()));
    return copies.erased.isEmpty()
               ? done
               : tr("%1, and in %n backup(s)", nullptr, static_cast<int>(copies.erased.size()))
                     .arg(done);
}

void ErasureDialog::tellUntouched(const ErasedCopies& copies)
{
    const QStringList left = copies.untouched + copies.unseen;
    if (left.isEmpty()) {
        return;
    }
    QStringList names;
    for (const QString& path : left) {
        names << shownPath(path);
    }
    m_prompts.tell(parentWidget(),
                   {ErrorCode::FileWrite,
                    tr("These backups and folders could not be read or rewritten and may hold the "
                       "data still. Delete those that are not needed:\n%1")
                        .arg(names.join(u'\n')),
                    {}});
}

} // namespace kyodo::ui
