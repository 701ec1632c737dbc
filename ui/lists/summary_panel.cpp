#include "ui/lists/summary_panel.h"

#include "core/base/text.h"
#include "core/domain/record_labels.h"
#include "core/domain/shown_dates.h"
#include "core/operations/check_operations.h"
#include "ui/theme/theme.h"
#include "ui_summary_panel.h"

#include <algorithm>

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
    clear();
    m_record = id ? m_workspace.ledger().records().find(*id).value_or(std::nullopt) : std::nullopt;
    const bool isShown = m_record.has_value();
    m_ui->editButton->setVisible(isShown);
    m_ui->sheetButton->setVisible(isShown);
    m_ui->nameLabel->setText(isShown ? m_record->name.text() : tr("No project selected"));
    if (isShown) {
        fill(*m_record);
    }
}

void SummaryPanel::showAll(const std::vector<RecordId>& ids)
{
    if (ids == m_several) {
        return;
    }
    clear();
    m_several = ids;
    m_ui->editButton->hide();
    m_ui->sheetButton->hide();
    m_ui->nameLabel->setText(tr("%n project(s) selected", nullptr, static_cast<int>(ids.size())));
    count();
}

void SummaryPanel::clear()
{
    m_counting.drop();
    m_record.reset();
    m_several.clear();
    while (m_ui->facts->rowCount() > 0) {
        m_ui->facts->removeRow(0);
    }
    m_ui->roundLabel->clear();
    m_ui->summaryLabel->clear();
    m_ui->summaryLabel->hide();
    m_ui->findingsTitle->hide();
    m_ui->findingsLabel->hide();
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

/// A few at once, so that nothing flickers; many beside the window.
void SummaryPanel::count()
{
    constexpr std::size_t Few = 20;
    if (m_several.size() <= Few) {
        return showFigures(selectionFigures(m_workspace.ledger(), m_several));
    }
    m_counting.start(
        [elsewhere = m_workspace.ledger().readingElsewhere(),
         ids = m_several](const BesideWindow::IsWanted& isWanted) -> Result<SelectionFigures> {
            KYODO_TRY_ASSIGN(const auto ledger, Ledger::openElsewhere(elsewhere));
            return selectionFigures(*ledger, ids, isWanted);
        },
        [this](const Result<SelectionFigures>& figures) { showFigures(figures); });
}

void SummaryPanel::showFigures(const Result<SelectionFigures>& figures)
{
    if (!figures) {
        m_ui->summaryLabel->setText(figures.error().message);
        m_ui->summaryLabel->show();
        return;
    }
    const auto total = Yen::fromAmount(figures->cost);
    addFact(tr("Total cost"), total && figures->withCost > 0 ? total->label() : QString());
    addFact(tr("With a cost"), tr("%n project(s)", nullptr, figures->withCost));
    addCounts(tr("Leading form"), figures->forms);
    addCounts(tr("Area"), figures->areas);
    addCounts(tr("Department"), figures->departments);
}

void SummaryPanel::addCounts(const QString& name, const std::map<QString, int>& counts)
{
    std::vector<std::pair<QString, int>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    constexpr std::size_t MostShown = 6;
    QStringList lines;
    int others = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const auto& [value, count] = sorted[i];
        if (i < MostShown) {
            lines << tr("%1: %2", "a value and how many have it")
                         .arg(value.isEmpty() ? tr("(blank)") : value)
                         .arg(count);
        } else {
            others += count;
        }
    }
    if (others > 0) {
        lines << tr("others: %1").arg(others);
    }
    addFact(name, lines.join(u'\n'));
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
