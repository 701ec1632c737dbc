#include "ui/reports/report_page.h"

#include "ui/models/plain_tool_tip.h"
#include "ui_report_page.h"

#include "core/domain/shown_dates.h"
#include "core/operations/ledger_reading.h"
#include "ui/reports/report_settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QGuiApplication>
#include <QInputMethod>

#include <algorithm>

namespace kyodo::ui {
namespace {

constexpr int RefreshDelay = 150; ///< milliseconds, so that typing does not wait for pages
constexpr int ReportRowHeight = 28;
constexpr int ReportColumns = 2; ///< the list takes little height from the options below it

/// Whether it shows projects of the round that is chosen in the window.
bool isOfRound(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Roster:
    case ReportKind::Measures:
    case ReportKind::Rounds:
        return false;
    default:
        return true;
    }
}

} // namespace

ReportPage::ReportPage(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_ui(std::make_unique<Ui::ReportPage>())
    , m_progress(new WorkProgress(this))
    , m_delivery(new ReportDelivery(prompts, *m_progress, this))
{
    m_ui->setupUi(this);
    setUpLook();
    m_ui->options->setDate(workspace.ledger().clock().now().toLocalTime().date());
    showChoices();
    fillReportList();
    connectButtons();
    connectPreview();
    chooseReport(reportKinds()[static_cast<std::size_t>(m_ui->reportList->currentRow())]);
}

ReportPage::~ReportPage() = default;

void ReportPage::setUpLook()
{
    FlowLayout::wrap(
        *m_ui->outputsRow,
        {m_ui->pdfButton, m_ui->printButton, m_ui->htmlButton, m_ui->xlsxButton, m_ui->csvButton},
        FlowLayout::Flush::Left);
    m_ui->pdfButton->setIcon(Theme::icon(u"pdf", Theme::colors().onAccent));
    m_ui->printButton->setIcon(Theme::icon(u"print"));
    m_ui->htmlButton->setIcon(Theme::icon(u"html"));
    m_ui->xlsxButton->setIcon(Theme::icon(u"xlsx"));
    m_ui->csvButton->setIcon(Theme::icon(u"csv"));
    m_ui->zoomOutButton->setIcon(Theme::icon(u"zoom-out"));
    m_ui->zoomInButton->setIcon(Theme::icon(u"zoom-in"));
    m_ui->fitButton->setIcon(Theme::icon(u"fit-width"));
}

void ReportPage::fillReportList()
{
    const auto kinds = reportKinds();
    QListWidget* list = m_ui->reportList;
    for (const ReportKind kind : kinds) {
        auto* item = new QListWidgetItem(reportKindLabel(kind), list);
        item->setToolTip(plainToolTip(reportKindLabel(kind)));
    }
    const int rows = (list->count() + ReportColumns - 1) / ReportColumns;
    // the last row would wrap if it ended where the list does
    constexpr int Slack = 2;
    list->ensurePolished(); // the theme has frames of its own
    list->setFixedHeight(rows * ReportRowHeight + 2 * list->frameWidth() + Slack);
    const int inner = m_ui->options->minimumWidth() - 2 * list->frameWidth();
    list->setGridSize({inner / ReportColumns, ReportRowHeight});
    const auto last = std::find(kinds.begin(), kinds.end(), rememberedKind());
    list->setCurrentRow(static_cast<int>(last - kinds.begin()));
    connect(list, &QListWidget::currentRowChanged, this,
            [this](int row) { chooseReport(reportKinds()[static_cast<std::size_t>(row)]); });
}

void ReportPage::connectButtons()
{
    connect(m_ui->pdfButton, &QPushButton::clicked, this, [this] { save(ReportFormat::Pdf); });
    connect(m_ui->htmlButton, &QPushButton::clicked, this, [this] { save(ReportFormat::Html); });
    connect(m_ui->xlsxButton, &QPushButton::clicked, this, [this] { save(ReportFormat::Xlsx); });
    connect(m_ui->csvButton, &QPushButton::clicked, this, [this] { save(ReportFormat::Csv); });
    connect(m_ui->printButton, &QPushButton::clicked, this, &ReportPage::print);
    connect(m_delivery, &ReportDelivery::message, this, &ReportPage::message);
    connect(m_delivery, &ReportDelivery::saved, this, &ReportPage::saved);
}

void ReportPage::connectPreview()
{
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(RefreshDelay);
    connect(&m_refreshTimer, &QTimer::timeout, this, &ReportPage::refresh);
    connect(m_ui->options, &ReportOptions::edited, this, &ReportPage::refreshSoon);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        showChoices();
        refreshSoon();
    });

    PagePreview* preview = m_ui->preview;
    connect(m_ui->zoomInButton, &QToolButton::clicked, preview, &PagePreview::zoomIn);
    connect(m_ui->zoomOutButton, &QToolButton::clicked, preview, &PagePreview::zoomOut);
    connect(m_ui->zoomButton, &QToolButton::clicked, preview, &PagePreview::zoomToActualSize);
    connect(m_ui->fitButton, &QToolButton::clicked, preview, &PagePreview::zoomToWidth);
    connect(preview, &PagePreview::zoomChanged, this, &ReportPage::updateZoom);
    connect(preview, &PagePreview::currentPageChanged, this, &ReportPage::updatePageLabel);
}

void ReportPage::chooseReport(ReportKind kind)
{
    remember(kind);
    m_ui->options->showReport(kind);
    m_report.reset(); // the pages of another report are no answer to these options
    m_ui->preview->goToPage(0);
    refreshSoon();
}

/// What can be chosen is asked of the ledger anew: it may have another round, or another guideline.
void ReportPage::showChoices()
{
    const Ledger& ledger = m_workspace.ledger();
    ReportChoices choices{.cityName = ledger.guideline().guideline.city,
                          .selected = m_selected,
                          .selectedName = selectedName()};
    if (const auto rounds = ledger.rounds().all()) {
        for (const SurveyRound& round : *rounds) {
            choices.rounds.push_back(
                {round.id, shownYears(round.years, ledger.guidelineOf(round).eraChangeYear)});
        }
    }
    m_ui->options->setChoices(choices);
}

QString ReportPage::selectedName() const
{
    if (m_selected.size() != 1) {
        return {};
    }
    const auto history = projectHistory(m_workspace.ledger(), m_selected.front());
    return history && !history->years.empty() ? history->years.front().record.name.text()
                                              : QString();
}

void ReportPage::setRound(std::optional<SurveyRound> round)
{
    m_round = std::move(round);
    showChoices();
    refreshSoon();
}

void ReportPage::setSelectedProjects(std::vector<ProjectId> projects)
{
    m_selected = std::move(projects);
    showChoices();
    if (!m_selected.empty()) {
        const auto kinds = reportKinds();
        const auto sheets = std::find(kinds.begin(), kinds.end(), ReportKind::Sheets);
        m_ui->reportList->setCurrentRow(static_cast<int>(sheets - kinds.begin()));
    }
    refreshSoon();
}

void ReportPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void ReportPage::refreshSoon()
{
    m_isStale = true;
    if (isVisible()) {
        m_refreshTimer.start();
    }
}

void ReportPage::refresh()
{
    m_refreshTimer.stop();
    m_isStale = false;
    if (!m_round) {
        showEmpty(tr("There is no survey round yet"),
                  tr("Add a round or import a list of projects. Its reports appear here."));
        return;
    }
    const Result<ReportRequest> asked = request();
    if (!asked) {
        showFailure(asked.error());
    } else if (isWithoutProjects(*asked)) {
        showEmpty(tr("%1 has no project yet")
                      .arg(shownYears(m_round->years,
                                      m_workspace.ledger().guidelineOf(*m_round).eraChangeYear)),
                  tr("Enter a project or import a list. Its reports appear here."));
    } else {
        makeAndShow(*asked);
    }
}

void ReportPage::makeAndShow(const ReportRequest& request)
{
    const WorkProgress::Work work(*m_progress, tr("Laying out the pages…"));
    const ReportSteps steps = [this](qsizetype done, qsizetype all) {
        return m_progress->step(done, all);
    };
    Result<std::unique_ptr<MadeReport>> made = makeReport(m_workspace.ledger(), request, steps);
    const Result<const PagedDocument*> pages =
        made.and_then([](const auto& report) { return report->document(); });
    if (work.wasCancelled()) {
        showEmpty(tr("Cancelled"), tr("Change an option to lay the report out again."));
    } else if (!pages) {
        showEmpty(tr("The report could not be made"), pages.error().message);
    } else {
        showPages(std::move(*made), **pages);
    }
}

Result<ReportRequest> ReportPage::request() const
{
    KYODO_TRY_ASSIGN(ReportRequest request, m_ui->options->request());
    request.round = m_round->id;
    return request;
}

bool ReportPage::isWithoutProjects(const ReportRequest& request) const
{
    if (!isOfRound(request.kind) || !request.rounds.empty()) {
        return false;
    }
    RecordFilter filter;
    filter.round = m_round->id;
    const Result<qint64> count = m_workspace.ledger().lists(m_round->id).countRecords(filter);
    return count && *count == 0;
}

/// What is wrong with an option stands beside its field; the pages stay to be looked at.
void ReportPage::showFailure(const Error& error)
{
    if (m_report) {
        m_ui->outputs->setEnabled(false);
    } else {
        showEmpty(tr("The report could not be made"), error.message);
    }
}

void ReportPage::showEmpty(const QString& title, const QString& text)
{
    m_report.reset();
    m_ui->preview->setDocument(nullptr);
    m_ui->emptyTitle->setText(title);
    m_ui->emptyText->setText(text);
    m_ui->stack->setCurrentWidget(m_ui->emptyPage);
    m_ui->outputs->setEnabled(false);
    m_ui->viewing->hide();
}

void ReportPage::showPages(const SharedReport& report, const PagedDocument& pages)
{
    m_report = report;
    m_ui->preview->setDocument({report, &pages});
    m_ui->stack->setCurrentWidget(m_ui->preview);
    m_ui->outputs->setEnabled(true);
    m_ui->viewing->show();
    m_ui->printButton->setText(tr("Pri&nt %n page(s)…", nullptr, pages.pageCount()));
    updatePageLabel();
}

void ReportPage::updatePageLabel()
{
    const int count = m_ui->preview->pageCount();
    m_ui->pageLabel->setText(
        count == 0 ? QString()
                   : tr("%1 / %n page(s)", nullptr, count).arg(m_ui->preview->currentPage() + 1));
}

void ReportPage::updateZoom()
{
    m_ui->zoomButton->setText(tr("%1%").arg(qRound(m_ui->preview->zoom() * 100)));
    m_ui->fitButton->setChecked(m_ui->preview->fitsWidth());
}

SharedReport ReportPage::upToDateReport()
{
    QGuiApplication::inputMethod()->commit();
    if (m_isStale) {
        refresh();
    }
    return m_ui->outputs->isEnabled() ? m_report : nullptr;
}

QString ReportPage::roundLabel() const
{
    return m_round->years.label(m_workspace.ledger().guidelineOf(*m_round).eraChangeYear);
}

/// Says for whom it is: a file for the office must not be taken for a public one.
QString ReportPage::fileName() const
{
    const ReportKind kind = m_ui->options->kind();
    QStringList parts{reportKindLabel(kind)};
    if (isOfRound(kind)) {
        parts << roundLabel();
    }
    if (const auto asked = request(); asked && asked->edition == Edition::Public) {
        parts << editionLabel(Edition::Public);
    }
    return parts.join(u'_');
}

void ReportPage::save(ReportFormat format)
{
    const SharedReport report = upToDateReport();
    if (!report) {
        return;
    }
    const ReportOutput output = m_ui->options->output(format);
    if (!m_ui->options->isFileForEachGroup()) {
        m_delivery->save(report, output, fileName());
    } else if (const Result<ReportRequest> asked = request()) {
        m_delivery->saveEachGroup(m_workspace.ledger(), *asked, output, fileName());
    }
}

void ReportPage::print()
{
    if (const SharedReport report = upToDateReport()) {
        m_delivery->print(report, m_ui->preview->currentPage());
    }
}

} // namespace kyodo::ui
