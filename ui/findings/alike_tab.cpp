#include "ui/findings/alike_tab.h"

#include "ui/theme/theme.h"
#include "ui_alike_tab.h"

#include <QHeaderView>
#include <QHideEvent>
#include <QLocale>
#include <QStyledItemDelegate>

#include <algorithm>

namespace kyodo::ui {
namespace {

/// Nobody reads further down.
constexpr int MostPairs = 1000;
constexpr qsizetype BlockSize = 256;

QString number(qsizetype value)
{
    return QLocale().toString(value);
}

/// Room above and below a text of several lines.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override
    {
        constexpr int Room = 8;
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, Room);
    }
};

} // namespace

AlikeTab::AlikeTab(Workspace& workspace, QWidget* parent)
    : LedgerPage(workspace, parent)
    , m_ui(std::make_unique<Ui::AlikeTab>())
{
    m_ui->setupUi(this);
    m_ui->copyButton->setIcon(Theme::icon(u"copy"));
    m_ui->errorLabel->hide();
    m_ui->busyLabel->hide();
    prepareTables();
    connectKeys();
    connect(m_ui->acrossBox, &QCheckBox::toggled, this, &AlikeTab::chooseShown);
    connect(m_ui->allButton, &QPushButton::clicked, this,
            [this] { m_ui->acrossBox->setChecked(false); });
    showRows();
    setFocusProxy(m_ui->table);
}

AlikeTab::~AlikeTab() = default;

void AlikeTab::prepareTables()
{
    m_ui->table->setModel(&m_alike);
    m_ui->table->shareRoom({AlikeListModel::Left, AlikeListModel::Right},
                           QStringLiteral("alikeProjects"));
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AlikeTab::showCurrent);
    connect(&m_alike, &QAbstractItemModel::modelAboutToBeReset, this, &AlikeTab::rememberCurrent);
    connect(&m_alike, &QAbstractItemModel::modelReset, this, &AlikeTab::showRows);

    m_ui->comparisonView->setModel(&m_comparison);
    m_ui->comparisonView->setItemDelegate(new RoomyDelegate(this));
    m_ui->comparisonView->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView& sides = *m_ui->comparisonView->horizontalHeader();
    sides.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    sides.resizeSection(ProjectComparisonModel::Fact, 160);
    sides.setSectionResizeMode(ProjectComparisonModel::Left, QHeaderView::Stretch);
    sides.setSectionResizeMode(ProjectComparisonModel::Right, QHeaderView::Stretch);
}

void AlikeTab::connectKeys()
{
    connect(m_ui->table, &TableView::opened, this,
            [this](const QModelIndex& /*row*/, TableView::Opening which) { open(which); });
    connect(m_ui->copyButton, &QPushButton::clicked, m_ui->table, &TableView::copySelected);
    connect(m_ui->leftButton, &QPushButton::clicked, this,
            [this] { open(TableView::Opening::First); });
    connect(m_ui->rightButton, &QPushButton::clicked, this,
            [this] { open(TableView::Opening::Second); });
}

void AlikeTab::setRound(const std::optional<SurveyRound>& round)
{
    m_round = round;
    markStale();
}

/// What was shown stays until everything is compared.
void AlikeTab::read()
{
    m_reading.stop();
    m_comparing.drop();
    m_records = std::make_shared<std::vector<ProjectRecord>>();
    m_ui->errorLabel->hide();
    if (!m_round) {
        finish({});
        return;
    }
    if (const Status begun = beginReading(); !begun) {
        fail(begun.error());
        return;
    }
    m_reading.start([this] { return readSlice(); });
}

Status AlikeTab::beginReading()
{
    RecordFilter filter;
    filter.round = m_round->id;
    KYODO_TRY_ASSIGN(std::vector<RecordId> ids, workspace().ledger().lists().recordIds(filter));
    m_records->reserve(ids.size());
    m_source = workspace().ledger().recordSource(std::move(ids));
    return {};
}

bool AlikeTab::readSlice()
{
    auto block = m_source->records(std::ssize(*m_records), BlockSize);
    if (!block) {
        fail(block.error());
        return false;
    }
    m_records->insert(m_records->end(), std::make_move_iterator(block->begin()),
                      std::make_move_iterator(block->end()));
    if (!block->empty() && std::ssize(*m_records) < m_source->size()) {
        showBusy(tr("Reading the projects: %1 of %2")
                     .arg(number(std::ssize(*m_records)), number(m_source->size())));
        return true;
    }
    compare();
    return false;
}

void AlikeTab::compare()
{
    showBusy(tr("Comparing the projects…"));
    m_source.reset();
    m_comparing.start(
        [records = std::shared_ptr<const std::vector<ProjectRecord>>(m_records)](
            const BesideWindow::IsWanted& isWanted) {
            return alikeProjects(*records, MostPairs, isWanted);
        },
        [this](Pairs pairs) { finish(std::move(pairs)); });
}

void AlikeTab::showBusy(const QString& what)
{
    m_ui->busyLabel->setText(what);
    m_ui->busyLabel->show();
}

void AlikeTab::finish(Pairs pairs)
{
    m_ui->busyLabel->hide();
    m_alike.setPairs(std::move(pairs), std::move(m_records));
}

void AlikeTab::fail(const Error& error)
{
    m_ui->errorLabel->setText(error.message);
    m_ui->errorLabel->show();
    finish({});
}

/// A comparison goes on: its result may still be right when the page is seen again.
void AlikeTab::hideEvent(QHideEvent* event)
{
    LedgerPage::hideEvent(event);
    if (!isVisible() && m_reading.isRunning()) {
        m_reading.stop();
        markStale();
    }
}

void AlikeTab::chooseShown()
{
    using enum AlikeListModel::Shown;
    m_alike.setShown(m_ui->acrossBox->isChecked() ? AcrossDepartments : All);
}

void AlikeTab::rememberCurrent()
{
    const QModelIndex current = m_ui->table->currentIndex();
    if (current.isValid()) {
        const AlikeProjects& pair = m_alike.pair(current.row());
        m_remembered = {pair.first, pair.second};
        m_rememberedRow = current.row();
    }
}

void AlikeTab::showRows()
{
    const int last = m_alike.rowCount() - 1;
    const int row = m_remembered ? m_alike.rowOf(*m_remembered).value_or(m_rememberedRow) : 0;
    m_ui->table->setCurrentIndex(m_alike.index(std::min(row, last), 0));
    showCount();
    showEmptyState();
    showCurrent();
}

void AlikeTab::showCount()
{
    const int shown = m_alike.rowCount();
    const qsizetype all = m_alike.pairCount();
    m_ui->countLabel->setText(shown < all ? tr("%1 of %2 pairs").arg(number(shown), number(all))
                              : all == MostPairs
                                  ? tr("The %n most alike pair(s)", nullptr, MostPairs)
                                  : tr("%n pair(s)", nullptr, shown));
    m_ui->copyButton->setEnabled(shown > 0);
}

void AlikeTab::showEmptyState()
{
    const bool isEmpty = m_alike.rowCount() == 0;
    const bool isNarrowed = m_alike.pairCount() > 0;
    m_ui->stack->setCurrentWidget(isEmpty ? m_ui->emptyPage : m_ui->tablePage);
    m_ui->allButton->setVisible(isNarrowed);
    m_ui->emptyLabel->setText(
        isNarrowed ? tr("No alike projects belong to different departments.")
        : m_round  ? tr("No projects of this survey round resemble each other or share partners.")
                   : tr("There is no survey round yet whose projects could be compared."));
}

void AlikeTab::showCurrent()
{
    const QModelIndex current = m_ui->table->currentIndex();
    if (!current.isValid() || !m_round) {
        m_comparison.clear();
        return;
    }
    m_comparison.setProjects(m_alike.left(current.row()), m_alike.right(current.row()),
                             workspace().ledger().guidelineOf(m_round));
}

void AlikeTab::open(TableView::Opening which)
{
    const QModelIndex current = m_ui->table->currentIndex();
    if (current.isValid()) {
        const AlikeProjects& pair = m_alike.pair(current.row());
        emit recordWanted(which == TableView::Opening::First ? pair.first : pair.second);
    }
}

} // namespace kyodo::ui
