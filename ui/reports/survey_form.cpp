#include "ui/reports/survey_form.h"

#include "ui_survey_form.h"

#include "core/domain/era.h"
#include "ui/reports/date_field.h"

#include <QSettings>

namespace kyodo::ui {
namespace {

using Grouping = SurveyTableOptions::Grouping;

/// Words that stand in the settings, in the order of the boxes.
const QStringList& groupingWords()
{
    static const QStringList words{QStringLiteral("form"), QStringLiteral("area"),
                                   QStringLiteral("department"), QStringLiteral("field")};
    return words;
}

const QStringList& paperWords()
{
    static const QStringList words{QStringLiteral("A4"), QStringLiteral("A3"),
                                   QStringLiteral("B4")};
    return words;
}

void choose(QComboBox& box, const QStringList& words, const QString& word)
{
    box.setCurrentIndex(std::max(0, static_cast<int>(words.indexOf(word))));
}

} // namespace

SurveyForm::SurveyForm(QDate today, QWidget* parent)
    : ReportForm(parent)
    , m_ui(std::make_unique<Ui::SurveyForm>())
{
    m_ui->setupUi(this);
    m_ui->asOfError->hide();
    m_ui->asOfEdit->setText(formatDate(today));
    fillChoices();
    recall();
    watchFields();
}

SurveyForm::~SurveyForm() = default;

QString SurveyForm::reportName() const
{
    return tr("Survey table");
}

void SurveyForm::fillChoices()
{
    m_ui->groupBox->addItems({tr("Form"), tr("Area"), tr("Department"), tr("Field")});
    m_ui->paperBox->addItems({tr("A4 landscape"), tr("A3 landscape"), tr("B4 (JIS) landscape")});
}

void SurveyForm::watchFields()
{
    const auto changed = [this] {
        remember();
        emit optionsChanged();
    };
    connect(m_ui->groupBox, &QComboBox::currentIndexChanged, this, changed);
    connect(m_ui->paperBox, &QComboBox::currentIndexChanged, this, changed);
    connect(m_ui->allColumnsBox, &QCheckBox::toggled, this, changed);
    connect(m_ui->asOfEdit, &QLineEdit::textChanged, this, changed);
    connect(m_ui->titleEdit, &QLineEdit::textChanged, this, changed);
    connect(m_ui->forewordEdit, &QPlainTextEdit::textChanged, this, changed);
}

void SurveyForm::recall()
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("reports/survey"));
    choose(*m_ui->groupBox, groupingWords(), settings.value(QStringLiteral("groupBy")).toString());
    choose(*m_ui->paperBox, paperWords(), settings.value(QStringLiteral("paper")).toString());
    m_ui->allColumnsBox->setChecked(settings.value(QStringLiteral("allColumns")).toBool());
    m_ui->titleEdit->setText(settings.value(QStringLiteral("title")).toString());
    m_ui->forewordEdit->setPlainText(settings.value(QStringLiteral("foreword")).toString());
}

void SurveyForm::remember() const
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("reports/survey"));
    settings.setValue(QStringLiteral("groupBy"), groupingWords()[m_ui->groupBox->currentIndex()]);
    settings.setValue(QStringLiteral("paper"), paperWords()[m_ui->paperBox->currentIndex()]);
    settings.setValue(QStringLiteral("allColumns"), m_ui->allColumnsBox->isChecked());
    settings.setValue(QStringLiteral("title"), m_ui->titleEdit->text());
    settings.setValue(QStringLiteral("foreword"), m_ui->forewordEdit->toPlainText());
}

Result<SurveyTableOptions> SurveyForm::options()
{
    KYODO_TRY_ASSIGN(const QDate asOf, readDate(*m_ui->asOfEdit, *m_ui->asOfError));
    SurveyTableOptions options;
    options.groupBy = static_cast<Grouping>(m_ui->groupBox->currentIndex());
    options.allColumns = m_ui->allColumnsBox->isChecked();
    options.format.paper = static_cast<Paper>(m_ui->paperBox->currentIndex());
    options.asOf = asOf;
    options.title = m_ui->titleEdit->text().trimmed();
    options.foreword = m_ui->forewordEdit->toPlainText().trimmed();
    return options;
}

Result<SharedReport> SurveyForm::makeReport(const ReportOccasion& occasion, WorkProgress& progress)
{
    KYODO_TRY_ASSIGN(const SurveyTableOptions chosen, options());
    return surveyReport(occasion.ledger, occasion.round, chosen, progress);
}

} // namespace kyodo::ui
