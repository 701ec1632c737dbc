#include "ui/dashboard/change_list_model.h"

#include "core/domain/shown_dates.h"

#include <QLocale>

#include <algorithm>

namespace kyodo::ui {
namespace {

/// Newest first, so that what took an act back is known before the act itself.
std::set<ChangeSetId> takenBack(const std::vector<ChangeSet>& acts)
{
    std::set<ChangeSetId> found;
    for (const ChangeSet& act : acts) {
        if (act.reverts && !found.contains(act.id)) {
            found.insert(*act.reverts);
        }
    }
    return found;
}

/// Those that took back a taking back. The oldest are seen first, so that of each it is known what
/// the one before it was.
std::set<ChangeSetId> doneAgain(const std::vector<ChangeSet>& acts)
{
    std::set<ChangeSetId> takings;
    std::set<ChangeSetId> again;
    for (auto act = acts.rbegin(); act != acts.rend(); ++act) {
        if (act->reverts) {
            (takings.contains(*act->reverts) ? again : takings).insert(act->id);
        }
    }
    return again;
}

} // namespace

QString momentLabel(const QDateTime& moment)
{
    return shownTime(moment.toLocalTime());
}

void ChangeListModel::setActs(std::vector<ChangeSet> acts)
{
    beginResetModel();
    m_acts = std::move(acts);
    m_takenBack = takenBack(m_acts);
    m_doneAgain = doneAgain(m_acts);
    endResetModel();
}

const ChangeSet& ChangeListModel::act(int row) const
{
    return m_acts.at(static_cast<std::size_t>(row));
}

std::optional<int> ChangeListModel::rowOf(ChangeSetId id) const
{
    const auto found = std::find_if(m_acts.begin(), m_acts.end(),
                                    [&](const ChangeSet& act) { return act.id == id; });
    return found == m_acts.end() ? std::nullopt
                                 : std::optional(static_cast<int>(found - m_acts.begin()));
}

int ChangeListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_acts.size());
}

int ChangeListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() == Entries) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? text(act(index.row()), index.column()) : QVariant();
}

QString ChangeListModel::text(const ChangeSet& act, int column) const
{
    switch (column) {
    case When:
        return momentLabel(act.at);
    case Who:
        return act.user;
    case What:
        return whatWords(act);
    case About:
        return act.subject;
    case Entries:
        return QLocale().toString(act.changes);
    default:
        return {};
    }
}

QString ChangeListModel::whatWords(const ChangeSet& act) const
{
    const QString label = m_doneAgain.contains(act.id) ? tr("Done again") : actLabel(act.kind);
    return isTakenBack(act.id) ? tr("%1 (taken back)").arg(label) : label;
}

QVariant ChangeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == Entries) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case When:
        return tr("Date and time");
    case Who:
        return tr("User");
    case What:
        return tr("Act");
    case About:
        return tr("About");
    case Entries:
        return tr("Entries");
    default:
        return {};
    }
}

} // namespace kyodo::ui
