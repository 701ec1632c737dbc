#include "ui/editors/classification_form.h"

#include "core/domain/record_labels.h"
#include "ui/theme/theme.h"
#include "ui/widgets/area_picture.h"
#include "ui_classification_form.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <limits>

namespace kyodo::ui {
ClassificationForm::ClassificationForm(const Guideline& guideline, QWidget* parent)
    : QWidget(parent)
    , m_guideline(guideline)
    , m_ui(std::make_unique<Ui::ClassificationForm>())
    , m_forms(guideline)
{
    m_ui->setupUi(this);
    for (QLabel* label : {m_ui->areaTitle, m_ui->formTitle}) {
        Theme::setRole(*label, QStringLiteral("section"));
    }
    for (QLabel* label : {m_ui->adviceLabel, m_ui->formHint, m_ui->previousLabel}) {
        Theme::setRole(*label, QStringLiteral("hint"));
    }
    for (QLabel* label : {m_ui->areaName, m_ui->adviceLabel, m_ui->previousLabel}) {
        label->setTextFormat(Qt::PlainText);
    }
    m_ui->areaPicture->setGuideline(m_guideline);
    m_ui->reasonEdit->setMaxLength(std::numeric_limits<int>::max());
    setUpForms();
    connect(m_ui->areaPicture, &AreaPicture::areaChosen, this, &ClassificationForm::chooseArea);
    connect(m_ui->reasonEdit, &QLineEdit::textEdited, this, &ClassificationForm::edited);
    showArea();
}

ClassificationForm::~ClassificationForm() = default;

void ClassificationForm::setUpForms()
{
    m_ui->formTable->setModel(&m_forms);
    m_ui->formTable->installEventFilter(this);
    QHeaderView* header = m_ui->formTable->horizontalHeader();
    header->resizeSection(FormChoiceModel::FormName, 230);
    header->resizeSection(FormChoiceModel::Leading, 72);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_ui->leadButton, &QPushButton::clicked, this, &ClassificationForm::leadCurrent);
    connect(m_ui->formTable, &QTableView::doubleClicked, this, &ClassificationForm::leadCurrent);
    connect(&m_forms, &FormChoiceModel::choicesChanged, this, &ClassificationForm::showAdvice);
    connect(&m_forms, &FormChoiceModel::dataChanged, this, &ClassificationForm::edited);
}

void ClassificationForm::load(const Classification& value)
{
    m_area = value.area;
    m_loadedReason = value.areaReason;
    m_ui->reasonEdit->setText(value.areaReason);
    m_forms.setChoices(value.forms);
    if (m_forms.rowCount() > 0) {
        m_ui->formTable->setCurrentIndex(m_forms.index(0, 0));
    }
    showArea();
}

Classification ClassificationForm::value() const
{
    // not touched, it stays as it is stored: the field can't show every character
    const bool isTouched = m_ui->reasonEdit->isModified();
    return {m_forms.choices(), m_area, isTouched ? m_ui->reasonEdit->text() : m_loadedReason};
}

void ClassificationForm::setPrevious(const std::optional<ProjectYear>& previous)
{
    const auto& area = previous ? previous->record.area : std::nullopt;
    m_ui->areaPicture->setPrevious(area ? area->code : std::nullopt);
    m_ui->previousLabel->setText(previous
                                     ? tr("%1: %2").arg(previous->round.years.label(),
                                                        area ? area->words : tr("not classified"))
                                     : QString());
}

void ClassificationForm::chooseArea(const std::optional<AreaCode>& code)
{
    const Area* area = code ? m_guideline.area(*code) : nullptr;
    m_area = area ? std::optional(AreaChoice{area->code, area->name}) : std::nullopt;
    showArea();
    emit edited();
}

void ClassificationForm::leadCurrent()
{
    const QModelIndex current = m_ui->formTable->currentIndex();
    if (current.isValid() && m_ui->leadButton->isEnabled()) {
        m_forms.lead(current.row());
    }
}

void ClassificationForm::showArea()
{
    const Area* area = m_area && m_area->code ? m_guideline.area(*m_area->code) : nullptr;
    m_ui->areaPicture->setSelected(area ? std::optional(area->code) : std::nullopt);
    m_ui->areaName->setText(area     ? areaLabel(*area)
                            : m_area ? tr("“%1”, not an area of the guideline").arg(m_area->words)
                                     : tr("Not classified yet"));
    showAdvice();
}

const Area* ClassificationForm::suggestedArea() const
{
    const std::vector<FormChoice> chosen = m_forms.choices();
    const Form* leading =
        chosen.empty() || !chosen.front().code ? nullptr : m_guideline.form(*chosen.front().code);
    return leading && leading->leadingArea ? m_guideline.area(*leading->leadingArea) : nullptr;
}

void ClassificationForm::showAdvice()
{
    const Area* suggested = suggestedArea();
    m_ui->areaPicture->setSuggested(suggested ? std::optional(suggested->code) : std::nullopt);
    if (!suggested) {
        m_ui->adviceLabel->setText(
            tr("Click the picture or press the letter of an area; Delete clears it."));
        return;
    }
    const QString form = m_forms.choices().front().words;
    const bool differs = m_area && m_area->code && *m_area->code != suggested->code;
    m_ui->adviceLabel->setText(
        (differs ? tr("“%1” usually lies in %2. Write down why this project does not.")
                 : tr("As “%1”, the project would usually lie in %2."))
            .arg(form, areaLabel(*suggested)));
}

bool ClassificationForm::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->formTable && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_M) {
        leadCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ClassificationForm::setReadOnly()
{
    m_ui->areaPicture->setEnabled(false);
    m_ui->reasonEdit->setReadOnly(true);
    m_ui->formTable->setEnabled(false);
    m_ui->leadButton->hide();
    m_ui->leadButton->setEnabled(false);
    m_ui->formHint->hide();
}

} // namespace kyodo::ui
