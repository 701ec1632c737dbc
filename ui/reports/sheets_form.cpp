#include "ui/reports/sheets_form.h"

#include "ui_sheets_form.h"

#include "core/domain/era.h"
#include "ui/reports/date_field.h"

#include <QSettings>

namespace kyodo::ui {
namespace {

QString selectedOnlySetting()
{
    return QStringLiteral("reports/sheets/selectedOnly");
}

QString rolesSetting()
{
    return QStringLiteral("reports/sheets/guidelineRoles");
}

} // namespace

SheetsForm::SheetsForm(QDate today, QWidget* parent)
    : ReportForm(parent)
    , m_ui(std::make_unique<Ui::SheetsForm>())
{
    m_ui->setupUi(this);
    m_ui->asOfError->hide();
    m_ui->asOfEdit->setText(formatDate(today));
    m_ui->selectedButton->setChecked(QSettings().value(selectedOnlySetting()).toBool());
    setSelectedCount(0);
    // one of the two buttons is enough: they change together
    connect(m_ui->selectedButton, &QRadioButton::toggled, this, &ReportForm::optionsChanged);
    connect(m_ui->selectedButton, &QRadioButton::clicked, this, &SheetsForm::remember);
    connect(m_ui->allButton, &QRadioButton::clicked, this, &SheetsForm::remember);
    m_ui->rolesBox->setChecked(QSettings().value(rolesSetting()).toBool());
    connect(m_ui->rolesBox, &QCheckBox::toggled, this, &ReportForm::optionsChanged);
    connect(m_ui->rolesBox, &QCheckBox::clicked, this, &SheetsForm::remember);
    connect(m_ui->asOfEdit, &QLineEdit::textChanged, this, &ReportForm::optionsChanged);
}

SheetsForm::~SheetsForm() = default;

QString SheetsForm::reportName() const
{
    return tr("Project sheets");
}

void SheetsForm::remember() const
{
    QSettings().setValue(selectedOnlySetting(), m_ui->selectedButton->isChecked());
    QSettings().setValue(rolesSetting(), m_ui->rolesBox->isChecked());
}

/// Without a selection all projects are meant, whatever was chosen the last time.
void SheetsForm::setSelectedCount(qsizetype count)
{
    m_ui->selectedButton->setEnabled(count > 0);
    m_ui->selectedHint->setText(
        count > 0 ? tr("%n project(s) selected in the list.", nullptr, static_cast<int>(count))
                  : tr("None are selected in the list."));
}

Result<std::vector<ProjectId>> SheetsForm::chosenProjects(const ReportOccasion& occasion)
{
    if (m_ui->selectedButton->isChecked() && !occasion.selected.empty()) {
        return occasion.selected;
    }
    RecordFilter filter;
    filter.round = occasion.round.id;
    return projectsForReport(occasion.ledger, filter, RecordOrder::Key::Form);
}

Result<SharedReport> SheetsForm::makeReport(const ReportOccasion& occasion, WorkProgress& progress)
{
    SheetOptions options;
    KYODO_TRY_ASSIGN(options.asOf, readDate(*m_ui->asOfEdit, *m_ui->asOfError));
    options.roles =
        m_ui->rolesBox->isChecked() ? SheetOptions::Roles::WithGuideline : SheetOptions::Roles::Own;
    KYODO_TRY_ASSIGN(std::vector<ProjectId> projects, chosenProjects(occasion));
    return sheetsReport(occasion.ledger, std::move(projects), options, progress);
}

} // namespace kyodo::ui
