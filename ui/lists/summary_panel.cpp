#include "ui/lists/summary_panel.h"

#include "core/base/text.h"
#include "core/domain/record_labels.h"
#include "core/operations/check_operations.h"
#include "ui/models/shown_dates.h"
#include "ui/theme/theme.h"
#include "ui_summary_panel.h"

namespace kyodo::ui {
namespace {

constexpr qsizetype LongestSummary = 120;

QString periodText(const ProjectRecord& record)
{
    if (!record.startsOn && !record.endsOn) {
        return record.periodNote;
    }
    const auto text = [](const std::optional<QDate>& day) {
        return day ? shownDate(*day) : QString();
    };
    return text(record.startsOn) + QStringLiteral(" ～ ") + text(record.endsOn);
}

} // namespace

SummaryPanel::SummaryPanel(const Workspace& workspace, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_ui(std::make_unique<Ui::SummaryPanel>())
{
    m_ui->setupUi(this);
    Theme::setRole(*this, QStringLiteral("side"));
    Theme::setRole(*m_ui->nameLabel, QStringLiteral("section"));
    Theme::setRole(*m_ui->findingsTitle, QStringLiteral("section"));
    for (QLabel* label : {m_ui->roundLabel, m_ui->summaryLabel, m_ui->findingsLabel}) {
        Theme::setRole(*label, QStringLiteral("hint"));
    }
    for (QLabel* label : findChildren<QLabel*>()) {
        label->setTextFormat(Qt::PlainText);
    }
    for (QLabel* label : {m_ui->summaryLabel, m_ui->findingsLabel}) {
        label->setTextFormat(Qt::RichText);
    }
    m_ui->sheetButton->setIcon(Theme::icon(QStringLiteral("print")));
    connect(m_ui->editButton, &QPushButton::clicked, this,
            [this] { emit editWanted(m_record->id); });
    connect(m_ui->sheetButton, &QPushButton::clicked, this,
            [this] { emit sheetWanted(m_record->project); });
    show(std::nullopt);
}

SummaryPanel::~SummaryPanel() = default;

void SummaryPanel::show(std::optional<RecordId> id)
{
    m_record = id ? m_workspace.ledger().records().find(*id).value_or(std::nullopt) : std::nullopt;
    while (m_ui->facts->rowCount() > 0) {
        m_ui->facts->removeRow(0);
    }
    const bool isShown = m_record.has_value();
    for (QWidget* widget :
         {static_cast<QWidget*>(m_ui->editButton), static_cast<QWidget*>(m_ui->sheetButton)}) {
        widget->setVisible(isShown);
    }
    m_ui->nameLabel->setText(isShown ? m_record->name.text() : tr("No project selected"));
    m_ui->roundLabel->clear();
    m_ui->summaryLabel->clear();
    m_ui->findingsTitle->hide();
    m_ui->findingsLabel->hide();
    if (isShown) {
        fill(*m_record);
    }
}

void SummaryPanel::addFact(const QString& name, const QString& value)
{
    if (value.isEmpty()) {
        return;
    }
    auto* head = new QLabel(name, this);
    Theme::setRole(*head, QStringLiteral("hint"));
    auto* text = new QLabel(value, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_ui->facts->addRow(head, text);
}

void SummaryPanel::fill(const ProjectRecord& record)
{
    const Guideline& guideline = m_workspace.ledger().guidelineOf(record.round);
    if (const auto round = m_workspace.ledger().rounds().find(record.round); round && *round) {
        m_ui->roundLabel->setText(shownYears((*round)->years));
    }
    m_ui->summaryLabel->setText(Theme::openLines(elided(record.summary, LongestSummary)));
    m_ui->summaryLabel->setVisible(!record.summary.isEmpty());
    addFact(tr("Form"), formNames(record, guideline).join(QStringLiteral(" / ")));
    addFact(tr("Area"), areaLabel(record, guideline));
    addFact(tr("Department"), record.department);
    addFact(tr("Partners"), partnerNames(record));
    addFact(tr("Period"), periodText(record));
    addFact(tr("Cost"), record.cost ? record.cost->label() : QString());
    addFact(tr("State"), statusLabel(record.status));
    showFindings(record);
}

void SummaryPanel::showFindings(const ProjectRecord& record)
{
    QStringList messages;
    const auto findings = findingsOfRecord(m_workspace.ledger(), record);
    for (const Finding& finding : findings.value_or(std::vector<Finding>())) {
        messages << QStringLiteral("• ") + finding.message;
    }
    m_ui->findingsTitle->setVisible(!messages.isEmpty());
    m_ui->findingsLabel->setVisible(!messages.isEmpty());
    m_ui->findingsLabel->setText(Theme::openLines(messages.join(u'\n')));
}

} // namespace kyodo::ui
