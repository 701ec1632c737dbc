#include "ui/reports/forms/sheets_form.h"

#include "ui_sheets_form.h"

#include <QRegularExpression>

namespace kyodo::ui {
namespace {

using Roles = SheetOptions::Roles;
using Blanks = SheetOptions::Blanks;

QString listSeparator()
{
    return QStringLiteral("、");
}

QStringList wordsOf(const QString& list)
{
    static const QRegularExpression separators(QStringLiteral("[、，,・\\s]+"));
    return list.split(separators, Qt::SkipEmptyParts);
}

} // namespace

SheetsForm::SheetsForm(QWidget* parent)
    : ReportForm(parent)
    , m_ui(std::make_unique<Ui::SheetsForm>())
{
    m_ui->setupUi(this);
    SheetsForm::setChoices({});
    // one of the two buttons is enough: they change together
    connect(m_ui->selectedButton, &QRadioButton::toggled, this, &ReportForm::edited);
    for (const QCheckBox* box : {m_ui->rolesBox, m_ui->checklistBox, m_ui->evaluationBox,
                                 m_ui->historyBox, m_ui->blanksBox, m_ui->signaturesBox}) {
        connect(box, &QCheckBox::toggled, this, &ReportForm::edited);
    }
    connect(m_ui->sealsEdit, &QLineEdit::textChanged, this, &ReportForm::edited);
    connect(m_ui->formNumberEdit, &QLineEdit::textChanged, this, &ReportForm::edited);
}

SheetsForm::~SheetsForm() = default;

/// Who comes with projects that he selected wants their sheets.
void SheetsForm::setChoices(const ReportChoices& choices)
{
    const bool isNew = choices.selected != m_selected;
    m_selected = choices.selected;
    const QSignalBlocker guard(m_ui->selectedButton);
    m_ui->selectedButton->setEnabled(!m_selected.empty());
    if (m_selected.empty()) {
        m_ui->allButton->setChecked(true);
    } else if (isNew) {
        m_ui->selectedButton->setChecked(true);
    }
    const int count = static_cast<int>(m_selected.size());
    m_ui->selectedHint->setText(count == 0 ? tr("None are selected in the list.")
                                : count == 1
                                    ? choices.selectedName
                                    : tr("%n project(s) selected in the list.", nullptr, count));
}

void SheetsForm::load(const ReportRequest& request)
{
    const SheetOptions& options = request.sheets;
    m_ui->rolesBox->setChecked(options.roles == Roles::WithGuideline);
    m_ui->checklistBox->setChecked(options.hasChecklist);
    m_ui->evaluationBox->setChecked(options.hasEvaluation);
    m_ui->historyBox->setChecked(options.hasHistory);
    m_ui->blanksBox->setChecked(options.blanks == Blanks::Ruled);
    m_ui->signaturesBox->setChecked(options.hasSignatures);
    m_ui->sealsEdit->setText(options.sealHeads.join(listSeparator()));
    m_ui->formNumberEdit->setText(options.formNumber);
}

void SheetsForm::apply(ReportRequest& request) const
{
    SheetOptions& options = request.sheets;
    options.roles = m_ui->rolesBox->isChecked() ? Roles::WithGuideline : Roles::Own;
    options.hasChecklist = m_ui->checklistBox->isChecked();
    options.hasEvaluation = m_ui->evaluationBox->isChecked();
    options.hasHistory = m_ui->historyBox->isChecked();
    options.blanks = m_ui->blanksBox->isChecked() ? Blanks::Ruled : Blanks::Empty;
    options.hasSignatures = m_ui->signaturesBox->isChecked();
    options.sealHeads = wordsOf(m_ui->sealsEdit->text());
    options.formNumber = m_ui->formNumberEdit->text().trimmed();
    request.projects = m_ui->selectedButton->isChecked() ? m_selected : std::vector<ProjectId>();
}

} // namespace kyodo::ui
