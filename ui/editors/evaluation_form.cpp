#include "ui/editors/evaluation_form.h"

#include "ui/theme/theme.h"
#include "ui_evaluation_form.h"

#include <QScopedValueRollback>
#include <QTextDocument>

#include <limits>

namespace kyodo::ui {

EvaluationForm::EvaluationForm(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EvaluationForm>())
{
    m_ui->setupUi(this);
    setUpLabels();
    setUpTable();
    m_ui->commentEdit->setMaxLength(std::numeric_limits<int>::max());
    connect(m_ui->commentEdit, &QLineEdit::textEdited, this, [this](const QString& comment) {
        m_model.setComment(m_ui->table->currentIndex(), comment);
    });
    for (QPlainTextEdit* edit :
         {m_ui->improvementEdit, m_ui->publicTextEdit, m_ui->internalNoteEdit}) {
        connect(edit, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_isLoading) {
                emit edited();
            }
        });
    }
    showCell();
    showReasons();
}

EvaluationForm::~EvaluationForm() = default;

void EvaluationForm::setUpLabels()
{
    Theme::setRole(*m_ui->hintLabel, QStringLiteral("hint"));
    for (QLabel* label : {m_ui->publicChip, m_ui->internalChip}) {
        Theme::setRole(*label, QStringLiteral("chip"));
    }
    Theme::setRole(*m_ui->reasonsLabel, QStringLiteral("warning"));
    for (QLabel* label : {m_ui->commentLabel, m_ui->reasonsLabel}) {
        label->setTextFormat(Qt::PlainText);
    }
}

void EvaluationForm::setUpTable()
{
    m_ui->table->setAnswers(m_model);
    m_ui->table->shareRoom({EvaluationModel::Item});
    connect(&m_model, &EvaluationModel::edited, this, &EvaluationForm::edited);
    connect(&m_model, &EvaluationModel::edited, this, &EvaluationForm::showCell);
    connect(&m_model, &EvaluationModel::edited, this, &EvaluationForm::showReasons);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EvaluationForm::showCell);
}

void EvaluationForm::setGuideline(const Guideline& guideline)
{
    m_model.setGuideline(guideline);
    m_ui->table->goToFirst();
    showReasons();
}

void EvaluationForm::load(const EvaluationContent& value)
{
    const QScopedValueRollback guard(m_isLoading, true);
    const QModelIndex current = m_ui->table->currentIndex();
    const QPoint place(current.column(), current.row());
    m_model.setScores(value.scores);
    loadText(*m_ui->improvementEdit, value.improvement);
    loadText(*m_ui->publicTextEdit, value.publicText);
    loadText(*m_ui->internalNoteEdit, value.internalNote);
    m_ui->table->setCurrentIndex(m_model.index(place.y(), place.x()));
    if (!m_ui->table->currentIndex().isValid()) {
        m_ui->table->goToFirst();
    }
    showCell();
    showReasons();
}

void EvaluationForm::loadText(QPlainTextEdit& edit, const QString& text)
{
    edit.setPlainText(text);
    edit.document()->setModified(false);
    m_loaded.insert(&edit, text);
}

QString EvaluationForm::textOf(const QPlainTextEdit& edit) const
{
    // not touched, it stays as it is stored: the field can't show every character
    return edit.document()->isModified() ? edit.toPlainText() : m_loaded.value(&edit);
}

EvaluationContent EvaluationForm::value() const
{
    return {m_model.scores(), textOf(*m_ui->improvementEdit), textOf(*m_ui->publicTextEdit),
            textOf(*m_ui->internalNoteEdit)};
}

void EvaluationForm::showCell()
{
    const QModelIndex cell = m_ui->table->currentIndex();
    const bool takesComment = m_model.takesAnswer(cell);
    m_ui->commentEdit->setEnabled(takesComment);
    m_ui->commentLabel->setText(
        takesComment
            ? tr("Co&mment: %1").arg(m_model.cellName(cell).replace(u'&', QStringLiteral("&&")))
            : tr("Co&mment"));
    if (m_ui->commentEdit->text() != m_model.comment(cell)) {
        m_ui->commentEdit->setText(m_model.comment(cell));
    }
    const bool wantsReason = m_model.wantsReason(cell);
    m_ui->commentEdit->setPlaceholderText(wantsReason ? tr("Why is the score this low?")
                                                      : QString());
    Theme::setInvalid(*m_ui->commentEdit, wantsReason);
}

void EvaluationForm::showReasons()
{
    const int count = m_model.countWithoutReason();
    m_ui->reasonsLabel->setVisible(count > 0);
    m_ui->reasonsLabel->setText(tr("%n low score(s) stand without a reason.", nullptr, count));
}

void EvaluationForm::setReadOnly()
{
    m_ui->table->setReadOnly();
    m_ui->commentEdit->setReadOnly(true);
    m_ui->hintLabel->hide();
    for (auto* edit : findChildren<QPlainTextEdit*>()) {
        edit->setReadOnly(true);
    }
}

} // namespace kyodo::ui
