#include "ui/editors/partners_form.h"

#include "core/base/text.h"
#include "core/domain/record_labels.h"
#include "ui/editors/kind_delegate.h"
#include "ui/editors/partner_name_delegate.h"
#include "ui/editors/register_picker.h"
#include "ui/editors/table_editing.h"
#include "ui/theme/theme.h"
#include "ui_partners_form.h"

#include <QItemSelectionModel>

namespace kyodo::ui {
namespace {

int currentRow(const QTableView& table)
{
    return table.currentIndex().row();
}

/// The guideline's lists as paragraphs; all of it is text, never markup.
QString rolesHtml(const std::vector<ActorList>& roles)
{
    QString html;
    for (const ActorList& list : roles) {
        html += QStringLiteral("<p style=\"margin-bottom:2px;line-height:125%\"><b>%1</b></p>"
                               "<ul style=\"margin-top:0; -qt-list-indent:0\">")
                    .arg(list.name.toHtmlEscaped());
        for (const QString& item : list.items) {
            html += QStringLiteral("<li style=\"margin-left:18px;line-height:125%\">%1</li>")
                        .arg(item.toHtmlEscaped());
        }
        html += QStringLiteral("</ul>");
    }
    return html;
}

/// A record with these partners, for the rules of the domain.
ProjectRecord recordWith(std::vector<Partner> partners)
{
    static const Name name = Name::parse(QStringLiteral("-")).value();
    ProjectRecord record{*RecordId::fromValue(1),      0, *ProjectId::fromValue(1),
                         *SurveyRoundId::fromValue(1), 0, name};
    record.partners = std::move(partners);
    return record;
}

} // namespace

PartnersForm::PartnersForm(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PartnersForm>())
{
    m_ui->setupUi(this);
    for (QLabel* label : {m_ui->rolesTitle, m_ui->guidelineTitle}) {
        Theme::setRole(*label, QStringLiteral("section"));
    }
    Theme::setRole(*m_ui->hint, QStringLiteral("hint"));
    setUpPartners();
    setUpLinks();
    setUpRoles();
    updateButtons();
    showGuidelineRoles();
}

PartnersForm::~PartnersForm() = default;

void PartnersForm::setUpPartners()
{
    m_ui->table->setModel(&m_partners);
    m_ui->table->setItemDelegateForColumn(PartnerModel::Kind, new KindDelegate(m_ui->table));
    m_ui->table->shareRoom(
        {PartnerModel::PartnerName, PartnerModel::PartnerRole, PartnerModel::Register});
    connect(m_ui->table, &TableView::removeWanted, m_ui->removeButton, &QAbstractButton::click);

    connect(&m_partners, &PartnerModel::edited, this, &PartnersForm::edited);
    connect(&m_partners, &PartnerModel::edited, this, &PartnersForm::showGuidelineRoles);
    connect(m_ui->addButton, &QPushButton::clicked, this,
            [this] { editCell(*m_ui->table, m_partners.addPartner(), PartnerModel::PartnerName); });
    connect(m_ui->removeButton, &QPushButton::clicked, this, &PartnersForm::removeCurrent);
    connect(m_ui->upButton, &QPushButton::clicked, this, &PartnersForm::moveCurrentUp);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PartnersForm::updateButtons);
}

void PartnersForm::setUpLinks()
{
    Theme::setRole(*m_ui->linkLabel, QStringLiteral("hint"));
    connect(m_ui->pickButton, &QPushButton::clicked, this, &PartnersForm::pick);
    connect(m_ui->linkButton, &QPushButton::clicked, this, &PartnersForm::linkOrChoose);
    connect(m_ui->registerButton, &QPushButton::clicked, this, [this] {
        if (const Partner* partner = currentPartner()) {
            emit registerWanted(*partner);
        }
    });
    connect(&m_partners, &QAbstractItemModel::dataChanged, this, &PartnersForm::showLink);
}

void PartnersForm::setDirectory(const PartnerDirectory& directory)
{
    m_directory = &directory;
    m_partners.setDirectory(&directory);
    m_ui->table->setItemDelegateForColumn(PartnerModel::PartnerName,
                                          new PartnerNameDelegate(directory, m_ui->table));
    updateButtons();
}

/// A partner that is picked is a new one.
void PartnersForm::pick()
{
    commitEdit();
    auto* picker = new RegisterPicker(*m_directory, QString(), this);
    connect(picker, &RegisterPicker::picked, this, [this](OrganisationId id) {
        if (const auto* entry = m_directory->find(id)) {
            m_ui->table->setCurrentIndex(
                m_partners.index(m_partners.addRegistered(*entry), PartnerModel::PartnerName));
            m_ui->table->setFocus();
        }
    });
    picker->open();
}

/// Where one organisation can be meant, that one; else the user says which.
void PartnersForm::linkOrChoose()
{
    const Partner* partner = currentPartner();
    if (partner == nullptr) {
        return;
    }
    const auto named = m_directory->named(partner->name);
    if (named.size() == 1) {
        linkCurrent(named.front()->id);
        return;
    }
    auto* picker = new RegisterPicker(*m_directory, partner->name, this);
    connect(picker, &RegisterPicker::picked, this, &PartnersForm::linkCurrent);
    picker->open();
}

void PartnersForm::linkCurrent(OrganisationId organisation)
{
    if (currentPartner() != nullptr) {
        m_partners.link(currentRow(*m_ui->table), organisation);
    }
}

const Partner* PartnersForm::currentPartner() const
{
    const int row = currentRow(*m_ui->table);
    return row < 0 || row >= m_partners.rowCount() ? nullptr : &m_partners.partner(row);
}

/// What can be done about the link of the current partner.
void PartnersForm::showLink()
{
    const Partner* partner = currentPartner();
    const bool isOpen = !m_isReadOnly && m_directory != nullptr && partner != nullptr &&
                        !partner->organisation && !isBlank(partner->name);
    m_ui->linkPart->setVisible(isOpen);
    if (!isOpen) {
        return;
    }
    const auto count = static_cast<int>(m_directory->named(partner->name).size());
    m_ui->linkLabel->setText(
        count == 0 ? tr("“%1” is not in the register.").arg(partner->name)
                   : tr("“%1” is in the register %n time(s), and not linked yet.", nullptr, count)
                         .arg(partner->name));
    m_ui->linkButton->setText(count == 1 ? tr("&Link") : tr("&Link to another name…"));
    m_ui->registerButton->setVisible(count == 0);
}

void PartnersForm::setUpRoles()
{
    m_ui->rolesTable->setModel(&m_roles);
    m_ui->rolesTable->shareRoom({RoleShareModel::CitySide, RoleShareModel::Partners});
    connect(m_ui->rolesTable, &TableView::removeWanted, m_ui->removeRoleButton,
            &QAbstractButton::click);

    connect(&m_roles, &RoleShareModel::edited, this, &PartnersForm::edited);
    connect(&m_roles, &RoleShareModel::edited, this, &PartnersForm::updateButtons);
    connect(m_ui->addRoleButton, &QPushButton::clicked, this,
            [this] { editCell(*m_ui->rolesTable, m_roles.addRow(), RoleShareModel::Task); });
    connect(m_ui->removeRoleButton, &QPushButton::clicked, this, &PartnersForm::removeCurrentRole);
    connect(m_ui->roleUpButton, &QPushButton::clicked, this, &PartnersForm::moveCurrentRoleUp);
    connect(m_ui->proposeButton, &QPushButton::clicked, this, [this] {
        m_roles.proposeTasks();
        m_ui->rolesTable->setCurrentIndex(m_roles.index(0, RoleShareModel::CitySide));
        m_ui->rolesTable->setFocus();
    });
    connect(m_ui->rolesTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PartnersForm::updateButtons);
}

void PartnersForm::setGuideline(const Guideline& guideline)
{
    m_guideline = guideline;
    m_partners.setGuideline(guideline);
    showGuidelineRoles();
}

void PartnersForm::load(const Partnership& value)
{
    m_partners.setPartners(value.partners);
    m_roles.setRoles(value.roles);
    updateButtons();
    showGuidelineRoles();
}

Partnership PartnersForm::value() const
{
    return {m_partners.partners(), m_roles.roles()};
}

void PartnersForm::removeCurrent()
{
    if (const int row = currentRow(*m_ui->table); row >= 0) {
        m_partners.removePartner(row);
        updateButtons();
    }
}

void PartnersForm::moveCurrentUp()
{
    m_partners.moveUp(currentRow(*m_ui->table));
    updateButtons();
}

void PartnersForm::removeCurrentRole()
{
    if (const int row = currentRow(*m_ui->rolesTable); row >= 0) {
        m_roles.removeRow(row);
        updateButtons();
    }
}

void PartnersForm::moveCurrentRoleUp()
{
    m_roles.moveUp(currentRow(*m_ui->rolesTable));
    updateButtons();
}

void PartnersForm::updateButtons()
{
    showLink();
    m_ui->pickButton->setVisible(!m_isReadOnly && m_directory != nullptr);
    m_ui->removeButton->setEnabled(currentRow(*m_ui->table) >= 0);
    m_ui->upButton->setEnabled(currentRow(*m_ui->table) > 0);
    m_ui->removeRoleButton->setEnabled(currentRow(*m_ui->rolesTable) >= 0);
    m_ui->roleUpButton->setEnabled(currentRow(*m_ui->rolesTable) > 0);
    m_ui->proposeButton->setVisible(!m_isReadOnly && m_roles.roles().empty());
}

void PartnersForm::showGuidelineRoles()
{
    const auto roles = rolesFor(recordWith(m_partners.partners()), m_guideline);
    m_ui->guidelinePart->setVisible(!roles.empty());
    const QString html = rolesHtml(roles);
    if (m_ui->guidelineView->property("source") != html) { // typing must not scroll it back
        m_ui->guidelineView->setProperty("source", html);
        m_ui->guidelineView->setHtml(html);
    }
}

void PartnersForm::commitEdit()
{
    commitCell(*m_ui->table);
    commitCell(*m_ui->rolesTable);
}

void PartnersForm::setReadOnly()
{
    m_isReadOnly = true;
    for (TableView* table : {m_ui->table, m_ui->rolesTable}) {
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    }
    for (QPushButton* button :
         {m_ui->addButton, m_ui->pickButton, m_ui->removeButton, m_ui->upButton,
          m_ui->addRoleButton, m_ui->removeRoleButton, m_ui->roleUpButton, m_ui->proposeButton}) {
        button->hide();
    }
    m_ui->linkPart->hide();
}

} // namespace kyodo::ui
