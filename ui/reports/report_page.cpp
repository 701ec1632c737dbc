#include "ui/reports/report_page.h"

#include "ui_report_page.h"

#include "ui/reports/report_output.h"
#include "ui/reports/sheets_form.h"
#include "ui/reports/survey_form.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QSettings>

namespace kyodo::ui {
namespace {

constexpr int RefreshDelay = 150; ///< milliseconds, so that typing does not wait for pages
constexpr int ReportRowHeight = 36;

QString reportSetting()
{
    return QStringLiteral("reports/report");
}

} // namespace

ReportPage::ReportPage(Workspace& workspace, Prompts& prompts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_ui(std::make_unique<Ui::ReportPage>())
    , m_progress(new WorkProgress(this))
    , m_output(new ReportOutput(prompts, *m_progress, this))
{
    m_ui->setupUi(this);
    setUpLook();
    const QDate today = workspace.ledger().clock().now().toLocalTime().date();
    addForm(new SurveyForm(today));
    addForm(new SheetsForm(today));
    connectControls();
    m_ui->reportList->setCurrentRow(QSettings().value(reportSetting()).toInt() == 1 ? 1 : 0);
}

ReportPage::~ReportPage() = default;

void ReportPage::setUpLook()
{
    m_ui->pdfButton->setIcon(Theme::icon(u"pdf", Theme::colors().onAccent));
    m_ui->printButton->setIcon(Theme::icon(u"print"));
    m_ui->htmlButton->setIcon(Theme::icon(u"html"));
    m_ui->csvButton->setIcon(Theme::icon(u"csv"));
    m_ui->zoomOutButton->setIcon(Theme::icon(u"zoom-out"));
    m_ui->zoomInButton->setIcon(Theme::icon(u"zoom-in"));
    m_ui->fitButton->setIcon(Theme::icon(u"fit-width"));
}

void ReportPage::addForm(ReportForm* form)
{
    auto* item = new QListWidgetItem(Theme::icon(form->iconName()), form->reportName());
    item->setSizeHint({0, ReportRowHeight});
    m_forms.push_back(form);
    m_ui->forms->addWidget(form);
    m_ui->reportList->addItem(item);
    const int rows = m_ui->reportList->count() * ReportRowHeight;
    m_ui->reportList->setFixedHeight(rows + 2 * m_ui->reportList->frameWidth());
    connect(form, &ReportForm::optionsChanged, this, &ReportPage::refreshSoon);
}

void ReportPage::connectControls()
{
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(RefreshDelay);
    connect(&m_refreshTimer, &QTimer::timeout, this, &ReportPage::refresh);
    connect(&m_workspace, &Workspace::changed, this, &ReportPage::refreshSoon);
    connect(m_output, &ReportOutput::message, this, &ReportPage::message);
    connect(m_ui->reportList, &QListWidget::currentRowChanged, this, &ReportPage::chooseForm);

    connect(m_ui->pdfButton, &QPushButton::clicked, this, [this] { save(ReportFormat::Pdf); });
    connect(m_ui->htmlButton, &QPushButton::clicked, this, [this] { save(ReportFormat::Html); });
    connect(m_ui->csvButton, &QPushButton::clicked, this, [this] { save(ReportFormat::Csv); });
    connect(m_ui->printButton, &QPushButton::clicked, this, &ReportPage::print);

    PagePreview* preview = m_ui->preview;
    connect(m_ui->zoomInButton, &QToolButton::clicked, preview, &PagePreview::zoomIn);
    connect(m_ui->zoomOutButton, &QToolButton::clicked, preview, &PagePreview::zoomOut);
    connect(m_ui->zoomButton, &QToolButton::clicked, preview, &PagePreview::zoomToActualSize);
    connect(m_ui->fitButton, &QToolButton::clicked, preview, &PagePreview::zoomToWidth);
    connect(preview, &PagePreview::zoomChanged, this, &ReportPage::updateZoom);
    connect(preview, &PagePreview::currentPageChanged, this, &ReportPage::updatePageLabel);
}

ReportForm& ReportPage::form() const
{
    return *m_forms[static_cast<std::size_t>(m_ui->forms->currentIndex())];
}

void ReportPage::chooseForm(int index)
{
    m_ui->forms->setCurrentIndex(index);
    QSettings().setValue(reportSetting(), index);
    m_ui->preview->goToPage(0);
    refreshSoon();
}

void ReportPage::setRound(std::optional<SurveyRound> round)
{
    m_round = std::move(round);
    refreshSoon();
}

void ReportPage::setSelectedProjects(std::vector<ProjectId> projects)
{
    m_selected = std::move(projects);
    for (ReportForm* each : m_forms) {
        each->setSelectedCount(std::ssize(m_selected));
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
    const WorkProgress::Work work(*m_progress, tr("Laying out the pages…"));
    const Result<SharedReport> made =
        form().makeReport({m_workspace.ledger(), *m_round, m_selected}, *m_progress);
    if (work.wasCancelled()) {
        showEmpty(tr("Cancelled"), tr("Change an option to lay the report out again."));
    } else {
        showResult(made);
    }
}

void ReportPage::showResult(const Result<SharedReport>& report)
{
    if (!report) {
        // what is wrong with an option stands beside its field; the pages stay to be looked at
        if (report.error().code == ErrorCode::InvalidInput && m_report) {
            m_ui->outputs->setEnabled(false);
        } else {
            showEmpty(tr("The report could not be made"), report.error().message);
        }
    } else if ((*report)->projectCount() == 0) {
        showEmpty(tr("%1 has no project yet").arg(roundLabel()),
                  tr("Enter a project or import a list. Its reports appear here."));
    } else {
        showReport(*report);
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

void ReportPage::showReport(const SharedReport& report)
{
    m_report = report;
    m_ui->preview->setDocument({report, &report->document()});
    m_ui->stack->setCurrentWidget(m_ui->preview);
    m_ui->outputs->setEnabled(true);
    m_ui->viewing->show();
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
    return m_round->years.label(m_workspace.ledger().guidelineOf(m_round).eraChangeYear);
}

QString ReportPage::fileName() const
{
    return form().reportName() + u'_' + roundLabel();
}

void ReportPage::save(ReportFormat format)
{
    if (const SharedReport report = upToDateReport()) {
        m_output->save(report, format, fileName());
    }
}

void ReportPage::print()
{
    if (const SharedReport report = upToDateReport()) {
        m_output->print(report, m_ui->preview->currentPage());
    }
}

} // namespace kyodo::ui
