#include "core/exchange/import_counts.h"

namespace kyodo {

QString outcomeCode(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Added:
        return QStringLiteral("added");
    case RowOutcome::Updated:
        return QStringLiteral("updated");
    case RowOutcome::Unchanged:
        return QStringLiteral("unchanged");
    case RowOutcome::Skipped:
        return QStringLiteral("skipped");
    case RowOutcome::Rejected:
        return QStringLiteral("rejected");
    }
    Q_UNREACHABLE();
}

void ImportCounts::count(RowOutcome outcome)
{
    ++read;
    switch (outcome) {
    case RowOutcome::Added:
        ++added;
        return;
    case RowOutcome::Updated:
        ++updated;
        return;
    case RowOutcome::Unchanged:
        ++unchanged;
        return;
    case RowOutcome::Skipped:
        ++skipped;
        return;
    case RowOutcome::Rejected:
        ++rejected;
        return;
    }
    Q_UNREACHABLE();
}

} // namespace kyodo
