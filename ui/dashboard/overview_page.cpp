#include "ui/dashboard/overview_page.h"

#include "core/domain/shown_dates.h"
#include "ui/dashboard/count_card.h"
#include "ui_overview_page.h"

#include <QLocale>

namespace kyodo::ui {
namespace {

/// Milliseconds in which most ledgers are counted: nothing flickers meanwhile.
constexpr int Patience = 150;

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
    prepareCards();
    prepareFindings();
    connect(m_ui->formBars, &BarList::rowsWanted, this, &OverviewPage::rowsWanted);
    connect(m_ui->areaBars, &BarList::rowsWanted, this, &OverviewPage::rowsWanted);
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { showMessage(tr("Counting…")); });
    showMessage({});
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::prepareCards()
{
    using Gap = RecordFilter::Gap;
    m_ui->findingCountCard->setMeaning(CountCard::Meaning::ToDo);
    connect(m_ui->findingCountCard, &CountCard::clicked, this, &OverviewPage::findingsWanted);
    prepareCard(*m_ui->projectsCard, Gap::None);
    prepareCard(*m_ui->withoutFormCard, Gap::Form);
    prepareCard(*m_ui->withoutAreaCard, Gap::Area);
    prepareCard(*m_ui->withoutDepartmentCard, Gap::Department);
    const Guideline& guideline = workspace().guideline();
    m_ui->withoutFormCard->setVisible(!guideline.forms.empty());
    m_ui->withoutAreaCard->setVisible(!guideline.areas.empty());
}

void OverviewPage::prepareCard(CountCard& card, RecordFilter::Gap gap)
{
    card.setMeaning(gap == RecordFilter::Gap::None ? CountCard::Meaning::Plain
                                                   : CountCard::Meaning::ToDo);
    connect(&card, &CountCard::clicked, this, [this, gap] {
        if (m_round) {
            emit rowsWanted(rowsLacking(*m_round, gap));
        }
    });
}

void OverviewPage::prepareFindings()
{
    m_ui->findingsView->setModel(&m_findings);
    m_ui->findingsView->shareRoom(
        {FindingListModel::Kind, FindingListModel::Subject, FindingListModel::Message});
    connect(m_ui->findingsView, &TableView::opened, this, &OverviewPage::wantFinding);
}

/// The bars are made last, but come before the findings.
void OverviewPage::orderForTab()
{
    QWidget* before = m_ui->findingCountCard;
    for (const BarList* bars : {m_ui->formBars, m_ui->areaBars}) {
        for (BarRow* bar : bars->rows()) {
            setTabOrder(before, bar);
            before = bar;
        }
    }
}

void OverviewPage::setRound(std::optional<SurveyRound> round)
{
    m_round = std::move(round);
    showMessage({}); // the figures of another round are no figures of this one
    markStale();
}

void OverviewPage::read()
{
    m_counting.drop();
    m_patience.stop();
    if (!m_round) {
        showMessage(tr("The ledger has no survey round yet. Add one from the Survey menu, or "
                       "import a table of projects."));
        return;
    }
    m_patience.start();
    m_counting.start(
        [elsewhere = workspace().ledger().readingElsewhere(),
         round = *m_round](const BesideWindow::IsWanted& isWanted) -> Result<RoundOverview> {
            KYODO_TRY_ASSIGN(const auto ledger, Ledger::openElsewhere(elsewhere));
            return roundOverview(*ledger, round, isWanted);
        },
        [this](const Result<RoundOverview>& overview) {
            m_patience.stop();
            overview ? showOverview(*overview) : showMessage(overview.error().message);
        });
}

/// Nobody waits for figures that nobody sees, and whoever saves shall not wait for them either.
void OverviewPage::hideEvent(QHideEvent* event)
{
    LedgerPage::hideEvent(event);
    if (!isVisible() && isCounting()) {
        m_counting.drop();
        m_patience.stop();
        markStale();
    }
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
    m_ui->roundLabel->setText(shownYears(m_round->years, workspace().guideline().eraChangeYear));
    showCards(overview);
    showBars(overview);
    showComparison(overview.comparison);
    showFindings(overview.findings);
}

void OverviewPage::showCards(const RoundOverview& overview)
{
    m_ui->projectsCard->setCount(overview.projects);
    m_ui->withoutFormCard->setCount(overview.withoutForm);
    m_ui->withoutAreaCard->setCount(overview.withoutArea);
    m_ui->withoutDepartmentCard->setCount(overview.withoutDepartment);
    m_ui->findingCountCard->setCount(std::ssize(overview.findings));
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
    m_ui->comparisonLabel->setText(tr("Since %1").arg(shownYears(comparison->before, naming)));
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

void OverviewPage::wantFinding(const QModelIndex& index)
{
    if (const auto record = m_findings.finding(index.row()).record) {
        emit recordWanted(*record);
    }
}

} // namespace kyodo::ui
