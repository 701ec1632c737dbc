#include "ui/widgets/table_view.h"

#include "ui/widgets/column_widths.h"
#include "ui/widgets/table_delegate.h"
#include "ui/widgets/table_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

namespace kyodo::ui {
namespace {

/// Rows beside those that are seen, whose texts count for the width of a column.
constexpr int MeasuredRows = 60;

QString orderKey(const QString& memory)
{
    return QStringLiteral("columns/%1/order").arg(memory);
}

QString widthsKey(const QString& memory)
{
    return QStringLiteral("columns/%1/widths").arg(memory);
}

} // namespace

TableView::TableView(QWidget* parent)
    : QTableView(parent)
{
    setItemDelegate(new TableDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView& head = *horizontalHeader();
    head.setHighlightSections(false);
    head.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head.setResizeContentsPrecision(MeasuredRows);
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(0);
    connect(&m_fitting, &QTimer::timeout, this, &TableView::fit);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& row) {
        if (opensRows()) {
            emit opened(row, Opening::First);
        }
    });
}

TableView::~TableView()
{
    remember();
}

void TableView::setModel(QAbstractItemModel* model)
{
    if (this->model() != nullptr) {
        this->model()->disconnect(&m_fitting);
    }
    QTableView::setModel(model);
    m_widest.clear();
    if (model != nullptr) {
        const auto fitSoon = qOverload<>(&QTimer::start);
        connect(model, &QAbstractItemModel::modelReset, &m_fitting, fitSoon);
        connect(model, &QAbstractItemModel::rowsInserted, &m_fitting, fitSoon);
        connect(model, &QAbstractItemModel::dataChanged, &m_fitting, fitSoon);
        connect(model, &QAbstractItemModel::headerDataChanged, &m_fitting, fitSoon);
        connect(model, &QAbstractItemModel::layoutChanged, &m_fitting, fitSoon);
    }
    m_fitting.start();
}

void TableView::shareRoom(std::vector<int> names, const QString& memory)
{
    m_names = std::move(names);
    m_memory = memory;
    m_isShared = true;
    QHeaderView& head = *horizontalHeader();
    head.setStretchLastSection(false);
    recall();
    connect(&head, &QHeaderView::sectionResized, this, &TableView::takeOver);
    // a double click on its edge gives a column back to the sharing
    connect(&head, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        m_own.erase(column);
        fit();
    });
    connect(&head, &QHeaderView::sectionMoved, this, [this] { m_isReordered = true; });
    // a row further down may hold a longer number
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_fitting,
            qOverload<>(&QTimer::start));
    m_fitting.start();
}

void TableView::selectRows(const std::vector<int>& rows)
{
    QItemSelection selection;
    const int last = model()->columnCount() - 1;
    for (auto row = rows.begin(); row != rows.end();) {
        auto end = row + 1;
        while (end != rows.end() && *end == *(end - 1) + 1) {
            ++end;
        }
        selection.select(model()->index(*row, 0), model()->index(*(end - 1), last));
        row = end;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void TableView::copySelected() const
{
    if (const QString text = spreadsheetText(*this); !text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

bool TableView::opensRows() const
{
    static const QMetaMethod signal = QMetaMethod::fromSignal(&TableView::opened);
    return editTriggers() == NoEditTriggers && isSignalConnected(signal);
}

bool TableView::removesRows() const
{
    static const QMetaMethod signal = QMetaMethod::fromSignal(&TableView::removeWanted);
    return isSignalConnected(signal);
}

TableView::Key TableView::keyOf(const QKeyEvent& event) const
{
    if (event.matches(QKeySequence::Copy)) {
        return Key::Copy;
    }
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isShifted = modifiers == Qt::ShiftModifier;
    if (modifiers != Qt::NoModifier && !isShifted) {
        return Key::None;
    }
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return !opensRows() ? Key::None : isShifted ? Key::OpenOther : Key::Open;
    case Qt::Key_F2:
        return opensRows() && !isShifted ? Key::Open : Key::None;
    case Qt::Key_Delete:
        return removesRows() && !isShifted ? Key::Remove : Key::None;
    default:
        return Key::None;
    }
}

void TableView::obey(Key key)
{
    switch (key) {
    case Key::Copy:
        copySelected();
        break;
    case Key::Open:
    case Key::OpenOther:
        if (const QModelIndex row = currentIndex(); row.isValid()) {
            emit opened(row, key == Key::Open ? Opening::First : Opening::Second);
        }
        break;
    case Key::Remove:
        emit removeWanted();
        break;
    case Key::None:
        break;
    }
}

bool TableView::event(QEvent* event)
{
    // the keys of the table come before those of the window, which may mean other things elsewhere
    if (event->type() == QEvent::ShortcutOverride &&
        keyOf(static_cast<const QKeyEvent&>(*event)) != Key::None) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measureAnew();
    }
    return QTableView::event(event);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (const Key key = keyOf(*event); key != Key::None) {
        obey(key);
        event->accept();
    } else {
        QTableView::keyPressEvent(event);
    }
}

/// Without an event it is the program that chooses. Qt would look at the keyboard, and add the row
/// to what is selected while Ctrl is still down from Ctrl+S.
QItemSelectionModel::SelectionFlags TableView::selectionCommand(const QModelIndex& index,
                                                                const QEvent* event) const
{
    const SelectionMode mode = selectionMode();
    if (event != nullptr || (mode != ExtendedSelection && mode != ContiguousSelection)) {
        return QTableView::selectionCommand(index, event);
    }
    const auto extent = selectionBehavior() == SelectRows ? QItemSelectionModel::Rows
                                                          : QItemSelectionModel::NoUpdate;
    return QItemSelectionModel::ClearAndSelect | extent;
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void TableView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    fit();
}

void TableView::measureAnew()
{
    m_widest.clear();
    m_fitting.start();
}

bool TableView::isNumber(int column) const
{
    return standsAtRight(model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)) ||
           standsAtRight(model()->index(0, column).data(Qt::TextAlignmentRole));
}

/// Whether the user may type into it.
bool TableView::isWritten(int column) const
{
    return editTriggers() != NoEditTriggers && model()->rowCount() > 0 &&
           model()->flags(model()->index(0, column)).testFlag(Qt::ItemIsEditable);
}

/// It only grows: columns that jump while one scrolls and filters cannot be read.
void TableView::measure(int column)
{
    int& widest = m_widest[column];
    widest = std::max(widest, sizeHintForColumn(column));
}

void TableView::fit()
{
    if (!m_isShared || model() == nullptr || !isVisible()) {
        return;
    }
    QHeaderView& head = *horizontalHeader();
    std::vector<int> columns;
    std::vector<ColumnWish> wishes;
    for (int column = 0; column < head.count(); ++column) {
        if (head.isSectionHidden(column)) {
            continue;
        }
        measure(column);
        const bool isName = std::find(m_names.begin(), m_names.end(), column) != m_names.end();
        const auto own = m_own.find(column);
        const int headWidth = head.sectionSizeHint(column);
        columns.push_back(column);
        wishes.push_back({isNumber(column) ? ColumnWish::Content::Number
                          : isName         ? ColumnWish::Content::Name
                                           : ColumnWish::Content::Text,
                          headWidth, m_widest[column],
                          own == m_own.end() ? std::nullopt : std::optional(own->second),
                          m_widest[column] <= headWidth && !isWritten(column)});
    }
    const QScopedValueRollback guard(m_isFitting, true);
    const std::vector<int> widths = sharedWidths(wishes, viewport()->width());
    for (std::size_t place = 0; place < columns.size(); ++place) {
        head.resizeSection(columns[place], widths[place]);
    }
}

void TableView::takeOver(int column, int before, int after)
{
    // a width of nothing is that of a column which is hidden
    if (!m_isFitting && before > 0 && after > 0) {
        m_own[column] = after;
    }
}

void TableView::recall()
{
    if (m_memory.isEmpty()) {
        return;
    }
    const QSettings settings;
    QHeaderView& head = *horizontalHeader();
    const QVariantList order = settings.value(orderKey(m_memory)).toList();
    if (order.size() == head.count()) { // of this table, as it is now
        for (int place = 0; place < head.count(); ++place) {
            head.moveSection(head.visualIndex(order.at(place).toInt()), place);
        }
    }
    const QVariantMap widths = settings.value(widthsKey(m_memory)).toMap();
    for (auto width = widths.begin(); width != widths.end(); ++width) {
        m_own[width.key().toInt()] = width.value().toInt();
    }
}

void TableView::remember() const
{
    if (m_memory.isEmpty()) {
        return;
    }
    QSettings settings;
    QVariantMap widths;
    for (const auto& [column, width] : m_own) {
        widths.insert(QString::number(column), width);
    }
    settings.setValue(widthsKey(m_memory), widths);
    if (m_isReordered) {
        const QHeaderView& head = *horizontalHeader();
        QVariantList order;
        for (int place = 0; place < head.count(); ++place) {
            order << head.logicalIndex(place);
        }
        settings.setValue(orderKey(m_memory), order);
    }
}

} // namespace kyodo::ui
