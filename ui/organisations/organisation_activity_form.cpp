#include "ui/organisations/organisation_activity_form.h"

#include "core/domain/record_labels.h"
#include "ui_organisation_activity_form.h"

#include <algorithm>

namespace kyodo::ui {
namespace {

/// Fields of the two schemes may have one name: they are told apart by their codes.
QString codeKey(const FieldCode& code)
{
    return QChar(u'\x1f') + code.text();
}

QString keyOf(const FieldChoice& choice)
{
    return choice.code ? codeKey(*choice.code) : choice.words;
}

void addGroup(std::vector<ChoiceGroup>& groups, const QString& head,
              const std::vector<Field>& fields)
{
    if (fields.empty()) {
        return;
    }
    ChoiceGroup group{head, {}};
    for (const Field& field : fields) {
        group.entries.push_back({codeKey(field.code), field.name, field.meaning});
    }
    groups.push_back(std::move(group));
}

bool isAbout(const ActorList& list, const std::optional<ActorKindChoice>& kind)
{
    return !kind || !kind->code ||
           std::find(list.actors.begin(), list.actors.end(), *kind->code) != list.actors.end();
}

std::vector<ChoiceGroup> groupsOf(const std::vector<ActorList>& lists,
                                  const std::optional<ActorKindChoice>& kind)
{
    std::vector<ChoiceGroup> groups;
    QStringList offered; // an entry of two lists stands once
    for (const ActorList& list : lists) {
        ChoiceGroup group{list.name, {}};
        for (const QString& item : isAbout(list, kind) ? list.items : QStringList()) {
            if (!offered.contains(item)) {
                group.entries.push_back({item, item});
                offered << item;
            }
        }
        if (!group.entries.empty()) {
            groups.push_back(std::move(group));
        }
    }
    return groups;
}

std::vector<ChoiceEntry> entriesOf(const QStringList& texts)
{
    std::vector<ChoiceEntry> entries;
    for (const QString& text : texts) {
        entries.push_back({text, text});
    }
    return entries;
}

} // namespace

OrganisationActivityForm::OrganisationActivityForm(QWidget* parent)
    : OrganisationForm(parent)
    , m_ui(std::make_unique<Ui::OrganisationActivityForm>())
{
    m_ui->setupUi(this);
    m_ui->fields->setWords(tr("Fie&lds"), tr("Another field"));
    m_ui->activities->setWords(tr("&Activities"), tr("Another activity"));
    m_ui->issues->setWords(tr("&Issues"), tr("Another issue"));
    for (const ChoiceList* list : {m_ui->fields, m_ui->activities, m_ui->issues}) {
        connect(list, &ChoiceList::edited, this, &OrganisationForm::edited);
    }
}

OrganisationActivityForm::~OrganisationActivityForm() = default;

void OrganisationActivityForm::setGuideline(const Guideline& guideline)
{
    m_guideline = &guideline;
    offerFields();
    offerLists();
}

void OrganisationActivityForm::setKind(const std::optional<ActorKindChoice>& kind)
{
    m_kind = kind;
    offerLists();
}

void OrganisationActivityForm::offerFields()
{
    std::vector<ChoiceGroup> groups;
    addGroup(groups, tr("The city's own fields"), m_guideline->fields);
    addGroup(groups, tr("Fields of the NPO Act"), m_guideline->npoFields);
    m_ui->fields->setGroups(std::move(groups));
}

void OrganisationActivityForm::offerLists()
{
    m_ui->activities->setGroups(groupsOf(m_guideline->activities, m_kind));
    m_ui->issues->setGroups(groupsOf(m_guideline->issues, m_kind));
}

void OrganisationActivityForm::load(const Organisation& organisation)
{
    m_loadedFields = organisation.fields;
    std::vector<ChoiceEntry> fields;
    for (const FieldChoice& choice : organisation.fields) {
        fields.push_back({keyOf(choice), fieldName(choice, *m_guideline)});
    }
    m_ui->fields->load(std::move(fields));
    m_ui->activities->load(entriesOf(organisation.activities));
    m_ui->issues->load(entriesOf(organisation.issues));
    setKind(organisation.kind);
}

FieldChoice OrganisationActivityForm::fieldOf(const QString& key) const
{
    const auto loaded =
        std::find_if(m_loadedFields.begin(), m_loadedFields.end(),
                     [&](const FieldChoice& choice) { return keyOf(choice) == key; });
    if (loaded != m_loadedFields.end()) {
        return *loaded;
    }
    for (const std::vector<Field>* fields : {&m_guideline->fields, &m_guideline->npoFields}) {
        for (const Field& field : *fields) {
            if (codeKey(field.code) == key) {
                return {field.code, field.name};
            }
        }
    }
    return {std::nullopt, key};
}

Status OrganisationActivityForm::store(Organisation& organisation) const
{
    if (m_ui->fields->isChanged()) {
        organisation.fields.clear();
        for (const QString& key : m_ui->fields->chosen()) {
            organisation.fields.push_back(fieldOf(key));
        }
    }
    if (m_ui->activities->isChanged()) {
        organisation.activities = m_ui->activities->chosen();
    }
    if (m_ui->issues->isChanged()) {
        organisation.issues = m_ui->issues->chosen();
    }
    return {};
}

void OrganisationActivityForm::commitEdit()
{
    m_ui->fields->commitEdit();
    m_ui->activities->commitEdit();
    m_ui->issues->commitEdit();
}

void OrganisationActivityForm::setReadOnly()
{
    m_ui->fields->setReadOnly();
    m_ui->activities->setReadOnly();
    m_ui->issues->setReadOnly();
}

} // namespace kyodo::ui
