#include "ui/editors/history_form.h"

#include "core/operations/ledger_reading.h"
#include "ui/theme/theme.h"
#include "ui_history_form.h"

#include <algorithm>

namespace kyodo::ui {
namespace {

/// What is shown and edited as one record.
Result<std::vector<EntityRef>> entitiesOf(const Ledger& ledger, const ProjectRecord& record)
{
    std::vector<EntityRef> entities{{EntityKind::Record, record.id.value()},
                                    {EntityKind::Project, record.project.value()}};
    KYODO_TRY_ASSIGN(const auto checklist, ledger.checklists().ofRecord(record.id));
    if (checklist) {
        entities.push_back({EntityKind::Checklist, checklist->id.value()});
    }
    KYODO_TRY_ASSIGN(const auto evaluation, ledger.evaluations().ofRecord(record.id));
    if (evaluation) {
        entities.push_back({EntityKind::Evaluation, evaluation->id.value()});
    }
    return entities;
}

/// Newest first, each once.
Result<std::vector<ChangeSet>> actsOn(const Ledger& ledger, const ProjectRecord& record)
{
    KYODO_TRY_ASSIGN(const auto entities, entitiesOf(ledger, record));
    std::vector<ChangeSet> acts;
    for (const EntityRef& entity : entities) {
        KYODO_TRY_ASSIGN(const auto found, ledger.changeLog().history(entity));
        acts.insert(acts.end(), found.begin(), found.end());
    }
    std::sort(acts.begin(), acts.end(),
              [](const auto& a, const auto& b) { return a.id.value() > b.id.value(); });
    acts.erase(std::unique(acts.begin(), acts.end()), acts.end());
    return acts;
}

} // namespace

HistoryForm::HistoryForm(const Ledger& ledger, QWidget* parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_ui(std::make_unique<Ui::HistoryForm>())
{
    m_ui->setupUi(this);
    for (QLabel* label : {m_ui->yearsTitle, m_ui->actsTitle}) {
        Theme::setRole(*label, QStringLiteral("section"));
    }
    for (QLabel* label : {m_ui->yearsHint, m_ui->emptyLabel}) {
        Theme::setRole(*label, QStringLiteral("hint"));
    }
    Theme::setRole(*m_ui->errorLabel, QStringLiteral("error"));
    m_ui->errorLabel->setTextFormat(Qt::PlainText);
    m_ui->errorLabel->hide();
    setUpTables();
}

HistoryForm::~HistoryForm() = default;

void HistoryForm::setUpTables()
{
    m_ui->yearsTable->setModel(&m_years);
    m_ui->actsTable->setModel(&m_acts);
    m_ui->yearsTable->shareRoom({ProjectYearsModel::RecordName});
    m_ui->actsTable->shareRoom({ChangeListModel::About});
    connect(m_ui->yearsTable, &TableView::opened, this, &HistoryForm::openYear);
}

void HistoryForm::load(const std::optional<ProjectRecord>& record)
{
    m_record = record;
    m_isStale = true;
    if (isVisible()) {
        read();
    }
}

void HistoryForm::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        read();
    }
}

void HistoryForm::read()
{
    m_isStale = false;
    m_ui->errorLabel->hide();
    m_ui->emptyLabel->setVisible(!m_record);
    m_ui->historyPart->setVisible(m_record.has_value());
    if (m_record) {
        readYears();
        readActs();
    }
}

void HistoryForm::readYears()
{
    const auto history = projectHistory(m_ledger, m_record->project);
    if (!history) {
        m_ui->errorLabel->setText(history.error().message);
        m_ui->errorLabel->show();
    }
    m_years.setYears(m_ledger, history ? history->years : std::vector<ProjectYear>(), m_record->id);
    m_ui->yearsTable->setCurrentIndex(m_years.index(m_years.currentRow().value_or(0), 0));
}

void HistoryForm::readActs()
{
    auto acts = actsOn(m_ledger, *m_record);
    if (!acts) {
        m_ui->errorLabel->setText(acts.error().message);
        m_ui->errorLabel->show();
    }
    m_acts.setActs(acts ? std::move(*acts) : std::vector<ChangeSet>());
    m_ui->actsTable->setCurrentIndex(m_acts.index(0, 0));
}

void HistoryForm::openYear(const QModelIndex& index)
{
    if (index.isValid() && m_record && m_years.record(index.row()) != m_record->id) {
        emit recordWanted(m_years.record(index.row()));
    }
}

} // namespace kyodo::ui
