#include "ui/wizards/import_plan_model.h"

#include "ui/models/plain_tool_tip.h"

namespace kyodo::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlanModel)
};

QString outcomeLabel(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Added:
        return Words::tr("Added");
    case RowOutcome::Updated:
        return Words::tr("Updated");
    case RowOutcome::Unchanged:
        return Words::tr("Unchanged");
    case RowOutcome::Skipped:
        return Words::tr("Skipped");
    case RowOutcome::Rejected:
        return Words::tr("Rejected");
    }
    Q_UNREACHABLE();
}

QString detailsOf(const PlannedRow& row)
{
    QStringList details = row.reasons;
    for (const CellChange& change : row.changes) {
        details
            << Words::tr("%1: “%2” becomes “%3”").arg(change.field, change.before, change.after);
    }
    if (row.outcome == RowOutcome::Rejected) {
        details << row.rowText.trimmed();
    }
    return details.join(QStringLiteral(" / "));
}

} // namespace

void ImportPlanModel::setPlan(ImportPlan plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    endResetModel();
}

int ImportPlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.rows.size());
}

int ImportPlanModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPlanModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const PlannedRow& row = m_plan.rows[static_cast<size_t>(index.row())];
    if (role == Qt::ToolTipRole) {
        return index.column() == Details ? plainToolTip(detailsOf(row)) : QString();
    }
    switch (index.column()) {
    case Line:
        return row.line;
    case Outcome:
        return outcomeLabel(row.outcome);
    case ProjectName:
        return row.draft.name ? row.draft.name->text() : QString();
    default:
        return detailsOf(row);
    }
}

QVariant ImportPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Line:
        return tr("Line");
    case Outcome:
        return tr("Outcome");
    case ProjectName:
        return tr("Project");
    default:
        return tr("Details");
    }
}

} // namespace kyodo::ui
