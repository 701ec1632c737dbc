#include "ui/guideline/mapping_model.h"

#include "ui/guideline/cell_delegate.h"

#include <QLocale>

#include <algorithm>

namespace kyodo::ui {

MappingModel::MappingModel(GuidelineBridge& bridge, QObject* parent)
    : QAbstractTableModel(parent)
    , m_bridge(bridge)
{}

void MappingModel::setList(MappedList list, QHash<QString, qint64> counts)
{
    beginResetModel();
    m_list = list;
    m_entries = mappedEntries(list, m_bridge);
    m_counts = std::move(counts);
    endResetModel();
}

int MappingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int MappingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MappingModel::targetName(const MappedEntry& entry) const
{
    const std::vector<CodeName> targets = mappingTargets(m_list, m_bridge);
    const auto found =
        std::find_if(targets.begin(), targets.end(),
                     [&entry](const CodeName& target) { return target.code == entry.target; });
    return found == targets.end() ? tr("no counterpart") : found->name;
}

QString MappingModel::text(const MappedEntry& entry, int column) const
{
    switch (column) {
    case Own:
        return entry.own.name;
    case Target:
        return targetName(entry);
    default:
        return m_counts.isEmpty() ? QString() : QLocale().toString(m_counts.value(entry.own.code));
    }
}

QVariant MappingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const MappedEntry& entry = m_entries.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::EditRole:
        return entry.target.value_or(QString());
    case Qt::TextAlignmentRole:
        return index.column() == Count ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case CellDelegate::KindRole:
        return QVariant::fromValue(CellKind::Choice);
    case CellDelegate::ChoicesRole:
        return QVariant::fromValue(mappingTargets(m_list, m_bridge));
    case CellDelegate::BlankRole:
        return tr("no counterpart");
    default:
        return {};
    }
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Own:
        return tr("Now");
    case Target:
        return tr("In the new guideline");
    default:
        return tr("Records");
    }
}

Qt::ItemFlags MappingModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Target ? flags | Qt::ItemIsEditable : flags;
}

bool MappingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != Target) {
        return false;
    }
    MappedEntry& entry = m_entries.at(static_cast<std::size_t>(index.row()));
    const QString code = value.toString();
    const auto target = code.isEmpty() ? std::nullopt : std::optional(code);
    if (target != entry.target) {
        entry.target = target;
        setTarget(m_list, m_bridge, entry.own.code, target);
        emit dataChanged(index, index);
        emit edited();
    }
    return true;
}

} // namespace kyodo::ui
