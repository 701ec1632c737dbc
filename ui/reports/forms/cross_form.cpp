#include "ui/reports/forms/cross_form.h"

#include "ui_cross_form.h"

#include "ui/reports/forms/choice_box.h"
#include "ui/reports/forms/money_unit.h"
#include "ui/theme/theme.h"

namespace kyodo::ui {

CrossForm::CrossForm(QWidget* parent)
    : ReportForm(parent)
    , m_ui(std::make_unique<Ui::CrossForm>())
{
    m_ui->setupUi(this);
    Theme::setLines(*m_ui->roundsHint, m_ui->roundsHint->text());
    for (const RecordAspect aspect : recordAspects()) {
        offer(*m_ui->rowsBox, aspect, recordAspectLabel(aspect));
        offer(*m_ui->columnsBox, aspect, recordAspectLabel(aspect));
    }
    offer(*m_ui->measureBox, CountMeasure::Projects, tr("Projects, each once"));
    offer(*m_ui->measureBox, CountMeasure::Mentions, tr("Mentions"));
    offer(*m_ui->measureBox, CountMeasure::Cost, tr("Cost"));
    offer(*m_ui->sharesBox, CrossShares::None, tr("None"));
    offer(*m_ui->sharesBox, CrossShares::OfTotal, tr("Of all"));
    offer(*m_ui->sharesBox, CrossShares::OfRow, tr("Of the row"));
    offer(*m_ui->sharesBox, CrossShares::OfColumn, tr("Of the column"));
    offerMoneyUnits(*m_ui->unitBox);
    for (const QComboBox* box :
         {m_ui->rowsBox, m_ui->columnsBox, m_ui->measureBox, m_ui->sharesBox, m_ui->unitBox}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ReportForm::edited);
    }
    connect(m_ui->measureBox, &QComboBox::currentIndexChanged, this, &CrossForm::updateUnit);
    connect(m_ui->roundList, &RoundList::edited, this, &ReportForm::edited);
    updateUnit();
}

CrossForm::~CrossForm() = default;

/// Counts have no unit to choose.
void CrossForm::updateUnit()
{
    m_ui->unitBox->setEnabled(chosen<CountMeasure>(*m_ui->measureBox) == CountMeasure::Cost);
}

void CrossForm::setChoices(const ReportChoices& choices)
{
    m_ui->roundList->setRounds(choices.rounds);
}

void CrossForm::load(const ReportRequest& request)
{
    const CrossOptions& options = request.cross;
    choose(*m_ui->rowsBox, options.rows);
    choose(*m_ui->columnsBox, options.columns);
    choose(*m_ui->measureBox, options.measure);
    choose(*m_ui->sharesBox, options.shares);
    choose(*m_ui->unitBox, options.unit);
    m_ui->roundList->load(request.rounds);
}

void CrossForm::apply(ReportRequest& request) const
{
    CrossOptions& options = request.cross;
    options.rows = chosen<RecordAspect>(*m_ui->rowsBox);
    options.columns = chosen<RecordAspect>(*m_ui->columnsBox);
    options.measure = chosen<CountMeasure>(*m_ui->measureBox);
    options.shares = chosen<CrossShares>(*m_ui->sharesBox);
    options.unit = chosen<Yen::Unit>(*m_ui->unitBox);
    request.rounds = m_ui->roundList->chosen();
}

} // namespace kyodo::ui
