#include "ui/models/project_list_model.h"

#include "core/domain/record_labels.h"

#include <algorithm>

namespace kyodo::ui {
namespace {

constexpr qsizetype BlockSize = 128;
/// Some screens' worth of rows around the ones that are seen.
constexpr size_t MostBlocks = 32;

RecordOrder::Key orderKey(int column)
{
    switch (column) {
    case ProjectListModel::ProjectName:
        return RecordOrder::Key::Name;
    case ProjectListModel::Form:
        return RecordOrder::Key::Form;
    case ProjectListModel::AreaLetter:
        return RecordOrder::Key::Area;
    case ProjectListModel::Department:
        return RecordOrder::Key::Department;
    case ProjectListModel::Cost:
        return RecordOrder::Key::Cost;
    case ProjectListModel::State:
        return RecordOrder::Key::State;
    default:
        return RecordOrder::Key::Number;
    }
}

bool isNumeric(int column)
{
    return column == ProjectListModel::Number || column == ProjectListModel::Cost;
}

} // namespace

ProjectListModel::ProjectListModel(const Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_guideline(&workspace.guideline())
{
    connect(&workspace, &Workspace::changed, this, &ProjectListModel::reload);
}

void ProjectListModel::setFilter(const RecordFilter& filter)
{
    m_filter = filter;
    reload();
}

void ProjectListModel::setReading(std::optional<GuidelineBridge> bridge)
{
    m_reading = std::move(bridge);
    reload();
}

const Guideline& ProjectListModel::guideline() const
{
    return m_reading ? m_reading->to : *m_guideline;
}

void ProjectListModel::reload()
{
    beginResetModel();
    m_guideline = &m_workspace.ledger().guidelineOf(m_filter.round);
    m_blocks.clear();
    m_ids.clear();
    if (m_filter.round) {
        auto ids = m_workspace.ledger().lists(m_filter.round).recordIds(m_filter, m_order);
        if (ids) {
            m_ids = std::move(*ids);
        } else {
            emit failed(ids.error());
        }
    }
    endResetModel();
}

std::optional<RecordId> ProjectListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? std::optional(m_ids[static_cast<size_t>(row)])
                                        : std::nullopt;
}

std::optional<ProjectRecord> ProjectListModel::recordAt(int row) const
{
    const ProjectRecord* found = row >= 0 && row < rowCount() ? record(row) : nullptr;
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<int> ProjectListModel::rowOf(RecordId id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? std::nullopt
                                : std::optional(static_cast<int>(found - m_ids.begin()));
}

int ProjectListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int ProjectListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const ProjectRecord* ProjectListModel::record(int row) const
{
    const qsizetype first = row / BlockSize * BlockSize;
    auto block = m_blocks.find(first);
    if (block == m_blocks.end()) {
        const auto count = static_cast<size_t>(std::min(BlockSize, std::ssize(m_ids) - first));
        auto records = m_workspace.ledger().records().load(
            std::span(m_ids).subspan(static_cast<size_t>(first), count));
        if (!records) {
            emit failed(records.error());
            return nullptr;
        }
        if (m_blocks.size() >= MostBlocks) {
            m_blocks.clear();
        }
        if (m_reading) {
            for (ProjectRecord& each : *records) {
                each = m_reading->carried(std::move(each));
            }
        }
        block = m_blocks.emplace(first, std::move(*records)).first;
    }
    const auto place = static_cast<size_t>(row - first);
    return place < block->second.size() ? &block->second[place] : nullptr;
}

QVariant ProjectListModel::text(const ProjectRecord& record, Column column) const
{
    switch (column) {
    case Number:
        return record.number;
    case ProjectName:
        return record.name.text();
    case Form:
        return formNames(record, guideline()).join(QStringLiteral(" / "));
    case AreaLetter:
        return areaLetter(record, guideline());
    case Department:
        return record.department;
    case Partners:
        return partnerNames(record);
    case Cost:
        return record.cost ? record.cost->grouped() : QString();
    case State:
        return statusLabel(record.status);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ProjectListModel::data(const QModelIndex& index, int role) const
{
    const ProjectRecord* found = index.isValid() ? record(index.row()) : nullptr;
    if (!found) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    const Area* area = areaOf(*found, guideline());
    switch (role) {
    case Qt::DisplayRole:
        return text(*found, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
    case AreaPositionRole:
        return area ? QVariant(area->position) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return column == AreaLetter && area ? QVariant(area->name) : QVariant();
    default:
        return {};
    }
}

QVariant ProjectListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Number:
        return tr("No.");
    case ProjectName:
        return tr("Project");
    case Form:
        return tr("Form");
    case AreaLetter:
        return tr("Area");
    case Department:
        return tr("Department");
    case Partners:
        return tr("Partners");
    case Cost:
        return tr("Cost (yen)");
    case State:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

void ProjectListModel::sort(int column, Qt::SortOrder direction)
{
    m_order = {orderKey(column), direction};
    reload();
}

} // namespace kyodo::ui
