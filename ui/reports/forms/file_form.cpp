#include "ui/reports/forms/file_form.h"

#include "ui_file_form.h"

#include "ui/reports/forms/choice_box.h"
#include "ui/theme/theme.h"

namespace kyodo::ui {

FileForm::FileForm(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FileForm>())
{
    m_ui->setupUi(this);
    Theme::setLines(*m_ui->archiveHint, m_ui->archiveHint->text());
    Theme::setLines(*m_ui->encodingHint, m_ui->encodingHint->text());
    offer(*m_ui->encodingBox, CsvEncoding::Utf8, tr("UTF-8 (all characters)"));
    offer(*m_ui->encodingBox, CsvEncoding::Cp932, tr("Shift JIS (CP932)"));
    connect(m_ui->archiveBox, &QCheckBox::toggled, this, &FileForm::edited);
    connect(m_ui->encodingBox, &QComboBox::currentIndexChanged, this, &FileForm::edited);
}

FileForm::~FileForm() = default;

void FileForm::load(const ReportOutput& output)
{
    m_ui->archiveBox->setChecked(output.pdfLevel == PdfLevel::PdfA1b);
    choose(*m_ui->encodingBox, output.encoding);
}

void FileForm::apply(ReportOutput& output) const
{
    output.pdfLevel = m_ui->archiveBox->isChecked() ? PdfLevel::PdfA1b : PdfLevel::Pdf17;
    output.encoding = chosen<CsvEncoding>(*m_ui->encodingBox);
}

} // namespace kyodo::ui
