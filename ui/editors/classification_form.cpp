#include "ui/editors/classification_form.h"

#include "core/domain/record_labels.h"
#include "core/domain/shown_dates.h"
#include "ui/theme/theme.h"
#include "ui/widgets/area_picture.h"
#include "ui_classification_form.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <limits>

namespace kyodo::ui {

ClassificationForm::ClassificationForm(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ClassificationForm>())
{
    m_ui->setupUi(this);
    setUpLabels();
    setUpForms();
    m_ui->reasonEdit->setMaxLength(std::numeric_limits<int>::max());
    connect(m_ui->areaPicture, &AreaPicture::areaChosen, this, &ClassificationForm::chooseArea);
    connect(m_ui->takeButton, &QPushButton::clicked, this, &ClassificationForm::takeAdvice);
    connect(m_ui->involvement, &InvolvementForm::edited, this, [this] {
        showAdvice();
        emit edited();
    });
    connect(m_ui->reasonEdit, &QLineEdit::textEdited, this, [this] {
        showWarning();
        emit edited();
    });
    showParts();
    showArea();
}

ClassificationForm::~ClassificationForm() = default;

void ClassificationForm::setUpLabels()
{
    for (QLabel* label : {m_ui->areaTitle, m_ui->formTitle}) {
        Theme::setRole(*label, QStringLiteral("section"));
    }
    for (QLabel* label :
         {m_ui->formHint, m_ui->previousLabel, m_ui->noAreasLabel, m_ui->noFormsLabel}) {
        Theme::setRole(*label, QStringLiteral("hint"));
    }
    Theme::setRole(*m_ui->warningLabel, QStringLiteral("warning"));
    for (QLabel* label : {m_ui->areaName, m_ui->adviceLabel, m_ui->previousLabel,
                          m_ui->noAreasLabel, m_ui->noFormsLabel, m_ui->warningLabel}) {
        label->setTextFormat(Qt::PlainText);
    }
    constexpr int IconSize = 16;
    m_ui->warningIcon->setPixmap(
        Theme::icon(u"warning", Theme::colors().warning).pixmap(IconSize, IconSize));
}

void ClassificationForm::setUpForms()
{
    m_ui->formTable->setModel(&m_forms);
    m_ui->formTable->installEventFilter(this);
    m_ui->formTable->shareRoom({FormChoiceModel::Meaning});
    connect(m_ui->leadButton, &QPushButton::clicked, this, &ClassificationForm::leadCurrent);
    connect(m_ui->formTable, &QTableView::doubleClicked, this, &ClassificationForm::leadCurrent);
    connect(&m_forms, &FormChoiceModel::choicesChanged, this, &ClassificationForm::showAdvice);
    connect(&m_forms, &FormChoiceModel::dataChanged, this, &ClassificationForm::edited);
}

void ClassificationForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    sharePicture();
}

/// Beside the questions the picture would be cut in a narrow window. How narrow that is its frame
/// says: the form itself is never narrower than it can be.
void ClassificationForm::sharePicture()
{
    const QMargins margins = m_ui->column->contentsMargins();
    const int wanted = m_ui->involvement->minimumSizeHint().width() + m_ui->pictureRow->spacing() +
                       m_ui->areaPicture->minimumWidth() + margins.left() + margins.right();
    const int room = parentWidget() ? parentWidget()->width() : width();
    m_ui->pictureRow->setDirection(room < wanted ? QBoxLayout::TopToBottom
                                                 : QBoxLayout::LeftToRight);
}

void ClassificationForm::setGuideline(const Guideline& guideline)
{
    m_guideline = guideline;
    m_ui->areaPicture->setGuideline(m_guideline);
    m_forms.setGuideline(m_guideline);
    showParts();
    showArea();
}

void ClassificationForm::load(const Classification& value)
{
    m_area = value.area;
    m_loadedReason = value.areaReason;
    m_ui->reasonEdit->setText(value.areaReason);
    m_ui->involvement->load(value.involvement);
    m_forms.setChoices(value.forms);
    if (m_forms.rowCount() > 0) {
        m_ui->formTable->setCurrentIndex(m_forms.index(0, 0));
    }
    showParts();
    showArea();
    m_ui->areaPicture->forgetSteps();
}

Classification ClassificationForm::value() const
{
    // not touched, it stays as it is stored: the field can't show every character
    const bool isTouched = m_ui->reasonEdit->isModified();
    return {m_forms.choices(), m_area, isTouched ? m_ui->reasonEdit->text() : m_loadedReason,
            m_ui->involvement->value()};
}

void ClassificationForm::setPrevious(const std::optional<ProjectYear>& previous)
{
    const auto& area = previous ? previous->record.area : std::nullopt;
    m_ui->areaPicture->setPrevious(area ? area->code : std::nullopt);
    m_ui->previousLabel->setText(previous
                                     ? tr("%1: %2").arg(shownYears(previous->round.years),
                                                        area ? area->words : tr("not classified"))
                                     : QString());
}

void ClassificationForm::showParts()
{
    const bool hasAreas = !m_guideline.areas.empty();
    m_ui->areaPart->setVisible(hasAreas);
    m_ui->noAreasLabel->setVisible(!hasAreas);
    m_ui->noAreasLabel->setText(
        m_area ? tr("The guideline of this round has no areas. “%1” is kept in these words.")
                     .arg(m_area->words)
               : tr("The guideline of this round has no areas: none is asked for."));
    // forms in words of their own are shown, for they can be taken out
    const bool hasForms = m_forms.rowCount() > 0;
    m_ui->formPart->setVisible(hasForms);
    m_ui->noFormsLabel->setVisible(!hasForms);
}

void ClassificationForm::chooseArea(const std::optional<AreaCode>& code)
{
    const Area* area = code ? m_guideline.area(*code) : nullptr;
    m_area = area ? std::optional(AreaChoice{area->code, area->name}) : std::nullopt;
    showArea();
    emit edited();
}

void ClassificationForm::takeAdvice()
{
    if (m_advice) {
        chooseArea(m_advice->area);
        m_ui->areaPicture->setFocus(); // the button is out of use now
    }
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

ProjectRecord ClassificationForm::asRecord() const
{
    static const Name name = Name::parse(QStringLiteral("-")).value();
    ProjectRecord record{*RecordId::fromValue(1),      0, *ProjectId::fromValue(1),
                         *SurveyRoundId::fromValue(1), 0, name};
    const Classification shown = value();
    record.forms = shown.forms;
    record.area = shown.area;
    record.areaReason = shown.areaReason;
    record.involvement = shown.involvement;
    return record;
}

void ClassificationForm::showAdvice()
{
    m_advice = areaAdvice(asRecord(), m_guideline);
    const Area* area = m_advice ? m_guideline.area(m_advice->area) : nullptr;
    m_ui->areaPicture->setSuggested(area ? std::optional(area->code) : std::nullopt);
    const bool isTaken = area && m_area && m_area->code == area->code;
    m_ui->takeButton->setVisible(area && !m_isReadOnly);
    m_ui->takeButton->setEnabled(!isTaken);
    m_ui->adviceLabel->setText(
        area ? tr("Proposed: %1. %2").arg(areaLabel(*area), m_advice->reason)
             : tr("Click the picture or press the letter of an area; Delete clears it."));
    showWarning();
}

void ClassificationForm::showWarning()
{
    const std::optional<AreaCode> usual = areaAgainstForm(asRecord(), m_guideline);
    const Area* area = usual ? m_guideline.area(*usual) : nullptr;
    m_ui->warningIcon->setVisible(area);
    m_ui->warningLabel->setVisible(area);
    if (area) {
        m_ui->warningLabel->setText(
            tr("“%1” usually lies in %2. Write down why this project does not.")
                .arg(m_forms.choices().front().words, areaLabel(*area)));
    }
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
    m_isReadOnly = true;
    m_ui->areaPicture->setEnabled(false);
    m_ui->involvement->setReadOnly();
    m_ui->reasonEdit->setReadOnly(true);
    m_ui->formTable->setEnabled(false);
    m_ui->takeButton->hide();
    m_ui->leadButton->hide();
    m_ui->leadButton->setEnabled(false);
    m_ui->formHint->hide();
}

} // namespace kyodo::ui
