#include "ui/organisations/organisation_people_form.h"

#include "core/base/text.h"
#include "ui_organisation_people_form.h"

namespace kyodo::ui {
namespace {

Status takeMemberName(BodyMember& member, const QString& name)
{
    member.name = name;
    member.organisation.reset(); // another name is another organisation, until it is found
    return {};
}

} // namespace

OrganisationPeopleForm::OrganisationPeopleForm(QWidget* parent)
    : OrganisationForm(parent)
    , m_ui(std::make_unique<Ui::OrganisationPeopleForm>())
    , m_officers({textColumn(tr("Position"), &Officer::title),
                  textColumn(tr("Officer"), &Officer::name), dateColumn(tr("From"), &Officer::from),
                  dateColumn(tr("Until"), &Officer::until)})
    , m_members(
          {{tr("Name"), [](const BodyMember& member) { return member.name; }, &takeMemberName},
           {tr("In the register"),
            [this](const BodyMember& member) { return linkText(member); },
            {}},
           textColumn(tr("Role"), &BodyMember::role)})
{
    m_ui->setupUi(this);
    m_ui->officers->setUp(m_officers, tr("&Officers"), tr("A&dd an officer"), {208, 0, 152, 152});
    m_ui->members->setUp(m_members, tr("&Members of a joint body"), tr("Add a mem&ber"),
                         {0, 320, 280});
    connect(&m_officers, &RowTableModel::edited, this, &OrganisationForm::edited);
    connect(&m_members, &RowTableModel::edited, this, &OrganisationForm::edited);
}

OrganisationPeopleForm::~OrganisationPeopleForm() = default;

QString OrganisationPeopleForm::linkText(const BodyMember& member) const
{
    if (isBlank(member.name)) {
        return {};
    }
    return member.organisation ? m_names.value(*member.organisation) : tr("not linked");
}

void OrganisationPeopleForm::setRegister(QHash<OrganisationId, QString> names)
{
    m_names = std::move(names);
}

void OrganisationPeopleForm::load(const Organisation& organisation)
{
    m_officers.setRows(organisation.officers);
    m_members.setRows(organisation.members);
}

Status OrganisationPeopleForm::store(Organisation& organisation) const
{
    KYODO_TRY(m_officers.check());
    organisation.officers = m_officers.rows();
    std::erase_if(organisation.officers, [](const Officer& officer) {
        return isBlank(officer.name) && isBlank(officer.title);
    });
    organisation.members = m_members.rows();
    std::erase_if(organisation.members,
                  [](const BodyMember& member) { return isBlank(member.name); });
    return {};
}

void OrganisationPeopleForm::commitEdit()
{
    m_ui->officers->commitEdit();
    m_ui->members->commitEdit();
}

void OrganisationPeopleForm::setReadOnly()
{
    m_ui->officers->setReadOnly();
    m_ui->members->setReadOnly();
}

} // namespace kyodo::ui
