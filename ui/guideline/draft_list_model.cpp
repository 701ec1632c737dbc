#include "ui/guideline/draft_list_model.h"

#include "ui/guideline/cell_delegate.h"
#include "ui/models/plain_tool_tip.h"

#include <QLocale>

#include <algorithm>

namespace kyodo::ui {
namespace {

constexpr double WholePercent = 100;

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue text : value.toArray()) {
        texts << text.toString();
    }
    return texts;
}

QVariant editedValue(CellKind kind, const QJsonValue& value)
{
    switch (kind) {
    case CellKind::Lines:
        return textsOf(value).join(u'\n');
    case CellKind::Choices:
        return textsOf(value);
    case CellKind::Percent:
        return value.toDouble() * WholePercent;
    case CellKind::Flag:
        return value.toBool();
    default:
        return value.toString();
    }
}

QStringList filledLines(const QString& text)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        line = line.trimmed();
    }
    lines.removeAll(QString());
    return lines;
}

QJsonValue storedValue(CellKind kind, const QVariant& edited)
{
    switch (kind) {
    case CellKind::Lines:
        return QJsonArray::fromStringList(filledLines(edited.toString()));
    case CellKind::Choices:
        return QJsonArray::fromStringList(edited.toStringList());
    case CellKind::Percent:
        return edited.toDouble() / WholePercent;
    case CellKind::Flag:
        return edited.toBool();
    default:
        return edited.toString().trimmed();
    }
}

/// A guideline file leaves out what is empty.
bool isEmptyValue(const QJsonValue& value)
{
    return (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty()) || (value.isBool() && !value.toBool());
}

QVariant checkState(const QJsonValue& value)
{
    return value.toBool() ? Qt::Checked : Qt::Unchecked;
}

} // namespace

DraftListModel::DraftListModel(GuidelineDraft& draft, QObject* parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
{}

void DraftListModel::setList(const EditedList& list)
{
    beginResetModel();
    m_list = list;
    endResetModel();
}

const ListColumn& DraftListModel::column(int column) const
{
    return m_list.columns.at(static_cast<std::size_t>(column));
}

int DraftListModel::columnOf(const QString& key) const
{
    const auto found = std::find_if(m_list.columns.begin(), m_list.columns.end(),
                                    [&key](const ListColumn& column) { return column.key == key; });
    return found == m_list.columns.end() ? 0 : static_cast<int>(found - m_list.columns.begin());
}

QJsonObject DraftListModel::entry(int row) const
{
    return m_draft.list(m_list.key).at(row).toObject();
}

void DraftListModel::setEntry(int row, const QJsonObject& entry)
{
    QJsonArray entries = m_draft.list(m_list.key);
    entries[row] = entry;
    m_draft.setList(m_list.key, entries);
}

/// What a new entry must have from the start: a name that can be filled in, a place, a kind.
int DraftListModel::addEntry(int row)
{
    const int place = std::clamp(row + 1, 0, rowCount());
    QJsonObject blank{{QStringLiteral("code"), m_draft.newCode(m_list.key)}};
    for (const ListColumn& column : m_list.columns) {
        if (column.isRequired && column.kind != CellKind::Percent && !blank.contains(column.key)) {
            blank[column.key] = QString();
        } else if (column.kind == CellKind::Percent) {
            blank[column.key] = place == 0 ? QJsonValue(0) : entry(place - 1)[column.key];
        }
    }
    beginInsertRows({}, place, place);
    QJsonArray entries = m_draft.list(m_list.key);
    entries.insert(place, blank);
    m_draft.setList(m_list.key, entries);
    endInsertRows();
    emit edited();
    return place;
}

void DraftListModel::removeEntry(int row)
{
    beginRemoveRows({}, row, row);
    QJsonArray entries = m_draft.list(m_list.key);
    entries.removeAt(row);
    m_draft.setList(m_list.key, entries);
    endRemoveRows();
    emit edited();
}

int DraftListModel::moveEntry(int row, int step)
{
    const int target = row + step;
    if (row < 0 || target < 0 || target >= rowCount()) {
        return row;
    }
    beginMoveRows({}, row, row, {}, step > 0 ? target + 1 : target);
    QJsonArray entries = m_draft.list(m_list.key);
    const QJsonValue moved = entries.takeAt(row);
    entries.insert(target, moved);
    m_draft.setList(m_list.key, entries);
    endMoveRows();
    emit edited();
    return target;
}

int DraftListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_draft.list(m_list.key).size());
}

int DraftListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.columns.size());
}

QString DraftListModel::names(const ListColumn& column, const QJsonValue& value) const
{
    const QStringList codes = value.isArray() ? textsOf(value) : QStringList{value.toString()};
    QStringList names;
    for (const CodeName& choice : choicesOf(column, m_draft)) {
        if (codes.contains(choice.code)) {
            names << choice.name;
        }
    }
    return names.join(QStringLiteral("、"));
}

QVariant DraftListModel::shown(const ListColumn& column, const QJsonValue& value) const
{
    switch (column.kind) {
    case CellKind::Lines:
        return textsOf(value).join(QStringLiteral(" ／ "));
    case CellKind::Choice:
    case CellKind::Choices:
        return names(column, value);
    case CellKind::Percent:
        return QLocale().toString(value.toDouble() * WholePercent, 'g', 4);
    case CellKind::Flag:
        return {};
    default:
        return value.toString().simplified();
    }
}

QVariant DraftListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ListColumn& column = this->column(index.column());
    const QJsonValue value = entry(index.row()).value(column.key);
    switch (role) {
    case Qt::DisplayRole:
        return shown(column, value);
    case Qt::ToolTipRole:
        return plainToolTip(column.kind == CellKind::Lines ? textsOf(value).join(u'\n')
                                                           : shown(column, value).toString());
    case Qt::EditRole:
        return editedValue(column.kind, value);
    case Qt::CheckStateRole:
        return column.kind == CellKind::Flag ? checkState(value) : QVariant();
    case Qt::TextAlignmentRole:
        return column.kind == CellKind::Percent ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                : QVariant();
    case CellDelegate::KindRole:
        return QVariant::fromValue(column.kind);
    case CellDelegate::ChoicesRole:
        return QVariant::fromValue(choicesOf(column, m_draft));
    case CellDelegate::BlankRole:
        return column.isRequired ? QVariant() : QVariant(QString());
    default:
        return {};
    }
}

QVariant DraftListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isHead = orientation == Qt::Horizontal && role == Qt::DisplayRole &&
                        section < static_cast<int>(m_list.columns.size());
    return isHead ? column(section).head : QVariant();
}

Qt::ItemFlags DraftListModel::flags(const QModelIndex& index) const
{
    const bool isFlag = index.isValid() && column(index.column()).kind == CellKind::Flag;
    return QAbstractTableModel::flags(index) |
           (isFlag ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

bool DraftListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || (role != Qt::EditRole && role != Qt::CheckStateRole)) {
        return false;
    }
    const ListColumn& column = this->column(index.column());
    const QVariant written =
        role == Qt::CheckStateRole ? QVariant(value.toInt() == Qt::Checked) : value;
    QJsonObject changed = entry(index.row());
    if (written == editedValue(column.kind, changed.value(column.key))) {
        return true;
    }
    const QJsonValue stored = storedValue(column.kind, written);
    if (isEmptyValue(stored) && !column.isRequired) {
        changed.remove(column.key);
    } else {
        changed[column.key] = stored;
    }
    setEntry(index.row(), changed);
    emit dataChanged(index, index);
    emit edited();
    return true;
}

} // namespace kyodo::ui
