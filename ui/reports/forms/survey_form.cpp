#include "ui/reports/forms/survey_form.h"

#include "ui_survey_form.h"

#include "core/report/content/survey/survey_words.h"
#include "ui/reports/codes.h"
#include "ui/reports/forms/choice_box.h"

namespace kyodo::ui {
namespace {

using EmptyColumns = SurveyOptions::EmptyColumns;

std::vector<OrderedChoice::Entry> columnEntries()
{
    std::vector<OrderedChoice::Entry> entries;
    for (const SurveyColumn column : AllSurveyColumns) {
        entries.push_back({surveyColumnCode(column), survey_words::columnHead(column)});
    }
    return entries;
}

} // namespace

SurveyForm::SurveyForm(QWidget* parent)
    : ReportForm(parent)
    , m_ui(std::make_unique<Ui::SurveyForm>())
{
    m_ui->setupUi(this);
    offer(*m_ui->groupBox, SurveyGrouping::Form, tr("Form"));
    offer(*m_ui->groupBox, SurveyGrouping::Area, tr("Area"));
    offer(*m_ui->groupBox, SurveyGrouping::Department, tr("Department"));
    offer(*m_ui->groupBox, SurveyGrouping::Field, tr("Field"));
    m_ui->columnsChoice->setListName(tr("Columns"));
    m_ui->columnsChoice->setEntries(columnEntries());
    connect(m_ui->groupBox, &QComboBox::currentIndexChanged, this, &ReportForm::edited);
    connect(m_ui->columnsChoice, &OrderedChoice::edited, this, &ReportForm::edited);
    connect(m_ui->emptyColumnsBox, &QCheckBox::toggled, this, &ReportForm::edited);
    connect(m_ui->summaryBox, &QCheckBox::toggled, this, &ReportForm::edited);
}

SurveyForm::~SurveyForm() = default;

void SurveyForm::load(const ReportRequest& request)
{
    const SurveyOptions& options = request.survey;
    choose(*m_ui->groupBox, options.groupBy);
    m_ui->columnsChoice->load(codesOf(options.columns, surveyColumnCode));
    m_ui->emptyColumnsBox->setChecked(options.emptyColumns == EmptyColumns::Keep);
    m_ui->summaryBox->setChecked(options.hasSummary);
}

void SurveyForm::apply(ReportRequest& request) const
{
    SurveyOptions& options = request.survey;
    options.groupBy = chosen<SurveyGrouping>(*m_ui->groupBox);
    options.columns = fromCodes(m_ui->columnsChoice->chosen(), surveyColumnFromCode);
    options.emptyColumns =
        m_ui->emptyColumnsBox->isChecked() ? EmptyColumns::Keep : EmptyColumns::LeaveOut;
    options.hasSummary = m_ui->summaryBox->isChecked();
}

bool SurveyForm::isFileForEachGroup() const
{
    return m_ui->groupFilesBox->isChecked();
}

} // namespace kyodo::ui
