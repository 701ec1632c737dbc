#include "ui/findings/row_keys.h"

#include "core/base/csv_line.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

#include <algorithm>

namespace kyodo::ui {
namespace {

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

QString rowText(const QTableView& view, int row)
{
    const QHeaderView& head = *view.horizontalHeader();
    QStringList cells;
    for (int place = 0; place < head.count(); ++place) {
        const int column = head.logicalIndex(place);
        if (!head.isSectionHidden(column)) {
            const QModelIndex index = view.model()->index(row, column);
            cells << guardedCell(index.data().toString().simplified());
        }
    }
    return cells.join(u'\t');
}

} // namespace

RowKeys::RowKeys(QTableView& view)
    : QObject(&view)
    , m_view(view)
{
    view.installEventFilter(this);
    connect(&view, &QTableView::doubleClicked, this,
            [this](const QModelIndex& row) { emit opened(row, Opening::First); });
}

void RowKeys::copyRows() const
{
    QModelIndexList rows = m_view.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex& row : rows) {
        lines << rowText(m_view, row.row());
    }
    if (!lines.isEmpty()) {
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    }
}

void RowKeys::open(Opening opening)
{
    if (const QModelIndex row = m_view.currentIndex(); row.isValid()) {
        emit opened(row, opening);
    }
}

bool RowKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) {
        return QObject::eventFilter(watched, event);
    }
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool isCopy = key.matches(QKeySequence::Copy);
    if (!isCopy && !isEnter(key)) {
        return QObject::eventFilter(watched, event);
    }
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // the table means its own rows, whatever a menu does with these keys
    } else if (isCopy) {
        copyRows();
    } else {
        open(key.modifiers().testFlag(Qt::ShiftModifier) ? Opening::Second : Opening::First);
    }
    return true;
}

} // namespace kyodo::ui
