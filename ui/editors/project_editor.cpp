#include "ui/editors/project_editor.h"

#include "core/domain/shown_dates.h"
#include "core/operations/check_operations.h"
#include "core/operations/organisation_operations.h"
#include "ui/dashboard/change_details.h"
#include "ui/editors/finding_strip.h"
#include "ui/editors/overtaken_dialog.h"
#include "ui/editors/overtaken_edit.h"
#include "ui/editors/project_forms.h"
#include "ui/prompts/unsaved_question.h"
#include "ui/theme/theme.h"
#include "ui/widgets/kept_cursor.h"
#include "ui_project_editor.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QScopedValueRollback>
#include <QShortcut>

#include <algorithm>

namespace kyodo::ui {

ProjectEditor::ProjectEditor(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_ui(std::make_unique<Ui::ProjectEditor>())
    , m_findings(new FindingStrip(this))
    , m_forms(new ProjectForms(workspace.ledger(), this))
{
    m_ui->setupUi(this);
    setUpHead();
    setUpKeys();
    setUpForms();
    connect(&workspace, &Workspace::changed, this, &ProjectEditor::reopenAfterChange);
}

ProjectEditor::~ProjectEditor() = default;

void ProjectEditor::setUpHead()
{
    Theme::setRole(*m_ui->titleLabel, QStringLiteral("title"));
    Theme::setRole(*m_ui->roundLabel, QStringLiteral("hint"));
    Theme::setRole(*m_ui->stateLabel, QStringLiteral("hint"));
    m_ui->titleLabel->setTextFormat(Qt::PlainText);
    m_ui->saveButton->setDefault(true);
    m_ui->saveButton->setVisible(!m_workspace.ledger().isReadOnly());
    m_ui->closeButton->setIcon(Theme::icon(QStringLiteral("back")));
    m_ui->previousButton->setIcon(Theme::icon(QStringLiteral("up")));
    m_ui->nextButton->setIcon(Theme::icon(QStringLiteral("down")));
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ProjectEditor::save);
    connect(m_ui->closeButton, &QToolButton::clicked, this, &ProjectEditor::closeWanted);
    connect(m_ui->previousButton, &QToolButton::clicked, this, &ProjectEditor::previousWanted);
    connect(m_ui->nextButton, &QToolButton::clicked, this, &ProjectEditor::nextWanted);
}

void ProjectEditor::setUpKeys()
{
    const auto addKey = [this](const QKeySequence& key, auto signal) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, signal);
    };
    addKey(Qt::Key_Escape, &ProjectEditor::closeWanted);
    addKey(Qt::CTRL | Qt::Key_PageUp, &ProjectEditor::previousWanted);
    addKey(Qt::CTRL | Qt::Key_PageDown, &ProjectEditor::nextWanted);
}

void ProjectEditor::setUpForms()
{
    m_ui->column->addWidget(m_findings);
    m_ui->column->addWidget(m_forms, 1);
    if (m_workspace.ledger().isReadOnly()) {
        m_forms->setReadOnly();
    }
    connect(m_forms, &ProjectForms::edited, this, [this] { setEdited(true); });
    connect(m_forms, &ProjectForms::recordWanted, this, &ProjectEditor::recordWanted);
    connect(m_forms, &ProjectForms::registerWanted, this, &ProjectEditor::registerPartner);
    connect(&m_workspace, &Workspace::changed, m_forms, &ProjectForms::follow);
    connect(m_findings, &FindingStrip::findingChosen, this, &ProjectEditor::showFinding);
}

Result<std::optional<OpenProject>> ProjectEditor::read(RecordId id) const
{
    const Ledger& ledger = m_workspace.ledger();
    KYODO_TRY_ASSIGN(const auto record, ledger.records().find(id));
    if (!record) {
        return std::nullopt;
    }
    KYODO_TRY_ASSIGN(const auto project, ledger.projects().find(record->project));
    KYODO_TRY_ASSIGN(const auto round, ledger.rounds().find(record->round));
    if (!project || !round) {
        return std::nullopt;
    }
    Reviews reviews;
    KYODO_TRY_ASSIGN(reviews.checklist, ledger.checklists().ofRecord(id));
    KYODO_TRY_ASSIGN(reviews.evaluation, ledger.evaluations().ofRecord(id));
    return OpenProject{*project, *record, id, *round, reviews};
}

void ProjectEditor::open(RecordId id)
{
    auto opened = read(id);
    if (!opened) {
        m_prompts.tell(this, opened.error());
    }
    if (!opened || !*opened) {
        emit closeWanted();
        return;
    }
    show(std::move(**opened));
}

void ProjectEditor::openNew(const SurveyRound& round)
{
    show({Project{m_workspace.newId<ProjectId>(), 0, {}, {}, {}},
          std::nullopt,
          m_workspace.newId<RecordId>(),
          round,
          {}});
    m_forms->focusName();
}

void ProjectEditor::show(OpenProject opened)
{
    m_opened = std::make_unique<OpenProject>(std::move(opened));
    m_forms->load(*m_opened);
    showFindings();
    setEdited(false);
}

void ProjectEditor::showFindings()
{
    if (!m_opened->record) {
        m_findings->setFindings({});
        return;
    }
    m_findings->setFindings(
        findingsOfRecord(m_workspace.ledger(), *m_opened->record).value_or(std::vector<Finding>()));
}

bool ProjectEditor::concerns(const EntityRef& entity) const
{
    const Ledger& ledger = m_workspace.ledger();
    switch (entity.kind) {
    case EntityKind::Record:
        return entity.id == m_opened->recordId.value();
    case EntityKind::Project:
        return entity.id == m_opened->project.id.value();
    case EntityKind::Round:
        return entity.id == m_opened->round.id.value();
    case EntityKind::Checklist:
        return ledger.checklists().ofRecord(m_opened->recordId).value_or(std::nullopt) !=
               m_opened->reviews.checklist;
    case EntityKind::Evaluation:
        return ledger.evaluations().ofRecord(m_opened->recordId).value_or(std::nullopt) !=
               m_opened->reviews.evaluation;
    case EntityKind::Guideline:
        return true;
    case EntityKind::Organisation:
        return false;
    }
    Q_UNREACHABLE();
}

void ProjectEditor::reopenAfterChange(const WrittenChanges& changes)
{
    if (m_isSaving || !m_opened || !m_opened->record || m_isEdited) {
        return;
    }
    if (std::any_of(changes.entities.begin(), changes.entities.end(),
                    [this](const EntityRef& entity) { return concerns(entity); })) {
        open(m_opened->recordId);
    }
}

std::optional<RecordId> ProjectEditor::record() const
{
    return m_opened && m_opened->record ? std::optional(m_opened->recordId) : std::nullopt;
}

Status ProjectEditor::saveForms()
{
    Project project = m_opened->project;
    KYODO_TRY_ASSIGN(const ProjectRecord record, m_forms->store(project, *m_opened));
    EditedProject own{project, record, m_forms->changedReviews(m_workspace, *m_opened)};
    KYODO_TRY_ASSIGN(const auto now, read(m_opened->recordId));
    if (now) {
        own = withUntouched(own, *m_opened, *now);
    }
    const Status done = write(own);
    if (!done && !askAboutOvertaken(own, now)) {
        m_prompts.tell(this, done.error());
    }
    return done;
}

Status ProjectEditor::write(const EditedProject& edited)
{
    const QScopedValueRollback guard(m_isSaving, true);
    return saveProject(m_workspace, edited.project, edited.record, edited.reviews)
        .map([](const auto&) {});
}

bool ProjectEditor::askAboutOvertaken(const EditedProject& own,
                                      const std::optional<OpenProject>& now)
{
    const std::vector<Change> changes = overtaken(own, now);
    if (changes.empty()) {
        return false;
    }
    const Guideline& guideline = m_workspace.ledger().guidelineOf(m_opened->round);
    auto* dialog =
        new OvertakenDialog(own.record.name.text(), changedFields(changes, guideline), this);
    connect(dialog, &OvertakenDialog::ownChosen, this, [this, own] { saveOver(own); });
    connect(dialog, &OvertakenDialog::ledgersChosen, this, [this] {
        setEdited(false);
        open(m_opened->recordId);
    });
    dialog->open();
    return true;
}

void ProjectEditor::saveOver(const EditedProject& own)
{
    const auto now = read(m_opened->recordId);
    const auto project = m_workspace.ledger().projects().find(own.project.id);
    const Status done = !now       ? tl::unexpected<Error>(now.error())
                        : !project ? tl::unexpected<Error>(project.error())
                                   : write(over(own, *m_opened, *now, *project));
    if (done) {
        showSaved();
    } else {
        m_prompts.tell(this, done.error());
    }
}

void ProjectEditor::showSaved()
{
    const RecordId id = m_opened->recordId;
    const KeptCursor cursor;
    open(id);
    emit saved(id);
}

/// An act of its own: the register has it even when the project is given up.
void ProjectEditor::registerPartner(const Partner& partner)
{
    const auto name = Name::parse(partner.name);
    if (!name) {
        m_prompts.tell(this, name.error());
        return;
    }
    Organisation organisation{m_workspace.newId<OrganisationId>(), 0, *name};
    organisation.kind = partner.kind;
    const ActResult entered = saveOrganisation(m_workspace, organisation);
    if (entered) {
        m_forms->linkPartner(organisation.id);
    } else {
        m_prompts.tell(this, entered.error());
    }
}

void ProjectEditor::commitEdits()
{
    // what still stands in the input method or in the editor of a cell belongs to the text
    QGuiApplication::inputMethod()->commit();
    m_forms->commitEdits();
}

bool ProjectEditor::save()
{
    commitEdits();
    if (!m_opened || !m_isEdited) {
        return true;
    }
    if (const Status done = saveForms(); !done) {
        m_ui->stateLabel->setText(tr("Not saved: %1").arg(done.error().message));
        return false;
    }
    showSaved();
    return true;
}

void ProjectEditor::leave(std::function<void()> then)
{
    commitEdits();
    if (!m_isEdited) {
        then();
        return;
    }
    askAboutUnsaved(m_prompts, this,
                    {m_ui->titleLabel->text(), [this] { return save(); }, [this] { giveUp(); }},
                    std::move(then));
}

Result<std::optional<LostProject>> ProjectEditor::unsaved()
{
    commitEdits();
    if (!m_opened || !m_isEdited) {
        return std::nullopt;
    }
    Project project = m_opened->project;
    KYODO_TRY_ASSIGN(ProjectRecord record, m_forms->store(project, *m_opened));
    return LostProject{std::move(project), std::move(record),
                       m_forms->changedReviews(m_workspace, *m_opened), m_opened->round};
}

void ProjectEditor::giveUp()
{
    if (m_isEdited) {
        m_forms->load(*m_opened); // what was given up must not be saved with the next word
        setEdited(false);
    }
}

void ProjectEditor::focusFields()
{
    m_forms->focusFields();
}

void ProjectEditor::showTab(int index)
{
    m_forms->setCurrentIndex(index);
}

void ProjectEditor::showFinding(const Finding& finding)
{
    if (m_opened) {
        m_forms->setCurrentIndex(m_forms->tabOf(finding, *m_opened));
        m_forms->focusFields();
    }
}

void ProjectEditor::setEdited(bool isEdited)
{
    m_isEdited = isEdited;
    updateHead();
    emit editedChanged();
}

void ProjectEditor::updateHead()
{
    const bool isNew = !m_opened || !m_opened->record;
    m_ui->titleLabel->setText(isNew ? tr("New project") : m_opened->record->name.text());
    m_ui->roundLabel->setText(m_opened ? shownYears(m_opened->round.years) : QString());
    m_ui->stateLabel->setText(m_isEdited ? tr("Changed, not saved yet") : QString());
    m_ui->previousButton->setEnabled(!isNew);
    m_ui->nextButton->setEnabled(!isNew);
}

} // namespace kyodo::ui
