#include "ui/reports/forms/rounds_form.h"

#include "ui_rounds_form.h"

#include "core/report/content/survey/rounds_report.h"
#include "ui/theme/theme.h"

namespace kyodo::ui {

RoundsForm::RoundsForm(QWidget* parent)
    : ReportForm(parent)
    , m_ui(std::make_unique<Ui::RoundsForm>())
{
    m_ui->setupUi(this);
    m_ui->roundList->setMost(MostComparedRounds);
    Theme::setLines(*m_ui->roundsHint, tr("%1 to %2 of them; none ticked: the latest ones.")
                                           .arg(LeastComparedRounds)
                                           .arg(MostComparedRounds));
    connect(m_ui->roundList, &RoundList::edited, this, &ReportForm::edited);
}

RoundsForm::~RoundsForm() = default;

void RoundsForm::setChoices(const ReportChoices& choices)
{
    m_ui->roundList->setRounds(choices.rounds);
}

void RoundsForm::load(const ReportRequest& request)
{
    m_ui->roundList->load(request.rounds);
}

void RoundsForm::apply(ReportRequest& request) const
{
    request.rounds = m_ui->roundList->chosen();
}

} // namespace kyodo::ui
