#include "ui/editors/project_editor.h"

#include "core/operations/edit_operations.h"
#include "core/operations/ledger_reading.h"
#include "ui/editors/basic_form.h"
#include "ui/editors/classification_form.h"
#include "ui/editors/partners_form.h"
#include "ui/theme/theme.h"
#include "ui_project_editor.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QScopedValueRollback>
#include <QShortcut>

#include <algorithm>

namespace kyodo::ui {
namespace {

enum Tab { BasicTab, PartnersTab, ClassificationTab };

} // namespace

ProjectEditor::ProjectEditor(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_ui(std::make_unique<Ui::ProjectEditor>())
    , m_basic(new BasicForm(workspace.guideline(), this))
    , m_partners(new PartnersForm(workspace.guideline(), this))
    , m_classification(new ClassificationForm(workspace.guideline(), this))
{
    m_ui->setupUi(this);
    m_ui->tabs->addTab(m_basic, tr("&1 Basics"));
    m_ui->tabs->addTab(m_partners, tr("&2 Partners and roles"));
    m_ui->tabs->addTab(m_classification, tr("&3 Classification"));
    setUpHead();

    const auto markEdited = [this] { setEdited(true); };
    connect(m_basic, &BasicForm::edited, this, markEdited);
    connect(m_partners, &PartnersForm::edited, this, markEdited);
    connect(m_classification, &ClassificationForm::edited, this, markEdited);
    connect(&workspace, &Workspace::changed, this, &ProjectEditor::reopenAfterChange);
    if (workspace.ledger().isReadOnly()) {
        m_basic->setReadOnly();
        m_partners->setReadOnly();
        m_classification->setReadOnly();
        m_ui->saveButton->hide();
    }
}

ProjectEditor::~ProjectEditor() = default;

void ProjectEditor::setUpHead()
{
    Theme::setRole(*m_ui->titleLabel, QStringLiteral("title"));
    Theme::setRole(*m_ui->roundLabel, QStringLiteral("hint"));
    Theme::setRole(*m_ui->stateLabel, QStringLiteral("hint"));
    m_ui->titleLabel->setTextFormat(Qt::PlainText);
    m_ui->saveButton->setDefault(true);
    m_ui->closeButton->setIcon(Theme::icon(QStringLiteral("back")));
    m_ui->previousButton->setIcon(Theme::icon(QStringLiteral("up")));
    m_ui->nextButton->setIcon(Theme::icon(QStringLiteral("down")));
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ProjectEditor::save);
    connect(m_ui->closeButton, &QToolButton::clicked, this, &ProjectEditor::closeWanted);
    connect(m_ui->previousButton, &QToolButton::clicked, this, &ProjectEditor::previousWanted);
    connect(m_ui->nextButton, &QToolButton::clicked, this, &ProjectEditor::nextWanted);

    const auto addKey = [this](const QKeySequence& key, auto signal) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, signal);
    };
    addKey(Qt::Key_Escape, &ProjectEditor::closeWanted);
    addKey(Qt::CTRL | Qt::Key_PageUp, &ProjectEditor::previousWanted);
    addKey(Qt::CTRL | Qt::Key_PageDown, &ProjectEditor::nextWanted);
}

void ProjectEditor::open(RecordId id)
{
    const Ledger& ledger = m_workspace.ledger();
    const auto record = ledger.records().find(id);
    if (!record || !*record) {
        emit closeWanted();
        return;
    }
    const auto project = ledger.projects().find((*record)->project);
    const auto round = ledger.rounds().find((*record)->round);
    if (project && *project && round && *round) {
        show({**project, **record, id, **round});
    }
}

void ProjectEditor::openNew(const SurveyRound& round)
{
    show({Project{m_workspace.newId<ProjectId>(), 0, {}, {}, {}}, std::nullopt,
          m_workspace.newId<RecordId>(), round});
    m_ui->tabs->setCurrentIndex(BasicTab);
    m_basic->focusName();
}

void ProjectEditor::show(Opened opened)
{
    m_opened = std::move(opened);
    if (const auto departments = m_workspace.ledger().lists().departments(m_opened->round.id)) {
        m_basic->setDepartments(*departments);
    }
    loadForms();
    setEdited(false);
}

void ProjectEditor::loadForms()
{
    const auto& record = m_opened->record;
    if (!record) {
        m_basic->clear();
        m_partners->load({});
        m_classification->load({});
        m_classification->setPrevious(std::nullopt);
        return;
    }
    m_basic->load(m_opened->project, *record);
    m_partners->load(record->partners);
    m_classification->load({record->forms, record->area, record->areaReason});
    m_classification->setPrevious(yearBefore(m_workspace.ledger(), *record).value_or(std::nullopt));
}

void ProjectEditor::reopenAfterChange(const WrittenChanges& changes)
{
    if (m_isSaving || !m_opened || !m_opened->record || m_isEdited) {
        return;
    }
    const auto isOpen = [this](const EntityRef& entity) {
        return entity == EntityRef{EntityKind::Record, m_opened->recordId.value()} ||
               entity == EntityRef{EntityKind::Project, m_opened->project.id.value()};
    };
    if (std::any_of(changes.entities.begin(), changes.entities.end(), isOpen)) {
        open(m_opened->recordId);
    }
}

std::optional<RecordId> ProjectEditor::record() const
{
    return m_opened && m_opened->record ? std::optional(m_opened->recordId) : std::nullopt;
}

Result<ProjectRecord> ProjectEditor::editedRecord(Project& project) const
{
    KYODO_TRY_ASSIGN(const Name name, m_basic->name());
    ProjectRecord record = m_opened->record.value_or(
        ProjectRecord{m_opened->recordId, 0, m_opened->project.id, m_opened->round.id, 0, name});
    record.name = name;
    KYODO_TRY(m_basic->store(project, record));
    record.partners = m_partners->value();
    const Classification classification = m_classification->value();
    record.forms = classification.forms;
    record.area = classification.area;
    record.areaReason = classification.areaReason;
    return record;
}

Status ProjectEditor::saveForms()
{
    Project project = m_opened->project;
    const auto record = editedRecord(project);
    if (!record) {
        m_ui->tabs->setCurrentIndex(BasicTab); // where every field that can be wrong is
        return tl::unexpected<Error>(record.error());
    }
    const QScopedValueRollback guard(m_isSaving, true);
    const ActResult act = saveProject(m_workspace, project, *record);
    if (!act) {
        m_prompts.tell(this, act.error());
        return tl::unexpected<Error>(act.error());
    }
    return {};
}

void ProjectEditor::commitEdits()
{
    // what still stands in the input method or in the editor of a cell belongs to the text
    QGuiApplication::inputMethod()->commit();
    m_partners->commitEdit();
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
    const RecordId id = m_opened->recordId;
    open(id);
    emit saved(id);
    return true;
}

void ProjectEditor::leave(std::function<void()> then)
{
    commitEdits();
    if (!m_isEdited) {
        then();
        return;
    }
    const Question question{
        tr("Unsaved changes"),
        tr("“%1” has changes that are not saved.").arg(m_ui->titleLabel->text()), tr("Save"),
        tr("Do not save"), tr("Go on editing")};
    m_prompts.ask(this, question, [this, then = std::move(then)](Answer answer) {
        if (answer == Answer::Reject) {
            loadForms(); // what was given up must not be saved with the next word
            setEdited(false);
        }
        if (answer == Answer::Reject || (answer == Answer::Accept && save())) {
            then();
        }
    });
}

void ProjectEditor::showTab(int index)
{
    m_ui->tabs->setCurrentIndex(index);
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
    m_ui->roundLabel->setText(m_opened ? m_opened->round.years.label() : QString());
    m_ui->stateLabel->setText(m_isEdited ? tr("Changed, not saved yet") : QString());
    m_ui->previousButton->setEnabled(!isNew);
    m_ui->nextButton->setEnabled(!isNew);
}

} // namespace kyodo::ui
