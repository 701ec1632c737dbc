#include "ui/organisations/organisation_editor.h"

#include "core/domain/finding.h"
#include "core/domain/organisation/organisation_names.h"
#include "core/operations/organisation_operations.h"
#include "ui/editors/finding_strip.h"
#include "ui/editors/first_field.h"
#include "ui/editors/overtaken_dialog.h"
#include "ui/editors/overtaken_entity.h"
#include "ui/organisations/organisation_activity_form.h"
#include "ui/organisations/organisation_basic_form.h"
#include "ui/organisations/organisation_people_form.h"
#include "ui/organisations/organisation_projects_form.h"
#include "ui/organisations/organisation_publicity_form.h"
#include "ui/organisations/organisation_registration_form.h"
#include "ui/prompts/unsaved_question.h"
#include "ui/theme/theme.h"
#include "ui/widgets/kept_cursor.h"
#include "ui/widgets/scrolling.h"
#include "ui_organisation_editor.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

namespace kyodo::ui {
namespace {

enum Tab { BasicTab, ActivityTab, RegistrationTab };

/// Where what a finding doubts can be mended.
Tab tabOf(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::UnknownField:
    case Finding::Kind::PersonalData:
        return ActivityTab;
    case Finding::Kind::RegistrationExpired:
    case Finding::Kind::UnknownRequirement:
        return RegistrationTab;
    default:
        return BasicTab;
    }
}

} // namespace

OrganisationEditor::OrganisationEditor(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_prompts(prompts)
    , m_ui(std::make_unique<Ui::OrganisationEditor>())
    , m_basic(new OrganisationBasicForm(this))
    , m_activity(new OrganisationActivityForm(this))
    , m_people(new OrganisationPeopleForm(this))
    , m_projects(new OrganisationProjectsForm(this))
{
    m_ui->setupUi(this);
    addForm(m_basic, tr("&1 Basics"));
    addForm(m_activity, tr("&2 Fields, activities, issues"));
    addForm(new OrganisationRegistrationForm(this), tr("&3 Requirements and registration"));
    addForm(m_people, tr("&4 Officers and members"));
    addForm(new OrganisationPublicityForm(this), tr("&5 Publicity"));
    addForm(m_projects, tr("&6 Projects"));
    useGuideline();
    setUpHead();

    connect(m_basic, &OrganisationBasicForm::kindChanged, this,
            [this] { m_activity->setKind(m_basic->kind()); });
    connect(m_projects, &OrganisationProjectsForm::recordWanted, this,
            &OrganisationEditor::recordWanted);
    connect(m_projects, &OrganisationProjectsForm::linkWanted, this,
            &OrganisationEditor::linkMatches);
    connect(&workspace, &Workspace::changed, this, &OrganisationEditor::followChange);
    m_ui->saveButton->setVisible(!workspace.ledger().isReadOnly());
}

OrganisationEditor::~OrganisationEditor() = default;

void OrganisationEditor::addForm(OrganisationForm* form, const QString& title)
{
    m_ui->tabs->addTab(scrolling(*form), title);
    m_forms.push_back(form);
    connect(form, &OrganisationForm::edited, this, [this] { setEdited(true); });
    if (m_workspace.ledger().isReadOnly()) {
        form->setReadOnly();
    }
}

void OrganisationEditor::setUpHead()
{
    m_ui->saveButton->setDefault(true);
    m_ui->closeButton->setIcon(Theme::icon(u"back"));
    connect(m_ui->findings, &FindingStrip::findingChosen, this, [this](const Finding& finding) {
        showTab(tabOf(finding.kind));
        focusFields();
    });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &OrganisationEditor::save);
    connect(m_ui->closeButton, &QToolButton::clicked, this, &OrganisationEditor::closeWanted);
    auto* back = new QShortcut(Qt::Key_Escape, this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &OrganisationEditor::closeWanted);
}

void OrganisationEditor::useGuideline()
{
    const Guideline& guideline = m_workspace.guideline();
    if (m_guideline != &guideline) {
        m_guideline = &guideline;
        for (OrganisationForm* form : m_forms) {
            form->setGuideline(guideline);
        }
    }
}

void OrganisationEditor::open(OrganisationId id)
{
    const auto found = m_workspace.ledger().organisations().find(id);
    if (!found) {
        m_prompts.tell(this, found.error());
    }
    if (found && *found) {
        show(**found);
    } else {
        m_opened.reset();
        setEdited(false);
        emit closeWanted();
    }
}

void OrganisationEditor::openNew()
{
    // a name cannot be blank: this one is a title, and does not stand in the field
    const auto title = Name::parse(tr("New organisation"));
    Q_ASSERT(title);
    show({m_workspace.newId<OrganisationId>(), 0, *title});
    showTab(BasicTab);
    m_basic->focusName();
}

void OrganisationEditor::show(Organisation organisation)
{
    m_opened = std::move(organisation);
    readAround();
    loadForms();
    showFindings();
    setEdited(false);
}

void OrganisationEditor::loadForms()
{
    for (OrganisationForm* form : m_forms) {
        form->load(*m_opened);
    }
}

/// What the rest of the ledger says of it.
void OrganisationEditor::readAround()
{
    const Ledger& ledger = m_workspace.ledger();
    QHash<OrganisationId, QString> names;
    const auto all = ledger.organisations().all();
    for (const Organisation& organisation : all.value_or(std::vector<Organisation>())) {
        names.insert(organisation.id, organisation.name.text());
    }
    m_people->setRegister(std::move(names));
    m_projects->setProjects(projectsOf(ledger, m_opened->id).value_or(std::vector<ProjectYear>()),
                            m_opened->id);
    m_unlinked =
        m_opened->version == 0
            ? std::vector<UnlinkedPartner>()
            : unlinkedPartnersOf(ledger, *m_opened).value_or(std::vector<UnlinkedPartner>());
    m_projects->setUnlinkedCount(static_cast<int>(m_unlinked.size()));
}

void OrganisationEditor::offerLinks(const std::optional<Organisation>& before)
{
    const bool hasNewName =
        m_opened && (!before || before->version == 0 ||
                     organisationNameKeys(*before) != organisationNameKeys(*m_opened));
    if (!hasNewName || m_unlinked.empty()) {
        return;
    }
    const Question question{
        tr("Link the projects"),
        tr("%n project(s) name “%1” as a partner, and are not linked to it yet.", nullptr,
           static_cast<int>(m_unlinked.size()))
            .arg(m_opened->name.text()),
        tr("Link"), QString(), tr("Leave them")};
    m_prompts.ask(this, question, [this, id = m_opened->id](Answer answer) {
        if (answer == Answer::Accept && m_opened && m_opened->id == id) {
            linkMatches();
        }
    });
}

void OrganisationEditor::linkMatches()
{
    const ActResult linked = linkToRegister(m_workspace, m_unlinked, m_opened->name.text());
    if (!linked) {
        m_prompts.tell(this, linked.error());
    }
}

void OrganisationEditor::followChange(const WrittenChanges& changes)
{
    useGuideline();
    if (m_isSaving || !m_opened || m_opened->version == 0) {
        return;
    }
    const EntityRef opened{EntityKind::Organisation, m_opened->id.value()};
    const bool isAboutIt = std::find(changes.entities.begin(), changes.entities.end(), opened) !=
                           changes.entities.end();
    if (isAboutIt && !m_isEdited) {
        open(m_opened->id);
    } else if (isVisible()) {
        readAround();
    }
}

Result<Organisation> OrganisationEditor::editedOrganisation()
{
    Organisation organisation = *m_opened;
    std::optional<Error> first;
    for (int place = 0; place < m_ui->tabs->count(); ++place) {
        const Status stored = m_forms[static_cast<std::size_t>(place)]->store(organisation);
        if (!stored && !first) {
            first = stored.error();
            showTab(place);
        }
    }
    if (first) {
        return tl::unexpected<Error>(std::move(*first));
    }
    return organisation;
}

Status OrganisationEditor::saveForms()
{
    KYODO_TRY_ASSIGN(Organisation own, editedOrganisation());
    KYODO_TRY_ASSIGN(const auto now, m_workspace.ledger().organisations().find(own.id));
    if (now) {
        own = entityWithUntouched(own, *m_opened, *now);
    }
    const Status done = write(own);
    if (!done && !askAboutOvertaken(own, now)) {
        m_prompts.tell(this, done.error());
    }
    return done;
}

Status OrganisationEditor::write(const Organisation& organisation)
{
    const QScopedValueRollback guard(m_isSaving, true);
    return saveOrganisation(m_workspace, organisation).map([](const auto&) {});
}

bool OrganisationEditor::askAboutOvertaken(const Organisation& own,
                                           const std::optional<Organisation>& now)
{
    const auto change = overtakenChange(EntityKind::Organisation, own, now);
    if (!change) {
        return false;
    }
    auto* dialog = new OvertakenDialog(own.name.text(),
                                       changedFields({*change}, m_workspace.guideline()), this);
    connect(dialog, &OvertakenDialog::ownChosen, this, [this, own] { saveOver(own); });
    connect(dialog, &OvertakenDialog::ledgersChosen, this, [this, id = own.id] {
        setEdited(false);
        open(id);
    });
    dialog->open();
    return true;
}

void OrganisationEditor::saveOver(Organisation own)
{
    const auto now = m_workspace.ledger().organisations().find(own.id);
    if (now) {
        own.version = *now ? (*now)->version : 0; // removed: it is entered again
    }
    const Status done = now ? write(own) : tl::unexpected<Error>(now.error());
    if (done) {
        showSaved();
    } else {
        m_prompts.tell(this, done.error());
    }
}

void OrganisationEditor::showSaved()
{
    const KeptCursor cursor;
    open(m_opened->id);
    if (m_opened) {
        emit saved(m_opened->id, m_opened->name.text());
    }
}

void OrganisationEditor::commitEdits()
{
    QGuiApplication::inputMethod()->commit();
    for (OrganisationForm* form : m_forms) {
        form->commitEdit();
    }
}

bool OrganisationEditor::save()
{
    commitEdits();
    if (!m_opened || !m_isEdited) {
        return true;
    }
    const std::optional<Organisation> before = m_opened;
    if (const Status done = saveForms(); !done) {
        m_ui->stateLabel->setText(tr("Not saved: %1").arg(done.error().message));
        return false;
    }
    showSaved();
    offerLinks(before);
    return true;
}

void OrganisationEditor::leave(std::function<void()> then)
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

Result<std::optional<Organisation>> OrganisationEditor::unsaved()
{
    commitEdits();
    if (!m_opened || !m_isEdited) {
        return std::nullopt;
    }
    return editedOrganisation();
}

void OrganisationEditor::giveUp()
{
    if (m_isEdited) {
        loadForms(); // what was given up must not be saved with the next word
        setEdited(false);
    }
}

void OrganisationEditor::focusFields()
{
    focusFirstField(*m_ui->tabs->currentWidget());
}

void OrganisationEditor::showTab(int index)
{
    m_ui->tabs->setCurrentIndex(index);
}

void OrganisationEditor::setEdited(bool isEdited)
{
    m_isEdited = isEdited;
    m_ui->titleLabel->setText(m_opened ? m_opened->name.text() : QString());
    m_ui->stateLabel->setText(m_isEdited ? tr("Changed, not saved yet") : QString());
    emit editedChanged();
}

void OrganisationEditor::showFindings()
{
    const QDate today = m_workspace.ledger().clock().now().toLocalTime().date();
    m_ui->findings->setFindings(m_opened->version == 0
                                    ? std::vector<Finding>()
                                    : findingsOf(*m_opened, m_workspace.guideline(), today));
}

} // namespace kyodo::ui
