#include "ui/dashboard/overview_page.h"

#include "ui/dashboard/count_card.h"
#include "ui_overview_page.h"

#include <QHeaderView>
#include <QLocale>

namespace kyodo::ui {
namespace {

constexpr int SubjectWidth = 256;

qint64 total(const std::vector<CountedRows>& lines)
{
    qint64 sum = 0;
    for (const CountedRows& line : lines) {
        sum += line.count;
    }
    return sum;
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

OverviewPage::OverviewPage(Workspace& workspace, QWidget* parent)
    : LedgerPage(workspace, parent)
    , m_ui(std::make_unique<Ui::OverviewPage>())
{
    m_ui->setupUi(this);
    makeCards();
    prepareFindings();
    connect(m_ui->formBars, &BarList::rowsWanted, this, &OverviewPage::rowsWanted);
    connect(m_ui->areaBars, &BarList::rowsWanted, this, &OverviewPage::rowsWanted);
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::makeCards()
{
    using Gap = RecordFilter::Gap;
    using Meaning = CountCard::Meaning;
    m_projects = addCard(new CountCard(tr("Projects"), Meaning::Plain, this), Gap::None);
    m_withoutForm = addCard(new CountCard(tr("Without form"), Meaning::ToDo, this), Gap::Form);
    m_withoutArea = addCard(new CountCard(tr("Without area"), Meaning::ToDo, this), Gap::Area);
    m_withoutDepartment =
        addCard(new CountCard(tr("Without department"), Meaning::ToDo, this), Gap::Department);
    m_findingCount = new CountCard(tr("Findings"), Meaning::ToDo, this);
    connect(m_findingCount, &CountCard::clicked, this, &OverviewPage::goToFindings);
    m_ui->cardsLayout->addWidget(m_findingCount);
    const Guideline& guideline = workspace().guideline();
    m_withoutForm->setVisible(!guideline.forms.empty());
    m_withoutArea->setVisible(!guideline.areas.empty());
}

CountCard* OverviewPage::addCard(CountCard* card, RecordFilter::Gap gap)
{
    connect(card, &CountCard::clicked, this, [this, gap] {
        if (m_round) {
            emit rowsWanted(rowsLacking(*m_round, gap));
        }
    });
    m_ui->cardsLayout->addWidget(card);
    return card;
}

void OverviewPage::prepareFindings()
{
    m_ui->findingsView->setModel(&m_findings);
    QHeaderView& head = *m_ui->findingsView->horizontalHeader();
    head.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head.resizeSection(FindingListModel::Subject, SubjectWidth);
    connect(m_ui->findingsView, &QTableView::activated, this, &OverviewPage::wantFinding);
}

/// As the eye goes: cards and bars were made last.
void OverviewPage::orderForTab()
{
    std::vector<QWidget*> order{m_projects, m_withoutForm, m_withoutArea, m_withoutDepartment,
                                m_findingCount};
    for (const BarList* bars : {m_ui->formBars, m_ui->areaBars}) {
        order.insert(order.end(), bars->rows().begin(), bars->rows().end());
    }
    order.push_back(m_ui->findingsView);
    for (std::size_t i = 1; i < order.size(); ++i) {
        setTabOrder(order[i - 1], order[i]);
    }
}

void OverviewPage::setRound(std::optional<SurveyRound> round)
{
    m_round = std::move(round);
    markStale();
}

void OverviewPage::read()
{
    if (!m_round) {
        showMessage(tr("The ledger has no survey round yet. Add one from the Survey menu, or "
                       "import a table of projects."));
        return;
    }
    const Result<RoundOverview> overview = roundOverview(workspace().ledger(), *m_round);
    if (!overview) {
        showMessage(overview.error().message);
        return;
    }
    showOverview(*overview);
}

void OverviewPage::showMessage(const QString& message)
{
    m_ui->messageLabel->setText(message);
    m_ui->messageLabel->setVisible(true);
    m_ui->body->setVisible(false);
    m_ui->roundLabel->clear();
}

void OverviewPage::showOverview(const RoundOverview& overview)
{
    m_ui->messageLabel->setVisible(false);
    m_ui->body->setVisible(true);
    m_ui->roundLabel->setText(m_round->years.label(workspace().guideline().eraChangeYear));
    showCards(overview);
    showBars(overview);
    showComparison(overview.comparison);
    showFindings(overview.findings);
}

void OverviewPage::showCards(const RoundOverview& overview)
{
    m_projects->setCount(overview.projects);
    m_withoutForm->setCount(overview.withoutForm);
    m_withoutArea->setCount(overview.withoutArea);
    m_withoutDepartment->setCount(overview.withoutDepartment);
    m_findingCount->setCount(std::ssize(overview.findings));
}

void OverviewPage::showBars(const RoundOverview& overview)
{
    const Guideline& guideline = workspace().guideline();
    m_ui->formBars->setLines(overview.forms, guideline);
    m_ui->areaBars->setLines(overview.areas, guideline);
    orderForTab();
    m_ui->formsCard->setVisible(!overview.forms.empty());
    m_ui->areasCard->setVisible(!overview.areas.empty());
    m_ui->formsNoteLabel->setVisible(total(overview.forms) > overview.projects);
}

void OverviewPage::showComparison(const std::optional<RoundComparison>& comparison)
{
    m_ui->comparisonHintLabel->setVisible(!comparison);
    m_ui->comparisonFigures->setVisible(comparison.has_value());
    if (!comparison) {
        m_ui->comparisonLabel->setText(tr("Since the last round"));
        return;
    }
    const EraChangeYear naming = workspace().guideline().eraChangeYear;
    m_ui->comparisonLabel->setText(tr("Since %1").arg(comparison->before.label(naming)));
    m_ui->startedLabel->setText(number(comparison->started));
    m_ui->continuedLabel->setText(number(comparison->continued));
    m_ui->endedLabel->setText(number(comparison->ended));
}

void OverviewPage::showFindings(const std::vector<Finding>& findings)
{
    m_findings.setFindings(findings);
    m_ui->findingsView->setVisible(!findings.empty());
    m_ui->noFindingsLabel->setVisible(findings.empty());
    m_ui->bodyLayout->setStretchFactor(m_ui->findingsCard, findings.empty() ? 0 : 1);
}

void OverviewPage::goToFindings()
{
    m_ui->scrollArea->ensureWidgetVisible(m_ui->findingsCard);
    m_ui->findingsView->setFocus();
    emit findingsWanted();
}

void OverviewPage::wantFinding(const QModelIndex& index)
{
    if (const auto record = m_findings.finding(index.row()).record) {
        emit recordWanted(*record);
    }
}

} // namespace kyodo::ui
