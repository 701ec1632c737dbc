#include "ui/reports/forms/examples_form.h"

#include "ui_examples_form.h"

#include "ui/reports/report_settings.h"

namespace kyodo::ui {
namespace {

using Meanings = ExampleOptions::Meanings;

} // namespace

ExamplesForm::ExamplesForm(QWidget* parent)
    : ReportForm(parent)
    , m_ui(std::make_unique<Ui::ExamplesForm>())
{
    m_ui->setupUi(this);
    m_ui->mostBox->setRange(0, MostExamples);
    connect(m_ui->mostBox, &QSpinBox::valueChanged, this, &ReportForm::edited);
    connect(m_ui->meaningsBox, &QCheckBox::toggled, this, &ReportForm::edited);
}

ExamplesForm::~ExamplesForm() = default;

void ExamplesForm::load(const ReportRequest& request)
{
    m_ui->mostBox->setValue(request.examples.mostPerForm);
    m_ui->meaningsBox->setChecked(request.examples.meanings == Meanings::BelowForms);
}

void ExamplesForm::apply(ReportRequest& request) const
{
    request.examples.mostPerForm = m_ui->mostBox->value();
    request.examples.meanings =
        m_ui->meaningsBox->isChecked() ? Meanings::BelowForms : Meanings::LeaveOut;
}

} // namespace kyodo::ui
