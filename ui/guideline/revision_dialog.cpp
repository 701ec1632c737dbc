#include "ui/guideline/revision_dialog.h"

#include "core/domain/guideline/built_in_guidelines.h"
#include "core/operations/ledger_reading.h"
#include "ui/guideline/cell_delegate.h"
#include "ui/guideline/guideline_choices.h"
#include "ui/guideline/guideline_words.h"
#include "ui_revision_dialog.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace kyodo::ui {
namespace {

constexpr int PlanningDelay = 250; ///< milliseconds
constexpr int NameWidth = 264;

} // namespace

RevisionDialog::RevisionDialog(Workspace& workspace, Prompts& prompts,
                               std::optional<Guideline> target, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_ui(std::make_unique<Ui::RevisionDialog>())
    , m_mapping(m_bridge)
    , m_revising(this)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->currentLabel->setText(guidelineLabel(workspace.guideline()));
    m_ui->mappingView->setModel(&m_mapping);
    m_ui->mappingView->setItemDelegate(new CellDelegate(m_ui->mappingView));
    m_ui->mappingView->horizontalHeader()->resizeSection(MappingModel::Own, NameWidth);
    m_ui->mappingView->horizontalHeader()->setSectionResizeMode(MappingModel::Target,
                                                                QHeaderView::Stretch);
    m_ui->findingsView->setModel(&m_findings);
    m_ui->findingsView->shareRoom({FindingListModel::Message});
    m_ui->findingsBox->hide();
    m_ui->personsBox->hide();
    m_ui->errorLabel->hide();
    m_choosing.setSingleShot(true);
    m_choosing.setInterval(PlanningDelay);
    listTargets();
    connectAll();
    if (target) {
        addTarget(*target);
    }
    chooseTarget();
}

RevisionDialog::~RevisionDialog() = default;

void RevisionDialog::connectAll()
{
    connect(m_ui->targetBox, &QComboBox::currentIndexChanged, this, &RevisionDialog::chooseTarget);
    connect(m_ui->fileButton, &QPushButton::clicked, this, &RevisionDialog::chooseFile);
    for (const QRadioButton* button : {m_ui->allButton, m_ui->latestButton, m_ui->newButton}) {
        connect(button, &QRadioButton::toggled, this, [this](bool isChosen) {
            if (isChosen) {
                showMappedList(m_ui->listView->currentRow());
                planSoon();
            }
        });
    }
    connect(m_ui->listView, &QListWidget::currentRowChanged, this, &RevisionDialog::showMappedList);
    connect(&m_mapping, &MappingModel::edited, this, &RevisionDialog::planSoon);
    connect(&m_choosing, &QTimer::timeout, this, &RevisionDialog::plan);
    connect(m_ui->reviseButton, &QPushButton::clicked, this, &RevisionDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &RevisionDialog::reject);
}

void RevisionDialog::listTargets()
{
    for (const QString& code : builtInGuidelineCodes()) {
        if (auto guideline = builtInGuideline(code)) {
            m_ui->targetBox->addItem(choiceLabel({GuidelineChoice::Origin::BuiltIn, *guideline}));
            m_targets.push_back(std::move(*guideline));
        }
    }
    // what counts already is no use as a target
    const auto other =
        std::find_if(m_targets.begin(), m_targets.end(),
                     [this](const Guideline& target) { return target != m_workspace.guideline(); });
    m_ui->targetBox->setCurrentIndex(static_cast<int>(other - m_targets.begin()));
}

void RevisionDialog::chooseFile()
{
    m_prompts.chooseFileToOpen(this, tr("Read a guideline"), tr("Guidelines (*.json)"),
                               [this](const QString& path) {
                                   const auto guideline = guidelineFrom(path);
                                   if (!guideline) {
                                       m_prompts.tell(this, guideline.error());
                                       return;
                                   }
                                   addTarget(*guideline);
                               });
}

void RevisionDialog::addTarget(const Guideline& guideline)
{
    m_targets.push_back(guideline);
    m_ui->targetBox->addItem(guideline.city + u' ' + guidelineLabel(guideline));
    m_ui->targetBox->setCurrentIndex(m_ui->targetBox->count() - 1);
}

void RevisionDialog::chooseTarget()
{
    const int index = m_ui->targetBox->currentIndex();
    if (index < 0) {
        return;
    }
    m_bridge =
        bridgeBetween(m_workspace.guideline(), m_targets.at(static_cast<std::size_t>(index)));
    showMapping();
    plan();
}

void RevisionDialog::showMapping()
{
    const int kept = std::max(0, m_ui->listView->currentRow());
    m_ui->listView->clear();
    m_lists = mappedLists(m_bridge.from);
    for (const MappedList list : m_lists) {
        m_ui->listView->addItem(mappedListTitle(list));
    }
    m_ui->listView->setCurrentRow(std::min(kept, m_ui->listView->count() - 1));
}

void RevisionDialog::showMappedList(int row)
{
    if (row < 0) {
        return;
    }
    const MappedList list = m_lists.at(static_cast<std::size_t>(row));
    const QHash<QString, qint64> counted = counts(list);
    m_mapping.setList(list, counted);
    m_ui->mappingView->setAccessibleName(mappedListTitle(list));
    m_ui->mappingView->setColumnHidden(MappingModel::Count, counted.isEmpty());
    m_ui->mappingView->setCurrentIndex(m_mapping.index(0, MappingModel::Target));
}

qint64 RevisionDialog::countRecords(RecordFilter filter) const
{
    if (scope() == RevisionScope::NewRounds) {
        return 0;
    }
    if (scope() == RevisionScope::LatestRound) {
        const auto round = latestRound(m_workspace.ledger());
        filter.round = round && *round ? std::optional((*round)->id) : std::nullopt;
    }
    return m_workspace.ledger().lists().countRecords(filter).value_or(0);
}

QHash<QString, qint64> RevisionDialog::counts(MappedList list) const
{
    QHash<QString, qint64> counts;
    RecordFilter filter;
    if (list == MappedList::Forms) {
        for (const Form& form : m_bridge.from.forms) {
            filter.form = FormChoice{form.code, form.name};
            counts[form.code.text()] = countRecords(filter);
        }
    } else if (list == MappedList::Areas) {
        for (const Area& area : m_bridge.from.areas) {
            filter.area = AreaChoice{area.code, area.name};
            counts[area.code.text()] = countRecords(filter);
        }
    }
    return counts;
}

RevisionScope RevisionDialog::scope() const
{
    if (m_ui->allButton->isChecked()) {
        return RevisionScope::AllRounds;
    }
    return m_ui->latestButton->isChecked() ? RevisionScope::LatestRound : RevisionScope::NewRounds;
}

void RevisionDialog::planSoon()
{
    m_planning.stop();
    m_ui->reviseButton->setEnabled(false);
    m_choosing.start();
}

void RevisionDialog::plan()
{
    m_choosing.stop();
    m_plan.reset();
    m_ui->reviseButton->setEnabled(false);
    m_planner.emplace(m_workspace.ledger(), m_bridge, scope());
    m_planning.start([this] { return planMore(); });
}

bool RevisionDialog::planMore()
{
    const auto isMore = m_planner->planMore();
    if (isMore && *isMore) {
        showProgress();
        return true;
    }
    finishPlan(isMore ? Result<RevisionPlan>(m_planner->take())
                      : Result<RevisionPlan>(tl::unexpected(isMore.error())));
    return false;
}

void RevisionDialog::showProgress()
{
    const QLocale locale;
    const auto done = static_cast<int>(m_planner->plannedCount());
    const auto all = static_cast<int>(m_planner->entryCount());
    m_ui->planProgress->setRange(0, all);
    m_ui->planProgress->setValue(done);
    m_ui->planProgress->show();
    m_ui->effectLabel->setText(tr("Looking at the entries of the ledger: %1 of %2")
                                   .arg(locale.toString(done), locale.toString(all)));
}

void RevisionDialog::finishPlan(Result<RevisionPlan> planned)
{
    m_planner.reset();
    m_ui->planProgress->hide();
    m_findings.setFindings(planned ? planned->findings : std::vector<Finding>());
    m_ui->findingsBox->setVisible(planned && !planned->findings.empty());
    showPersons(planned ? planned->persons : std::vector<NamedPerson>());
    if (!planned) {
        m_ui->effectLabel->clear();
        showMessage(planned.error().message);
        return;
    }
    showPlan(*planned);
    showMessage(reasonAgainst(m_bridge.to));
    m_plan = std::move(*planned);
}

void RevisionDialog::showPlan(const RevisionPlan& plan)
{
    const auto count = [](const auto& list) { return static_cast<int>(list.size()); };
    const QStringList effects{tr("%n round(s)", nullptr, count(plan.rounds)),
                              tr("%n record(s)", nullptr, count(plan.records)),
                              tr("%n checklist(s)", nullptr, count(plan.checklists)),
                              tr("%n evaluation(s)", nullptr, count(plan.evaluations)),
                              tr("%n organisation(s)", nullptr, count(plan.organisations))};
    m_ui->effectLabel->setText(tr("Carried over: %1.").arg(effects.join(QStringLiteral("、"))));
    m_ui->findingsLabel->setText(tr("What has &no counterpart and stays in its own words: %n",
                                    nullptr, count(plan.findings)));
}

/// Unticked to begin with: nobody becomes public unless somebody says so.
void RevisionDialog::showPersons(const std::vector<NamedPerson>& persons)
{
    m_ui->personsBox->setVisible(!persons.empty());
    m_ui->personsLabel->setText(
        tr("The new guideline does not tell %n private person(s) from a body. Their names stay "
           "inside, as the register will say. Tick whose name may be &public:",
           nullptr, static_cast<int>(persons.size())));
    m_ui->personsView->clear();
    for (const NamedPerson& person : persons) {
        auto* item = new QListWidgetItem(person.name, m_ui->personsView);
        item->setCheckState(Qt::Unchecked);
    }
}

/// The plan with what was ticked.
RevisionPlan RevisionDialog::answeredPlan() const
{
    RevisionPlan plan = *m_plan;
    for (std::size_t i = 0; i < plan.persons.size(); ++i) {
        const bool isPublic =
            m_ui->personsView->item(static_cast<int>(i))->checkState() == Qt::Checked;
        plan.persons[i].publicity = isPublic ? NamePublicity::Published : NamePublicity::Hidden;
    }
    return plan;
}

QString RevisionDialog::reasonAgainst(const Guideline& target) const
{
    if (m_workspace.ledger().isReadOnly()) {
        return tr("The ledger is open for reading only.");
    }
    const auto choices = guidelineChoices(m_workspace.ledger());
    if (!choices) {
        return choices.error().message;
    }
    const bool isTaken =
        std::any_of(choices->begin(), choices->end(), [&target](const GuidelineChoice& choice) {
            return choice.origin != GuidelineChoice::Origin::BuiltIn &&
                   choice.guideline.code == target.code &&
                   choice.guideline.edition == target.edition && choice.guideline != target;
        });
    if (isTaken && target.edition.isEmpty()) {
        return tr("The ledger has another version of this guideline already, and neither names its "
                  "edition. Give the revised one an edition of its own.");
    }
    return isTaken ? tr("The ledger has another guideline of the edition “%1” already. Give the "
                        "revised one an edition of its own.")
                         .arg(target.edition)
                   : QString();
}

/// A message says why it cannot be revised.
void RevisionDialog::showMessage(const QString& message)
{
    m_ui->errorLabel->setText(message);
    m_ui->errorLabel->setVisible(!message.isEmpty());
    m_ui->reviseButton->setEnabled(message.isEmpty());
}

void RevisionDialog::accept()
{
    if (!m_plan || !m_ui->reviseButton->isEnabled()) {
        return;
    }
    m_workspace.prepare(ActKind::GuidelineRevised, this, [this] { revise(); });
}

void RevisionDialog::revise()
{
    if (!m_plan) {
        return; // chosen anew meanwhile
    }
    const WorkProgress::Work work(m_revising, tr("Carrying the ledger over…"));
    const ActResult revised =
        applyRevision(m_workspace, answeredPlan(),
                      [this](qsizetype done, qsizetype all) { return m_revising.step(done, all); });
    if (revised) {
        QDialog::accept();
    } else if (!work.wasCancelled()) {
        m_prompts.tell(this, revised.error());
        plan();
    }
}

void RevisionDialog::done(int result)
{
    m_choosing.stop();
    m_planning.stop();
    QDialog::done(result);
}

} // namespace kyodo::ui
