#include "ui/editors/checklist_form.h"

#include "core/base/text.h"
#include "ui/editors/table_editing.h"
#include "ui/theme/theme.h"
#include "ui_checklist_form.h"

#include <QButtonGroup>

namespace kyodo::ui {

ChecklistForm::ChecklistForm(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ChecklistForm>())
    , m_phases(new QButtonGroup(this))
{
    m_ui->setupUi(this);
    for (QLabel* label :
         {m_ui->hintLabel, m_ui->emptyLabel, m_ui->progressLabel, m_ui->elsewhereLabel}) {
        Theme::setRole(*label, QStringLiteral("hint"));
        label->setTextFormat(Qt::PlainText);
    }
    setUpTable();
    setUpPhases();
    showState();
}

ChecklistForm::~ChecklistForm() = default;

void ChecklistForm::setUpTable()
{
    m_ui->table->setAnswers(m_model);
    m_ui->table->shareRoom({ChecklistModel::Question});
    connect(&m_model, &ChecklistModel::edited, this, &ChecklistForm::edited);
    connect(&m_model, &ChecklistModel::edited, this, &ChecklistForm::showState);
}

void ChecklistForm::setUpPhases()
{
    const std::array buttons{m_ui->beforeButton, m_ui->duringButton, m_ui->afterButton};
    for (size_t i = 0; i < buttons.size(); ++i) {
        buttons[i]->setText(checkPhaseLabel(checkPhases()[i]));
        m_phases->addButton(buttons[i], static_cast<int>(i));
    }
    connect(m_phases, &QButtonGroup::idClicked, this, &ChecklistForm::showPhase);
}

void ChecklistForm::setGuideline(const Guideline& guideline)
{
    m_model.setGuideline(guideline);
    m_ui->table->layOutRows();
    m_ui->table->goToFirst();
    showState();
}

void ChecklistForm::load(const std::vector<CheckAnswer>& answers)
{
    const QModelIndex current = m_ui->table->currentIndex();
    const QPoint place(current.column(), current.row());
    m_model.setAnswers(answers);
    m_ui->table->layOutRows();
    if (current.isValid()) {
        m_ui->table->setCurrentIndex(m_model.index(place.y(), place.x()));
    } else {
        m_ui->table->goToFirst();
    }
    showState();
}

void ChecklistForm::showPhase(int phase)
{
    commitEdit();
    m_model.setPhase(checkPhases()[static_cast<size_t>(phase)]);
    showState();
}

QString ChecklistForm::progressWords(CheckSide side) const
{
    const CheckProgress progress = m_model.progress(m_model.phase(), side);
    return tr("%1: %2 of %3 answered")
        .arg(checkSideLabel(side))
        .arg(progress.answered)
        .arg(progress.asked);
}

void ChecklistForm::showState()
{
    const bool isAsked = m_model.rowCount() > 0;
    m_ui->questionPart->setVisible(isAsked);
    m_ui->emptyLabel->setVisible(!isAsked);
    m_ui->progressLabel->setText(progressWords(CheckSide::City) + u'　' +
                                 progressWords(CheckSide::Partner));
    showElsewhere();
}

void ChecklistForm::showElsewhere()
{
    m_ui->elsewhereList->clear();
    for (const CheckAnswer& answer : m_model.elsewhere()) {
        const QString mark = answer.mark ? checkMarkLabel(*answer.mark) : tr("not answered");
        QString words = tr("%1, %2: %3 — %4")
                            .arg(checkPhaseLabel(answer.phase), checkSideLabel(answer.side),
                                 answer.question.words, mark);
        if (!isBlank(answer.comment)) {
            words += tr(" (%1)").arg(answer.comment);
        }
        m_ui->elsewhereList->addItem(words);
    }
    const bool isAny = m_ui->elsewhereList->count() > 0;
    m_ui->elsewhereLabel->setVisible(isAny);
    m_ui->elsewhereList->setVisible(isAny);
}

void ChecklistForm::commitEdit()
{
    commitCell(*m_ui->table);
}

void ChecklistForm::setReadOnly()
{
    m_ui->table->setReadOnly();
    m_ui->hintLabel->hide();
}

} // namespace kyodo::ui
