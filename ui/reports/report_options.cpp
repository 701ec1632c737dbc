#include "ui/reports/report_options.h"

#include "ui_report_options.h"

#include "ui/reports/forms/charts_form.h"
#include "ui/reports/forms/cross_form.h"
#include "ui/reports/forms/examples_form.h"
#include "ui/reports/forms/file_form.h"
#include "ui/reports/forms/frame_form.h"
#include "ui/reports/forms/gaps_form.h"
#include "ui/reports/forms/roster_form.h"
#include "ui/reports/forms/rounds_form.h"
#include "ui/reports/forms/sheets_form.h"
#include "ui/reports/forms/survey_form.h"
#include "ui/reports/report_settings.h"

namespace kyodo::ui {

ReportOptions::ReportOptions(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ReportOptions>())
{
    m_ui->setupUi(this);
    addForm(ReportKind::Survey, new SurveyForm);
    addForm(ReportKind::Rounds, new RoundsForm);
    addForm(ReportKind::Examples, new ExamplesForm);
    addForm(ReportKind::CrossTable, new CrossForm);
    addForm(ReportKind::Charts, new ChartsForm);
    addForm(ReportKind::Roster, new RosterForm);
    addForm(ReportKind::Gaps, new GapsForm);
    addForm(ReportKind::Sheets, new SheetsForm);
    m_ui->fileForm->load(rememberedOutput());
    connectFields();
}

ReportOptions::~ReportOptions() = default;

void ReportOptions::setDate(QDate asOf)
{
    m_ui->frameForm->setDate(asOf);
}

void ReportOptions::addForm(ReportKind kind, ReportForm* form)
{
    form->hide();
    m_forms.emplace(kind, form);
    m_ui->contentsLayout->insertWidget(0, form);
    connect(form, &ReportForm::edited, this, &ReportOptions::takeEdit);
}

void ReportOptions::connectFields()
{
    connect(m_ui->publicButton, &QRadioButton::toggled, this, &ReportOptions::takeEdit);
    connect(m_ui->frameForm, &FrameForm::edited, this, &ReportOptions::takeEdit);
    connect(m_ui->fileForm, &FileForm::edited, this,
            [this] { remember(output(ReportFormat::Pdf)); });
}

ReportForm* ReportOptions::form() const
{
    const auto found = m_forms.find(m_request.kind);
    return found == m_forms.end() ? nullptr : found->second;
}

void ReportOptions::setChoices(const ReportChoices& choices)
{
    m_ui->frameForm->setCity(choices.cityName);
    for (const auto& [kind, each] : m_forms) {
        each->setChoices(choices);
    }
}

void ReportOptions::showReport(ReportKind kind)
{
    m_isLoading = true;
    m_request = rememberedRequest(kind);
    m_request.rounds = m_rounds[kind];
    const bool canBePublic = hasPublicEdition(kind);
    m_ui->publicButton->setEnabled(canBePublic);
    m_ui->publicButton->setChecked(m_request.edition == Edition::Public);
    m_ui->internalButton->setChecked(m_request.edition == Edition::Internal);
    m_ui->editionHint->setVisible(!canBePublic);
    m_ui->frameForm->load(m_request);
    for (const auto& [each, widget] : m_forms) {
        widget->setVisible(each == kind);
    }
    m_ui->noOptionsLabel->setVisible(!form());
    if (form()) {
        form()->load(m_request);
    }
    m_isLoading = false;
}

Result<ReportRequest> ReportOptions::request() const
{
    ReportRequest request = m_request;
    request.edition = m_ui->publicButton->isChecked() ? Edition::Public : Edition::Internal;
    if (form()) {
        form()->apply(request);
    }
    KYODO_TRY(m_ui->frameForm->apply(request));
    return request;
}

/// What cannot be meant is not remembered.
void ReportOptions::takeEdit()
{
    if (m_isLoading) {
        return;
    }
    if (const Result<ReportRequest> edited = request()) {
        remember(*edited);
        m_rounds[edited->kind] = edited->rounds;
    }
    emit this->edited();
}

ReportOutput ReportOptions::output(ReportFormat format) const
{
    ReportOutput output{.format = format};
    m_ui->fileForm->apply(output);
    return output;
}

bool ReportOptions::isFileForEachGroup() const
{
    const auto* survey = qobject_cast<const SurveyForm*>(form());
    return survey && survey->isFileForEachGroup();
}

} // namespace kyodo::ui
