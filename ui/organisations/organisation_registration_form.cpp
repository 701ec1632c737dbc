#include "ui/organisations/organisation_registration_form.h"

#include "core/base/text.h"
#include "ui_organisation_registration_form.h"

#include <algorithm>
#include <limits>

namespace kyodo::ui {
namespace {

bool isAbout(const RequirementCheck& check, const GuidelineEntry& entry)
{
    return check.requirement.code && check.requirement.code->text() == entry.code;
}

/// As the guideline lists it, before anybody looked.
RequirementCheck unchecked(const GuidelineEntry& entry)
{
    RequirementCheck check;
    check.requirement = {RequirementCode::parse(entry.code), entry.name};
    return check;
}

bool saysNothing(const RequirementCheck& check)
{
    return check.answer == RequirementCheck::Answer::Open && !check.checkedOn &&
           isBlank(check.checkedBy) && isBlank(check.note);
}

bool saysNothing(const RegistrationEvent& event)
{
    return event == RegistrationEvent{};
}

} // namespace

OrganisationRegistrationForm::OrganisationRegistrationForm(QWidget* parent)
    : OrganisationForm(parent)
    , m_ui(std::make_unique<Ui::OrganisationRegistrationForm>())
    , m_requirements({{tr("Requirement"),
                       [](const RequirementCheck& check) { return check.requirement.words; },
                       {}},
                      choiceColumn<RequirementCheck>(tr("Answer"), &RequirementCheck::answer,
                                                     requirementAnswers(), &requirementAnswerLabel),
                      dateColumn(tr("Checked on"), &RequirementCheck::checkedOn),
                      textColumn(tr("Checked by"), &RequirementCheck::checkedBy),
                      textColumn(tr("Note"), &RequirementCheck::note)})
    , m_history({choiceColumn<RegistrationEvent>(tr("What happened"), &RegistrationEvent::kind,
                                                 registrationKinds(), &registrationKindLabel),
                 dateColumn(tr("On"), &RegistrationEvent::on),
                 dateColumn(tr("Valid until"), &RegistrationEvent::validUntil),
                 textColumn(tr("Note"), &RegistrationEvent::note)})
{
    m_ui->setupUi(this);
    m_requirements.setHint([this](const RequirementCheck& check) { return meaningOf(check); });
    m_ui->requirements->setUp(m_requirements, tr("&Requirements"), QString(),
                              {0, 112, 136, 112, 152});
    m_ui->history->setUp(m_history, tr("His&tory of the registration, the oldest first"),
                         tr("A&dd an entry"), {144, 152, 152, 0});
    m_ui->registrationNumberEdit->setMaxLength(std::numeric_limits<int>::max());
    connect(m_ui->registrationNumberEdit, &QLineEdit::textEdited, this, &OrganisationForm::edited);
    connect(&m_requirements, &RowTableModel::edited, this, &OrganisationForm::edited);
    connect(&m_history, &RowTableModel::edited, this, &OrganisationForm::edited);
}

OrganisationRegistrationForm::~OrganisationRegistrationForm() = default;

QString OrganisationRegistrationForm::meaningOf(const RequirementCheck& check) const
{
    for (const GuidelineEntry& entry : m_guideline->requirements) {
        if (isAbout(check, entry)) {
            return entry.meaning.isEmpty() ? entry.name : entry.meaning;
        }
    }
    return tr("The guideline does not have this requirement.");
}

void OrganisationRegistrationForm::setGuideline(const Guideline& guideline)
{
    const std::vector<RequirementCheck> checks = m_guideline ? storedChecks() : m_loadedChecks;
    m_guideline = &guideline;
    showRequirements(checks);
}

void OrganisationRegistrationForm::showRequirements(const std::vector<RequirementCheck>& checks)
{
    m_requirements.setRows(listed(checks));
    const bool isEmpty = m_requirements.rowCount() == 0;
    m_ui->noRequirements->setVisible(isEmpty);
    m_ui->requirements->setVisible(!isEmpty);
}

std::vector<RequirementCheck>
OrganisationRegistrationForm::listed(const std::vector<RequirementCheck>& checks) const
{
    std::vector<RequirementCheck> rows;
    std::vector<RequirementCheck> rest = checks;
    for (const GuidelineEntry& entry : m_guideline->requirements) {
        const auto found =
            std::find_if(rest.begin(), rest.end(),
                         [&](const RequirementCheck& check) { return isAbout(check, entry); });
        rows.push_back(found == rest.end() ? unchecked(entry) : *found);
        if (found != rest.end()) {
            rest.erase(found);
        }
    }
    rows.insert(rows.end(), rest.begin(), rest.end());
    return rows;
}

void OrganisationRegistrationForm::load(const Organisation& organisation)
{
    m_loadedChecks = organisation.requirements;
    showRequirements(m_loadedChecks);
    m_ui->registrationNumberEdit->setText(organisation.registrationNumber);
    m_shownNumber = m_ui->registrationNumberEdit->text();
    m_history.setRows(organisation.registration);
}

std::vector<RequirementCheck> OrganisationRegistrationForm::storedChecks() const
{
    std::vector<RequirementCheck> rest = m_requirements.rows();
    std::vector<RequirementCheck> stored;
    for (const RequirementCheck& loaded : m_loadedChecks) {
        const auto row = std::find_if(rest.begin(), rest.end(), [&](const RequirementCheck& check) {
            return check.requirement == loaded.requirement;
        });
        if (row != rest.end()) {
            stored.push_back(*row);
            rest.erase(row);
        }
    }
    std::copy_if(rest.begin(), rest.end(), std::back_inserter(stored),
                 [](const RequirementCheck& check) { return !saysNothing(check); });
    return stored;
}

Status OrganisationRegistrationForm::store(Organisation& organisation) const
{
    KYODO_TRY(m_requirements.check());
    KYODO_TRY(m_history.check());
    organisation.requirements = storedChecks();
    organisation.registration = m_history.rows();
    std::erase_if(organisation.registration,
                  [](const RegistrationEvent& event) { return saysNothing(event); });
    if (m_ui->registrationNumberEdit->text() != m_shownNumber) {
        organisation.registrationNumber = m_ui->registrationNumberEdit->text();
    }
    return {};
}

void OrganisationRegistrationForm::commitEdit()
{
    m_ui->requirements->commitEdit();
    m_ui->history->commitEdit();
}

void OrganisationRegistrationForm::setReadOnly()
{
    m_ui->requirements->setReadOnly();
    m_ui->history->setReadOnly();
    m_ui->registrationNumberEdit->setReadOnly(true);
}

} // namespace kyodo::ui
