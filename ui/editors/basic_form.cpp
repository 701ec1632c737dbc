#include "ui/editors/basic_form.h"

#include "core/domain/era.h"
#include "core/domain/shown_dates.h"
#include "ui/editors/field_error.h"
#include "ui/theme/theme.h"
#include "ui/widgets/combo_text.h"
#include "ui/widgets/kana_proposal.h"
#include "ui_basic_form.h"

#include <limits>

namespace kyodo::ui {
namespace {

QString dateText(const std::optional<QDate>& day)
{
    return day ? shownDate(*day) : QString();
}

QString nameProblem(const QString& text)
{
    const auto name = Name::parse(text);
    return name ? QString() : name.error().message;
}

Result<Yen> parseCost(const QString& text)
{
    return Yen::parse(text);
}

} // namespace

BasicForm::BasicForm(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::BasicForm>())
{
    m_ui->setupUi(this);
    for (QLabel* label :
         {m_ui->nameError, m_ui->startError, m_ui->endError, m_ui->sinceError, m_ui->costError}) {
        Theme::setRole(*label, QStringLiteral("error"));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->hide();
    }
    for (const RecordStatus status : recordStatuses()) {
        m_ui->stateBox->addItem(statusLabel(status), statusCode(status));
    }
    constexpr int NoLimit = std::numeric_limits<int>::max();
    for (auto* edit : findChildren<QLineEdit*>()) {
        edit->setMaxLength(NoLimit);
    }
    m_kanaProposal = new KanaProposal(*m_ui->nameEdit, *m_ui->kanaEdit);
    connectEdits();
}

BasicForm::~BasicForm() = default;

void BasicForm::connectEdits()
{
    for (auto* edit : findChildren<QLineEdit*>()) {
        connect(edit, &QLineEdit::textEdited, this, &BasicForm::edited);
    }
    for (auto* edit : findChildren<QPlainTextEdit*>()) {
        connect(edit, &QPlainTextEdit::textChanged, this, &BasicForm::edited);
    }
    for (auto* box : findChildren<QComboBox*>()) {
        connect(box, &QComboBox::activated, this, &BasicForm::edited);
    }
    followField(*m_ui->nameEdit, *m_ui->nameError, &nameProblem);
    followReadField(*m_ui->startEdit, *m_ui->startError, &parseDate);
    followReadField(*m_ui->endEdit, *m_ui->endError, &parseDate);
    followReadField(*m_ui->sinceEdit, *m_ui->sinceError, &FiscalYear::parse);
    followReadField(*m_ui->costEdit, *m_ui->costError, &parseCost);
    connect(m_ui->costEdit, &QLineEdit::editingFinished, this, [this] {
        if (const auto cost = Yen::parse(m_ui->costEdit->text())) {
            showCost(*cost);
        }
    });
}

void BasicForm::setGuideline(const Guideline& guideline)
{
    m_guideline = guideline;
    QComboBox& box = *m_ui->fieldBox;
    box.clear();
    box.addItem(QString());
    for (const Field& field : m_guideline.fields) {
        box.addItem(field.name);
    }
    if (!m_guideline.fields.empty()) {
        box.insertSeparator(box.count());
    }
    for (const Field& field : m_guideline.npoFields) {
        box.addItem(field.name);
    }
}

void BasicForm::setYears(const FiscalYearSpan& years)
{
    m_ui->startEdit->setPlaceholderText(typedDate(years.first().firstDay()));
    m_ui->endEdit->setPlaceholderText(typedDate(years.last().lastDay()));
    m_ui->sinceEdit->setPlaceholderText(typedYear(years.first()));
}

void BasicForm::setDepartments(const QStringList& departments)
{
    const QString typed = m_ui->departmentBox->currentText();
    m_ui->departmentBox->clear();
    m_ui->departmentBox->addItem(QString());
    m_ui->departmentBox->addItems(departments);
    showText(*m_ui->departmentBox, typed);
}

void BasicForm::showCost(const std::optional<Yen>& cost)
{
    m_ui->costEdit->setText(cost ? cost->grouped() : QString());
}

void BasicForm::load(const Project& project, const ProjectRecord& record)
{
    clear();
    m_ui->nameEdit->setText(record.name.text());
    m_ui->kanaEdit->setText(project.kana);
    showText(*m_ui->departmentBox, record.department);
    showText(*m_ui->fieldBox, record.field ? record.field->words : QString());
    m_ui->stateBox->setCurrentIndex(m_ui->stateBox->findData(statusCode(record.status)));
    m_ui->startEdit->setText(dateText(record.startsOn));
    m_ui->endEdit->setText(dateText(record.endsOn));
    m_ui->periodNoteEdit->setText(record.periodNote);
    m_ui->sinceEdit->setText(project.since ? shownYears(FiscalYearSpan(*project.since))
                                           : QString());
    showCost(record.cost);
    m_ui->summaryEdit->setPlainText(record.summary);
    m_ui->outcomeEdit->setPlainText(record.outcome);
    m_ui->noteEdit->setPlainText(project.note);
    m_kanaProposal->reset();
    m_loadedName = record.name;
    rememberShown();
}

void BasicForm::clear()
{
    for (auto* edit : findChildren<QLineEdit*>()) {
        edit->clear();
    }
    for (auto* edit : findChildren<QPlainTextEdit*>()) {
        edit->clear();
    }
    m_ui->stateBox->setCurrentIndex(m_ui->stateBox->findData(statusCode(RecordStatus::Done)));
    const std::pair<QWidget*, QLabel*> fields[] = {{m_ui->nameEdit, m_ui->nameError},
                                                   {m_ui->startEdit, m_ui->startError},
                                                   {m_ui->endEdit, m_ui->endError},
                                                   {m_ui->sinceEdit, m_ui->sinceError},
                                                   {m_ui->costEdit, m_ui->costError}};
    for (const auto& [field, label] : fields) {
        showFieldError(*field, *label, {});
    }
    showText(*m_ui->departmentBox, {});
    showText(*m_ui->fieldBox, {});
    m_kanaProposal->reset();
    m_loadedName.reset();
    rememberShown();
}

QString BasicForm::shownText(const QWidget& field) const
{
    if (const auto* edit = qobject_cast<const QLineEdit*>(&field)) {
        return edit->text();
    }
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(&field)) {
        return edit->toPlainText();
    }
    return qobject_cast<const QComboBox*>(&field)->currentText();
}

void BasicForm::rememberShown()
{
    for (const QWidget* field :
         {static_cast<QWidget*>(m_ui->nameEdit), static_cast<QWidget*>(m_ui->kanaEdit),
          static_cast<QWidget*>(m_ui->departmentBox), static_cast<QWidget*>(m_ui->fieldBox),
          static_cast<QWidget*>(m_ui->periodNoteEdit), static_cast<QWidget*>(m_ui->summaryEdit),
          static_cast<QWidget*>(m_ui->outcomeEdit), static_cast<QWidget*>(m_ui->noteEdit)}) {
        m_shown.insert(field, shownText(*field));
    }
}

bool BasicForm::isChanged(const QWidget& field) const
{
    return m_shown.value(&field) != shownText(field);
}

Result<Name> BasicForm::name() const
{
    if (m_loadedName && !isChanged(*m_ui->nameEdit)) {
        return *m_loadedName;
    }
    Result<Name> name = Name::parse(m_ui->nameEdit->text());
    showFieldError(*m_ui->nameEdit, *m_ui->nameError, name ? QString() : name.error().message);
    return name;
}

Status BasicForm::storePeriod(ProjectRecord& record) const
{
    auto start =
        readField(*m_ui->startEdit, *m_ui->startError, m_ui->startEdit->text(), &parseDate);
    auto end = readField(*m_ui->endEdit, *m_ui->endError, m_ui->endEdit->text(), &parseDate);
    KYODO_TRY_ASSIGN(record.startsOn, start);
    KYODO_TRY_ASSIGN(record.endsOn, end);
    return {};
}

void BasicForm::storeField(ProjectRecord& record) const
{
    if (!isChanged(*m_ui->fieldBox)) {
        return;
    }
    const QString words = m_ui->fieldBox->currentText();
    const Field* known = m_guideline.fieldNamed(words);
    record.field.reset();
    if (!words.isEmpty()) {
        record.field = FieldChoice{known ? std::optional(known->code) : std::nullopt, words};
    }
}

Status BasicForm::store(Project& project, ProjectRecord& record) const
{
    // all fields are read before the first error leaves, so that all wrong ones are marked
    const Status period = storePeriod(record);
    auto since =
        readField(*m_ui->sinceEdit, *m_ui->sinceError, m_ui->sinceEdit->text(), &FiscalYear::parse);
    auto cost = readField(*m_ui->costEdit, *m_ui->costError, m_ui->costEdit->text(), &parseCost);
    KYODO_TRY(period);
    KYODO_TRY_ASSIGN(project.since, since);
    KYODO_TRY_ASSIGN(record.cost, cost);

    const auto take = [this](QString& stored, const QWidget& field) {
        if (isChanged(field)) {
            stored = shownText(field);
        }
    };
    take(project.kana, *m_ui->kanaEdit);
    take(project.note, *m_ui->noteEdit);
    take(record.summary, *m_ui->summaryEdit);
    take(record.department, *m_ui->departmentBox);
    take(record.periodNote, *m_ui->periodNoteEdit);
    take(record.outcome, *m_ui->outcomeEdit);
    storeField(record);
    record.status =
        statusFromCode(m_ui->stateBox->currentData().toString()).value_or(RecordStatus::Done);
    return {};
}

void BasicForm::focusName()
{
    m_ui->nameEdit->setFocus();
    m_ui->nameEdit->selectAll();
}

void BasicForm::setReadOnly()
{
    for (auto* edit : findChildren<QLineEdit*>()) {
        edit->setReadOnly(true);
    }
    for (auto* edit : findChildren<QPlainTextEdit*>()) {
        edit->setReadOnly(true);
    }
    for (auto* box : findChildren<QComboBox*>()) {
        box->setEnabled(false);
    }
}

} // namespace kyodo::ui
