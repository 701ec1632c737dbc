#include "ui/editors/project_forms.h"

#include "core/operations/ledger_reading.h"
#include "ui/editors/basic_form.h"
#include "ui/editors/checklist_form.h"
#include "ui/editors/classification_form.h"
#include "ui/editors/evaluation_form.h"
#include "ui/editors/first_field.h"
#include "ui/editors/history_form.h"
#include "ui/editors/partners_form.h"
#include "ui/widgets/scrolling.h"

#include <QScrollArea>

#include <algorithm>

namespace kyodo::ui {
namespace {

EvaluationContent contentOf(const std::optional<Evaluation>& evaluation)
{
    return evaluation ? EvaluationContent{evaluation->scores, evaluation->improvement,
                                          evaluation->publicText, evaluation->internalNote}
                      : EvaluationContent{};
}

std::vector<CheckAnswer> answersOf(const std::optional<PrincipleChecklist>& checklist)
{
    return checklist ? checklist->answers : std::vector<CheckAnswer>();
}

/// Both the checklist and the evaluation can show that the sides differ.
ProjectForms::Tab tabOfDifference(const Finding& finding, const OpenProject& opened,
                                  const Guideline& guideline)
{
    const auto& checklist = opened.reviews.checklist;
    if (!checklist || !opened.record) {
        return ProjectForms::EvaluationTab;
    }
    const auto ofChecklist = findingsOf(*checklist, *opened.record, guideline);
    const bool isThere =
        std::find(ofChecklist.begin(), ofChecklist.end(), finding) != ofChecklist.end();
    return isThere ? ProjectForms::ChecklistTab : ProjectForms::EvaluationTab;
}

} // namespace

ProjectForms::ProjectForms(const Ledger& ledger, QWidget* parent)
    : QTabWidget(parent)
    , m_ledger(ledger)
    , m_directory(ledger)
    , m_basic(new BasicForm(this))
    , m_partners(new PartnersForm(this))
    , m_classification(new ClassificationForm(this))
    , m_checklist(new ChecklistForm(this))
    , m_evaluation(new EvaluationForm(this))
    , m_history(new HistoryForm(ledger, this))
{
    setDocumentMode(true);
    addTabs();
    m_partners->setDirectory(m_directory);
    connect(m_partners, &PartnersForm::registerWanted, this, &ProjectForms::registerWanted);
    connect(m_basic, &BasicForm::edited, this, &ProjectForms::edited);
    connect(m_partners, &PartnersForm::edited, this, &ProjectForms::edited);
    connect(m_classification, &ClassificationForm::edited, this, &ProjectForms::edited);
    connect(m_checklist, &ChecklistForm::edited, this, &ProjectForms::edited);
    connect(m_evaluation, &EvaluationForm::edited, this, &ProjectForms::edited);
    connect(m_history, &HistoryForm::recordWanted, this, &ProjectForms::recordWanted);
}

void ProjectForms::addTabs()
{
    addTab(scrolling(*m_basic), tr("&1 Basics"));
    addTab(scrolling(*m_partners), tr("&2 Partners and roles"));
    addTab(scrolling(*m_classification), tr("&3 Classification"));
    addTab(scrolling(*m_checklist), tr("&4 Principles"));
    addTab(scrolling(*m_evaluation), tr("&5 Evaluation"));
    addTab(scrolling(*m_history), tr("&6 History"));
}

void ProjectForms::setGuideline(const Guideline& guideline)
{
    if (m_guideline == &guideline) {
        return; // the same record read again stays where the keyboard is
    }
    m_guideline = &guideline;
    m_basic->setGuideline(guideline);
    m_partners->setGuideline(guideline);
    m_classification->setGuideline(guideline);
    m_checklist->setGuideline(guideline);
    m_evaluation->setGuideline(guideline);
}

void ProjectForms::load(const OpenProject& opened)
{
    setGuideline(m_ledger.guidelineOf(opened.round));
    m_basic->setYears(opened.round.years);
    if (const auto departments = m_ledger.lists().departments(opened.round.id)) {
        m_basic->setDepartments(*departments);
    }
    if (opened.record) {
        m_basic->load(opened.project, *opened.record);
    } else {
        m_basic->clear();
    }
    loadRecord(opened.record);
    loadReviews(opened.reviews);
    m_history->load(opened.record);
}

void ProjectForms::loadRecord(const std::optional<ProjectRecord>& record)
{
    if (!record) {
        m_partners->load({});
        m_classification->load({});
        m_classification->setPrevious(std::nullopt);
        return;
    }
    m_partners->load({record->partners, record->roles});
    m_classification->load({record->forms, record->area, record->areaReason, record->involvement});
    m_classification->setPrevious(yearBefore(m_ledger, *record).value_or(std::nullopt));
}

void ProjectForms::loadReviews(const Reviews& reviews)
{
    m_checklist->load(answersOf(reviews.checklist));
    m_evaluation->load(contentOf(reviews.evaluation));
}

Result<ProjectRecord> ProjectForms::store(Project& project, const OpenProject& opened)
{
    const auto name = m_basic->name();
    if (!name) {
        setCurrentIndex(BasicTab);
        return tl::unexpected<Error>(name.error());
    }
    ProjectRecord record = opened.record.value_or(
        ProjectRecord{opened.recordId, 0, opened.project.id, opened.round.id, 0, *name});
    record.name = *name;
    if (const Status stored = m_basic->store(project, record); !stored) {
        setCurrentIndex(BasicTab); // where every field that can be wrong is
        return tl::unexpected<Error>(stored.error());
    }
    const Partnership partnership = m_partners->value();
    record.partners = partnership.partners;
    record.roles = partnership.roles;
    const Classification classification = m_classification->value();
    record.forms = classification.forms;
    record.area = classification.area;
    record.areaReason = classification.areaReason;
    record.involvement = classification.involvement;
    return record;
}

Reviews ProjectForms::changedReviews(Workspace& workspace, const OpenProject& opened) const
{
    Reviews changed;
    const std::vector<CheckAnswer> answers = m_checklist->value();
    if (answers != answersOf(opened.reviews.checklist)) {
        const auto& known = opened.reviews.checklist;
        changed.checklist =
            known ? *known
                  : PrincipleChecklist{workspace.newId<ChecklistId>(), 0, opened.recordId, {}};
        changed.checklist->answers = answers;
    }
    const EvaluationContent content = m_evaluation->value();
    if (content != contentOf(opened.reviews.evaluation)) {
        const auto& known = opened.reviews.evaluation;
        changed.evaluation =
            known ? *known
                  : Evaluation{workspace.newId<EvaluationId>(), 0, opened.recordId, {}, {}, {}, {}};
        changed.evaluation->scores = content.scores;
        changed.evaluation->improvement = content.improvement;
        changed.evaluation->publicText = content.publicText;
        changed.evaluation->internalNote = content.internalNote;
    }
    return changed;
}

ProjectForms::Tab ProjectForms::tabOf(const Finding& finding, const OpenProject& opened) const
{
    using enum Finding::Kind;
    switch (finding.kind) {
    case UnknownForm:
    case UnknownArea:
    case NoForm:
    case AreaAgainstForm:
        return ClassificationTab;
    case UnknownActor:
    case NoPartner:
    case KindAgainstName:
        return PartnersTab;
    case UnknownQuestion:
        return ChecklistTab;
    case SidesDiffer:
        return tabOfDifference(finding, opened, m_ledger.guidelineOf(opened.round));
    case ScoreWithoutReason:
    case UnknownItem:
        return EvaluationTab;
    default:
        return BasicTab;
    }
}

void ProjectForms::commitEdits()
{
    m_partners->commitEdit();
    m_checklist->commitEdit();
}

void ProjectForms::focusName()
{
    setCurrentIndex(BasicTab);
    m_basic->focusName();
}

void ProjectForms::focusFields()
{
    focusFirstField(*currentWidget());
}

void ProjectForms::linkPartner(OrganisationId organisation)
{
    m_partners->linkCurrent(organisation);
}

void ProjectForms::setReadOnly()
{
    m_basic->setReadOnly();
    m_partners->setReadOnly();
    m_classification->setReadOnly();
    m_checklist->setReadOnly();
    m_evaluation->setReadOnly();
}

} // namespace kyodo::ui
