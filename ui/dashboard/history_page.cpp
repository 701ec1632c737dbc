#include "ui/dashboard/history_page.h"

#include "core/operations/revert_operation.h"
#include "ui/theme/theme.h"
#include "ui_history_page.h"

#include <QLocale>

namespace kyodo::ui {
namespace {

/// Nobody reads further down; the ledger keeps them all.
constexpr int MostActs = 1000;
/// Of an import, enough to see what it did.
constexpr int MostEntries = 500;

} // namespace

HistoryPage::HistoryPage(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : LedgerPage(workspace, parent)
    , m_prompts(prompts)
    , m_ui(std::make_unique<Ui::HistoryPage>())
    , m_reverting(this)
{
    m_ui->setupUi(this);
    m_ui->revertButton->setIcon(Theme::icon(u"undo"));
    prepareViews();
    connect(m_ui->revertButton, &QPushButton::clicked, this, &HistoryPage::askToRevert);
    showError(QString());
    showDetails();
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::prepareViews()
{
    m_ui->actsView->setModel(&m_acts);
    m_ui->detailsView->setModel(&m_details);
    m_ui->actsView->shareRoom({ChangeListModel::About}, QStringLiteral("acts"));
    m_ui->detailsView->shareRoom({ChangeDetailModel::Before, ChangeDetailModel::After});
    connect(m_ui->actsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::showDetails);
}

void HistoryPage::read()
{
    Result<std::vector<ChangeSet>> acts =
        workspace().ledger().changeLog().history(std::nullopt, MostActs);
    showError(acts ? QString() : acts.error().message);
    showActs(acts ? std::move(*acts) : std::vector<ChangeSet>());
}

void HistoryPage::showError(const QString& message)
{
    m_ui->messageLabel->setText(message);
    m_ui->messageLabel->setVisible(!message.isEmpty());
}

/// The act that was looked at stays the current one.
void HistoryPage::showActs(std::vector<ChangeSet> acts)
{
    const ChangeSet* current = currentAct();
    const auto kept = current != nullptr ? std::optional(current->id) : std::nullopt;
    m_ui->limitLabel->setText(
        std::ssize(acts) < MostActs ? QString() : tr("The latest %n act(s)", nullptr, MostActs));
    m_acts.setActs(std::move(acts));
    const int row = kept ? m_acts.rowOf(*kept).value_or(0) : 0;
    m_ui->actsView->setCurrentIndex(m_acts.index(row, 0));
    showDetails();
}

const ChangeSet* HistoryPage::currentAct() const
{
    const QModelIndex index = m_ui->actsView->currentIndex();
    return index.isValid() ? &m_acts.act(index.row()) : nullptr;
}

void HistoryPage::showDetails()
{
    const ChangeSet* act = currentAct();
    m_ui->detailsCard->setEnabled(act != nullptr);
    if (act == nullptr) {
        m_details.setFields({});
        return;
    }
    showFields(*act);
    const QString reason = reasonToKeep(*act);
    m_ui->reasonLabel->setText(reason);
    m_ui->revertButton->setEnabled(reason.isEmpty());
}

void HistoryPage::showFields(const ChangeSet& act)
{
    const auto changes = workspace().ledger().changeLog().changesOf(act.id, MostEntries);
    if (!changes) {
        showError(changes.error().message);
        return;
    }
    m_details.setFields(changedFields(*changes, workspace().guideline()));
    m_ui->moreLabel->setVisible(act.changes > MostEntries);
    m_ui->moreLabel->setText(
        tr("The first %1 of %2 entries are shown.")
            .arg(QLocale().toString(MostEntries), QLocale().toString(act.changes)));
}

QString HistoryPage::reasonToKeep(const ChangeSet& act) const
{
    if (workspace().ledger().isReadOnly()) {
        return tr("The ledger is open for reading only.");
    }
    if (!canBeReverted(act.kind)) {
        return act.kind == ActKind::Erased ? tr("What was erased is in the ledger no more.")
                                           : tr("The making of the ledger stays.");
    }
    return m_acts.isTakenBack(act.id) ? tr("This act has been taken back.") : QString();
}

void HistoryPage::askToRevert()
{
    const ChangeSet* act = currentAct();
    if (act == nullptr) {
        return;
    }
    const Question question{
        tr("Take this act back"),
        tr("%1 “%2” of %3 is taken back: its %n entry(s) become what they were before. This is an "
           "act of its own, and can be taken back too.",
           nullptr, static_cast<int>(act->changes))
            .arg(actLabel(act->kind), act->subject, momentLabel(act->at)),
        tr("Take back"), QString(), tr("Cancel")};
    m_prompts.ask(this, question, [this, id = act->id](Answer answer) {
        if (answer == Answer::Accept) {
            revertAct(id);
        }
    });
}

void HistoryPage::revertAct(ChangeSetId id)
{
    const WorkProgress::Work work(m_reverting, tr("Taking the act back…"));
    const ActResult reverted = revert(workspace(), id, [this](qsizetype done, qsizetype all) {
        return m_reverting.step(done, all);
    });
    if (!reverted && !work.wasCancelled()) {
        m_prompts.tell(this, reverted.error());
    }
}

} // namespace kyodo::ui
