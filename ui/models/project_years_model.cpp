#include "ui/models/project_years_model.h"

#include "core/domain/record_labels.h"
#include "core/domain/shown_dates.h"
#include "ui/models/plain_tool_tip.h"

#include <QFont>

#include <algorithm>

namespace kyodo::ui {
namespace {

QStringList textsOf(const ProjectYear& year, const Guideline& guideline)
{
    const ProjectRecord& record = year.record;
    return {shownYears(year.round.years),
            record.name.text(),
            formNames(record, guideline).join(u'、'),
            areaLabel(record, guideline),
            record.department,
            record.cost ? record.cost->label() : QString(),
            statusLabel(record.status)};
}

} // namespace

void ProjectYearsModel::setYears(const Ledger& ledger, const std::vector<ProjectYear>& years,
                                 std::optional<RecordId> current)
{
    beginResetModel();
    m_current = current;
    m_rows.clear();
    for (const ProjectYear& year : years) {
        m_rows.push_back({year.record.id, textsOf(year, ledger.guidelineOf(year.round))});
    }
    endResetModel();
}

std::optional<int> ProjectYearsModel::currentRow() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [this](const Row& row) { return row.record == m_current; });
    return found == m_rows.end() ? std::nullopt
                                 : std::optional(static_cast<int>(found - m_rows.begin()));
}

int ProjectYearsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProjectYearsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProjectYearsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const bool isCurrent = row.record == m_current;
    switch (role) {
    case Qt::DisplayRole:
        return row.texts[index.column()];
    case Qt::ToolTipRole:
        return plainToolTip(row.texts[index.column()]);
    case Qt::TextAlignmentRole:
        return index.column() == Cost ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return isCurrent ? tr("Open now") : QString();
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return isCurrent ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

QVariant ProjectYearsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section == Cost) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Years:
        return tr("Fiscal years");
    case RecordName:
        return tr("Name");
    case Forms:
        return tr("Forms");
    case AreaName:
        return tr("Area");
    case Department:
        return tr("Department");
    case Cost:
        return tr("Cost");
    default:
        return tr("State");
    }
}

} // namespace kyodo::ui
