#include "ui/reports/forms/gaps_form.h"

#include "ui_gaps_form.h"

#include "ui/reports/report_settings.h"

namespace kyodo::ui {

GapsForm::GapsForm(QWidget* parent)
    : ReportForm(parent)
    , m_ui(std::make_unique<Ui::GapsForm>())
{
    m_ui->setupUi(this);
    m_ui->gapBox->setRange(1, MostGap);
    m_ui->gapBox->setSuffix(tr(" steps", "behind the number in a field"));
    connect(m_ui->gapBox, &QSpinBox::valueChanged, this, &ReportForm::edited);
}

GapsForm::~GapsForm() = default;

void GapsForm::load(const ReportRequest& request)
{
    m_ui->gapBox->setValue(request.leastGap);
}

void GapsForm::apply(ReportRequest& request) const
{
    request.leastGap = m_ui->gapBox->value();
}

} // namespace kyodo::ui
