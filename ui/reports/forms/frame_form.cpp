#include "ui/reports/forms/frame_form.h"

#include "core/domain/shown_dates.h"
#include "ui/reports/date_field.h"
#include "ui/reports/forms/choice_box.h"
#include "ui/reports/report_settings.h"
#include "ui_frame_form.h"

namespace kyodo::ui {

FrameForm::FrameForm(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FrameForm>())
{
    m_ui->setupUi(this);
    m_ui->asOfError->hide();
    offer(*m_ui->paperBox, Paper::A4, QStringLiteral("A4"));
    offer(*m_ui->paperBox, Paper::A3, QStringLiteral("A3"));
    offer(*m_ui->paperBox, Paper::B4, tr("B4 (JIS)"));
    offer(*m_ui->orientationBox, QPageLayout::Landscape, tr("Landscape"));
    offer(*m_ui->orientationBox, QPageLayout::Portrait, tr("Portrait"));
    offer(*m_ui->marginBox, MarginSize::Usual, tr("Usual"));
    offer(*m_ui->marginBox, MarginSize::Narrow, tr("Narrow"));
    offer(*m_ui->marginBox, MarginSize::Wide, tr("Wide"));
    watchFields();
}

FrameForm::~FrameForm() = default;

void FrameForm::watchFields()
{
    for (const QLineEdit* edit : {m_ui->titleEdit, m_ui->asOfEdit, m_ui->officeEdit}) {
        connect(edit, &QLineEdit::textChanged, this, &FrameForm::edited);
    }
    connect(m_ui->forewordEdit, &QPlainTextEdit::textChanged, this, &FrameForm::edited);
    for (const QComboBox* box : {m_ui->paperBox, m_ui->orientationBox, m_ui->marginBox}) {
        connect(box, &QComboBox::currentIndexChanged, this, &FrameForm::edited);
    }
    connect(m_ui->draftBox, &QCheckBox::toggled, this, &FrameForm::edited);
}

void FrameForm::setDate(QDate asOf)
{
    m_ui->asOfEdit->setText(shownDate(asOf));
}

void FrameForm::setCity(const QString& cityName)
{
    m_ui->cityHint->setText(tr("City: %1 (from the guideline)").arg(cityName));
}

void FrameForm::load(const ReportRequest& request)
{
    const bool hasWords = request.kind != ReportKind::Sheets;
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_ui->titleLabel, m_ui->titleEdit, m_ui->forewordLabel, m_ui->forewordEdit}) {
        widget->setVisible(hasWords);
    }
    m_ui->titleEdit->setText(request.frame.title);
    m_ui->forewordEdit->setPlainText(request.frame.foreword);
    m_ui->officeEdit->setText(request.frame.office);
    choose(*m_ui->paperBox, formatOf(request).paper);
    choose(*m_ui->orientationBox, formatOf(request).orientation);
    choose(*m_ui->marginBox, formatOf(request).marginSize);
    m_ui->draftBox->setChecked(request.frame.isDraft);
}

Status FrameForm::apply(ReportRequest& request) const
{
    request.frame.title = m_ui->titleEdit->text().trimmed();
    request.frame.foreword = m_ui->forewordEdit->toPlainText().trimmed();
    request.frame.office = m_ui->officeEdit->text().trimmed();
    request.frame.isDraft = m_ui->draftBox->isChecked();
    PageFormat& format = formatOf(request);
    format.paper = chosen<Paper>(*m_ui->paperBox);
    format.orientation = chosen<QPageLayout::Orientation>(*m_ui->orientationBox);
    format.marginSize = chosen<MarginSize>(*m_ui->marginBox);
    KYODO_TRY_ASSIGN(request.frame.asOf, readDate(*m_ui->asOfEdit, *m_ui->asOfError));
    return {};
}

} // namespace kyodo::ui
