#include "ui/reports/forms/ordered_choice.h"

#include "ui/models/plain_tool_tip.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kyodo::ui {
namespace {

constexpr int CodeRole = Qt::UserRole;

QToolButton* makeButton(const QString& icon, const QString& name, const QString& tip)
{
    auto* button = new QToolButton;
    button->setIcon(Theme::icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(plainToolTip(tip));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

OrderedChoice::OrderedChoice(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_upButton(makeButton(QStringLiteral("up"), tr("Move up"), tr("Move up (Alt+↑)")))
    , m_downButton(makeButton(QStringLiteral("down"), tr("Move down"), tr("Move down (Alt+↓)")))
{
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_upButton->setObjectName(QStringLiteral("upButton"));
    m_downButton->setObjectName(QStringLiteral("downButton"));
    setFocusProxy(m_list);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(4);
    row->addWidget(m_list, 1);
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_upButton);
    buttons->addWidget(m_downButton);
    buttons->addStretch();
    row->addLayout(buttons);

    connect(m_list, &QListWidget::itemChanged, this, &OrderedChoice::edited);
    connect(m_list, &QListWidget::currentRowChanged, this, &OrderedChoice::updateButtons);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &OrderedChoice::edited);
    connect(m_upButton, &QToolButton::clicked, this, [this] { moveCurrent(Direction::Up); });
    connect(m_downButton, &QToolButton::clicked, this, [this] { moveCurrent(Direction::Down); });
    updateButtons();
}

void OrderedChoice::setEntries(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    load({});
}

void OrderedChoice::load(const QStringList& chosen)
{
    const QSignalBlocker guard(m_list);
    m_list->clear();
    for (const QString& code : chosen) {
        const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                        [&](const Entry& entry) { return entry.code == code; });
        if (found != m_entries.end()) {
            addEntry(*found, Qt::Checked);
        }
    }
    for (const Entry& entry : m_entries) {
        if (!chosen.contains(entry.code)) {
            addEntry(entry, Qt::Unchecked);
        }
    }
    // all of it is seen: what scrolls is the form around it
    const int rows = m_list->count() * m_list->sizeHintForRow(0);
    m_list->setFixedHeight(rows + 2 * m_list->frameWidth() + 2);
    updateButtons();
}

void OrderedChoice::addEntry(const Entry& entry, Qt::CheckState state)
{
    auto* item = new QListWidgetItem(entry.label, m_list);
    item->setData(CodeRole, entry.code);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                   Qt::ItemIsDragEnabled);
    item->setCheckState(state);
}

QStringList OrderedChoice::chosen() const
{
    QStringList codes;
    for (int row = 0; row < m_list->count(); ++row) {
        if (const QListWidgetItem* item = m_list->item(row); item->checkState() == Qt::Checked) {
            codes << item->data(CodeRole).toString();
        }
    }
    return codes;
}

void OrderedChoice::setListName(const QString& name)
{
    m_list->setAccessibleName(name);
    m_list->setAccessibleDescription(tr("Space ticks an entry; Alt with the arrow keys moves it."));
}

void OrderedChoice::moveCurrent(Direction direction)
{
    const int from = m_list->currentRow();
    const int to = from + static_cast<int>(direction);
    if (from < 0 || to < 0 || to >= m_list->count()) {
        return;
    }
    {
        const QSignalBlocker guard(m_list);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    updateButtons();
    emit edited();
}

void OrderedChoice::updateButtons()
{
    const int row = m_list->currentRow();
    m_upButton->setEnabled(row > 0);
    m_downButton->setEnabled(row >= 0 && row + 1 < m_list->count());
}

bool OrderedChoice::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto& press = static_cast<const QKeyEvent&>(*event);
        const bool isAlt = press.modifiers().testFlag(Qt::AltModifier);
        if (isAlt && (press.key() == Qt::Key_Up || press.key() == Qt::Key_Down)) {
            moveCurrent(press.key() == Qt::Key_Up ? Direction::Up : Direction::Down);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kyodo::ui
