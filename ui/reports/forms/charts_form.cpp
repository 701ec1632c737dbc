#include "ui/reports/forms/charts_form.h"

#include "ui_charts_form.h"

#include "ui/reports/codes.h"
#include "ui/reports/forms/choice_box.h"
#include "ui/reports/forms/money_unit.h"
#include "ui/theme/theme.h"

namespace kyodo::ui {
namespace {

std::vector<OrderedChoice::Entry> chartEntries()
{
    std::vector<OrderedChoice::Entry> entries;
    for (const ChartSubject subject : chartSubjects()) {
        entries.push_back({chartSubjectCode(subject), chartSubjectLabel(subject)});
    }
    return entries;
}

} // namespace

ChartsForm::ChartsForm(QWidget* parent)
    : ReportForm(parent)
    , m_ui(std::make_unique<Ui::ChartsForm>())
{
    m_ui->setupUi(this);
    Theme::setLines(*m_ui->chartsHint, m_ui->chartsHint->text());
    m_ui->chartsChoice->setListName(tr("Charts"));
    m_ui->chartsChoice->setEntries(chartEntries());
    offerMoneyUnits(*m_ui->unitBox);
    connect(m_ui->chartsChoice, &OrderedChoice::edited, this, &ReportForm::edited);
    connect(m_ui->unitBox, &QComboBox::currentIndexChanged, this, &ReportForm::edited);
}

ChartsForm::~ChartsForm() = default;

void ChartsForm::load(const ReportRequest& request)
{
    const std::vector<ChartSubject>& subjects = request.charts.subjects;
    const auto all = chartSubjects();
    m_ui->chartsChoice->load(codesOf(
        subjects.empty() ? std::vector(all.begin(), all.end()) : subjects, chartSubjectCode));
    choose(*m_ui->unitBox, request.charts.unit);
}

void ChartsForm::apply(ReportRequest& request) const
{
    request.charts.subjects = fromCodes(m_ui->chartsChoice->chosen(), chartSubjectFromCode);
    request.charts.unit = chosen<Yen::Unit>(*m_ui->unitBox);
}

} // namespace kyodo::ui
