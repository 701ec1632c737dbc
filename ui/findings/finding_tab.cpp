#include "ui/findings/finding_tab.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/theme/theme.h"
#include "ui_finding_tab.h"

#include <QHeaderView>
#include <QHideEvent>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace kyodo::ui {
namespace {

constexpr int CountWidth = 56;

QString number(qsizetype value)
{
    return QLocale().toString(value);
}

} // namespace

FindingTab::FindingTab(Workspace& workspace, QWidget* parent)
    : LedgerPage(workspace, parent)
    , m_ui(std::make_unique<Ui::FindingTab>())
{
    m_ui->setupUi(this);
    m_ui->copyButton->setIcon(Theme::icon(u"copy"));
    m_ui->errorLabel->hide();
    m_ui->busyLabel->hide();
    prepareTable();
    prepareGroups();
    connectFilters();
    setFocusProxy(m_ui->table);
}

FindingTab::~FindingTab() = default;

void FindingTab::prepareTable()
{
    TableView& table = *m_ui->table;
    table.setModel(&m_findings);
    QHeaderView& head = *table.horizontalHeader();
    // a third click on a head brings back the order of the round
    head.setSortIndicator(-1, Qt::AscendingOrder);
    head.setSortIndicatorClearable(true);
    table.setSortingEnabled(true);
    table.shareRoom({FindingListModel::Kind, FindingListModel::Subject, FindingListModel::Message},
                    QStringLiteral("findings"));
    connect(&table, &TableView::opened, this, &FindingTab::openCurrent);
    connect(m_ui->openButton, &QPushButton::clicked, this, &FindingTab::openCurrent);
    connect(m_ui->copyButton, &QPushButton::clicked, &table, &TableView::copySelected);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingTab::showCurrent);
    connect(&m_findings, &QAbstractItemModel::modelAboutToBeReset, this,
            &FindingTab::rememberCurrent);
    connect(&m_findings, &QAbstractItemModel::modelReset, this, &FindingTab::showRows);
}

void FindingTab::prepareGroups()
{
    QHeaderView& head = *m_ui->groupTree->header();
    head.setSectionResizeMode(0, QHeaderView::Stretch);
    head.setSectionResizeMode(1, QHeaderView::Fixed);
    head.resizeSection(1, CountWidth);
    showGroups();
    connect(m_ui->groupTree, &QTreeWidget::currentItemChanged, this, &FindingTab::chooseGroup);
}

void FindingTab::connectFilters()
{
    connect(m_ui->wordsEdit, &QLineEdit::textChanged, &m_findings, &FilteredFindings::setWords);
    connect(m_ui->wordsEdit, &QLineEdit::returnPressed, this, [this] { m_ui->table->setFocus(); });
    connect(m_ui->clearButton, &QPushButton::clicked, this, &FindingTab::clearFilters);
}

void FindingTab::setRound(const std::optional<SurveyRound>& round)
{
    m_round = round;
    markStale();
}

/// What was shown stays until everything is read.
void FindingTab::read()
{
    m_found.clear();
    m_reader.reset();
    if (m_round) {
        m_reader.emplace(workspace().ledger(), m_round->id);
    }
    m_reading.start([this] { return readSlice(); });
}

bool FindingTab::readSlice()
{
    const Result<bool> more = readMore();
    if (more && *more) {
        showProgress();
        return true;
    }
    finish(more ? Status() : Status(tl::unexpected<Error>(more.error())));
    return false;
}

/// The projects of the round first, then the register.
Result<bool> FindingTab::readMore()
{
    if (m_reader) {
        KYODO_TRY_ASSIGN(const bool isMore, m_reader->readMore(m_found));
        if (!isMore) {
            m_reader.reset();
        }
        return true;
    }
    KYODO_TRY_ASSIGN(const std::vector<Finding> ofRegister,
                     findingsOfOrganisations(workspace().ledger()));
    m_found.insert(m_found.end(), ofRegister.begin(), ofRegister.end());
    return false;
}

void FindingTab::showProgress()
{
    if (m_reader && m_reader->recordCount() > 0) {
        m_ui->busyLabel->setText(
            tr("Looking through the projects: %1 of %2")
                .arg(number(m_reader->readCount()), number(m_reader->recordCount())));
    }
    m_ui->busyLabel->show();
}

void FindingTab::finish(const Status& read)
{
    m_reader.reset();
    m_ui->busyLabel->hide();
    m_ui->errorLabel->setText(read ? QString() : read.error().message);
    m_ui->errorLabel->setVisible(!read);
    m_findings.setFindings(read ? std::move(m_found) : std::vector<Finding>());
    m_found.clear();
    showGroups();
}

void FindingTab::hideEvent(QHideEvent* event)
{
    LedgerPage::hideEvent(event);
    if (!isVisible() && m_reading.isRunning()) {
        m_reading.stop();
        m_reader.reset();
        markStale();
    }
}

void FindingTab::showGroups()
{
    const QSignalBlocker blocker(m_ui->groupTree);
    m_ui->groupTree->clear();
    QTreeWidgetItem* head = nullptr;
    bool isFound = false;
    for (const CountedGroup& line : groupsOf(m_findings.all())) {
        addGroup(line, head);
        isFound = isFound || line.group == m_findings.group();
    }
    m_ui->groupTree->expandAll();
    if (!isFound) { // the last finding of its kind is gone
        chooseAll();
    }
}

void FindingTab::addGroup(const CountedGroup& line, QTreeWidgetItem*& head)
{
    const QStringList texts{groupLabel(line.group), number(line.count)};
    auto* item = line.group.kind ? new QTreeWidgetItem(head, texts)
                                 : head = new QTreeWidgetItem(m_ui->groupTree, texts);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(0, plainToolTip(texts.front()));
    item->setData(0, Qt::UserRole, QVariant::fromValue(line.group));
    if (line.group == m_findings.group()) {
        m_ui->groupTree->setCurrentItem(item);
    }
}

void FindingTab::chooseGroup()
{
    if (const QTreeWidgetItem* item = m_ui->groupTree->currentItem()) {
        m_findings.setGroup(item->data(0, Qt::UserRole).value<FindingGroup>());
    }
}

void FindingTab::chooseAll()
{
    m_ui->groupTree->setCurrentItem(m_ui->groupTree->topLevelItem(0));
    chooseGroup();
}

void FindingTab::clearFilters()
{
    m_ui->wordsEdit->clear();
    chooseAll();
    m_ui->table->setFocus();
}

void FindingTab::rememberCurrent()
{
    if (const Finding* finding = current()) {
        m_remembered = *finding;
        m_rememberedRow = m_ui->table->currentIndex().row();
    }
}

/// The finding that was looked at stays the current one; else the one that took its place.
void FindingTab::showRows()
{
    const int last = m_findings.rowCount() - 1;
    const int row = m_remembered ? m_findings.rowOf(*m_remembered).value_or(m_rememberedRow) : 0;
    m_ui->table->setCurrentIndex(m_findings.index(std::min(row, last), 0));
    showCount();
    showEmptyState();
    showCurrent();
}

void FindingTab::showCount()
{
    const int shown = m_findings.rowCount();
    const auto all = std::ssize(m_findings.all());
    m_ui->countLabel->setText(shown == all
                                  ? tr("%n finding(s)", nullptr, shown)
                                  : tr("%1 of %2 findings").arg(number(shown), number(all)));
    m_ui->copyButton->setEnabled(shown > 0);
}

void FindingTab::showEmptyState()
{
    const bool isEmpty = m_findings.rowCount() == 0;
    m_ui->stack->setCurrentWidget(isEmpty ? m_ui->emptyPage : m_ui->tablePage);
    m_ui->clearButton->setVisible(!m_findings.all().empty());
    m_ui->groupTree->setVisible(!m_findings.all().empty());
    m_ui->emptyLabel->setText(!m_findings.all().empty()
                                  ? tr("No finding of this kind has these words.")
                              : m_round ? tr("There are no findings.")
                                        : tr("The ledger has no survey round yet. Add one from the "
                                             "Survey menu, or import a table of projects."));
}

void FindingTab::showCurrent()
{
    const Finding* finding = current();
    m_ui->openButton->setEnabled(finding != nullptr);
    m_ui->subjectLabel->setText(finding ? finding->subject : QString());
    m_ui->messageLabel->setText(finding ? finding->message : QString());
}

const Finding* FindingTab::current() const
{
    const int row = m_ui->table->currentIndex().row();
    return row >= 0 && row < m_findings.rowCount() ? &m_findings.finding(row) : nullptr;
}

void FindingTab::openCurrent()
{
    if (const Finding* finding = current()) {
        // a copy: who opens it may change the ledger, and with it the list
        emit findingWanted(Finding(*finding));
    }
}

} // namespace kyodo::ui
