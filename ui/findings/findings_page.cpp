#include "ui/findings/findings_page.h"

#include "core/domain/shown_dates.h"
#include "ui/findings/alike_tab.h"
#include "ui/findings/finding_tab.h"
#include "ui_findings_page.h"

namespace kyodo::ui {

FindingsPage::FindingsPage(Workspace& workspace, QWidget* parent)
    : LedgerPage(workspace, parent)
    , m_ui(std::make_unique<Ui::FindingsPage>())
    , m_findings(new FindingTab(workspace, this))
    , m_alike(new AlikeTab(workspace, this))
{
    m_ui->setupUi(this);
    m_ui->tabs->addTab(m_findings, tr("Doubtful entries"));
    m_ui->tabs->addTab(m_alike, tr("Alike projects"));
    connect(m_findings, &FindingTab::findingWanted, this, &FindingsPage::findingWanted);
    connect(m_alike, &AlikeTab::recordWanted, this, &FindingsPage::recordWanted);
    setFocusProxy(m_findings);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this,
            [this] { setFocusProxy(m_ui->tabs->currentWidget()); });
}

FindingsPage::~FindingsPage() = default;

void FindingsPage::setRound(const std::optional<SurveyRound>& round)
{
    m_round = round;
    m_findings->setRound(round);
    m_alike->setRound(round);
    markStale();
}

void FindingsPage::showTab(Tab tab)
{
    m_ui->tabs->setCurrentIndex(static_cast<int>(tab));
}

/// The tabs read for themselves, when they are seen.
void FindingsPage::read()
{
    m_ui->roundLabel->setText(
        m_round
            ? shownYears(m_round->years, workspace().ledger().guidelineOf(m_round).eraChangeYear)
            : QString());
}

} // namespace kyodo::ui
