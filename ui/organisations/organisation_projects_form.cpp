#include "ui/organisations/organisation_projects_form.h"

#include "core/domain/shown_dates.h"
#include "ui/theme/theme.h"
#include "ui_organisation_projects_form.h"

namespace kyodo::ui {
namespace {

/// As what it takes part; under its name as written that year, where that is another one.
QString rolesOf(const ProjectRecord& record, OrganisationId organisation)
{
    QStringList roles;
    for (const Partner& partner : record.partners) {
        if (partner.organisation == organisation && !partner.role.isEmpty()) {
            roles << partner.role;
        }
    }
    return roles.join(QStringLiteral("、"));
}

QString namesOf(const ProjectRecord& record, OrganisationId organisation)
{
    QStringList names;
    for (const Partner& partner : record.partners) {
        if (partner.organisation == organisation) {
            names << partner.name;
        }
    }
    return names.join(QStringLiteral("、"));
}

} // namespace

OrganisationProjectsForm::OrganisationProjectsForm(QWidget* parent)
    : OrganisationForm(parent)
    , m_ui(std::make_unique<Ui::OrganisationProjectsForm>())
{
    m_ui->setupUi(this);
    m_model.setHorizontalHeaderLabels(
        {tr("Years"), tr("Project"), tr("Named there as"), tr("Role")});
    m_ui->table->setModel(&m_model);
    m_ui->table->shareRoom({1});
    connect(m_ui->linkButton, &QPushButton::clicked, this, &OrganisationProjectsForm::linkWanted);
    m_ui->matchPart->hide();
    connect(m_ui->table, &TableView::opened, this, &OrganisationProjectsForm::openCurrent);
}

OrganisationProjectsForm::~OrganisationProjectsForm() = default;

void OrganisationProjectsForm::setProjects(std::vector<ProjectYear> years,
                                           OrganisationId organisation)
{
    m_years = std::move(years);
    m_model.removeRows(0, m_model.rowCount());
    for (const ProjectYear& year : m_years) {
        QList<QStandardItem*> row;
        for (const QString& text :
             {shownYears(year.round.years), year.record.name.text(),
              namesOf(year.record, organisation), rolesOf(year.record, organisation)}) {
            row << new QStandardItem(text);
        }
        m_model.appendRow(row);
    }
    if (!m_years.empty()) {
        m_ui->table->setCurrentIndex(m_model.index(0, 0));
    }
    m_ui->table->setVisible(!m_years.empty());
    m_ui->hint->setText(m_years.empty()
                            ? tr("It takes part in no project yet. It is linked when a project "
                                 "names it as a partner.")
                            : tr("Double-click or Enter opens the project."));
}

void OrganisationProjectsForm::setUnlinkedCount(int count)
{
    m_ui->matchPart->setVisible(count > 0);
    m_ui->matchLabel->setText(tr("Projects that name it without a link: %n", nullptr, count));
}

void OrganisationProjectsForm::setReadOnly()
{
    m_ui->linkButton->hide();
}

void OrganisationProjectsForm::openCurrent()
{
    const int row = m_ui->table->currentIndex().row();
    if (row >= 0) {
        emit recordWanted(m_years[static_cast<size_t>(row)].record.id);
    }
}

} // namespace kyodo::ui
