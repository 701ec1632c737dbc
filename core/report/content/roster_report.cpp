#include "core/report/content/roster_report.h"

#include "core/base/collation.h"
#include "core/base/text.h"
#include "core/report/content/report_cells.h"
#include "core/report/content/report_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <tuple>

namespace kyodo {
namespace {

struct RosterWords
{
    Q_DECLARE_TR_FUNCTIONS(RosterReport)
};

/// Between the values of a list in one cell of data.
constexpr QChar DataSeparator = u'；';
constexpr QChar PrintSeparator = u'、';

/// An organisation with what it is sorted by.
struct RosterEntry
{
    Organisation organisation;
    std::size_t group = 0;
    QString reading; ///< readingKey()
};

/// The headings that organisations stand under.
class RosterGroups final
{
public:
    explicit RosterGroups(const Guideline& guideline)
        : m_guideline(&guideline)
    {
        for (const ActorKind& actor : guideline.actors) {
            m_headings << actor.name;
        }
    }

    /// In the guideline's order, then own words as met; the unclassified behind all.
    [[nodiscard]] std::size_t groupOf(const Organisation& organisation)
    {
        const QString name = rosterValues(organisation, RosterColumn::Kind, *m_guideline).value(0);
        if (isBlank(name)) {
            return Last;
        }
        const auto same = [key = foldKey(name)](const QString& heading) {
            return foldKey(heading) == key;
        };
        const auto found = std::find_if(m_headings.cbegin(), m_headings.cend(), same);
        const qsizetype place = found - m_headings.cbegin();
        if (found == m_headings.cend()) {
            m_headings << name;
        }
        return static_cast<std::size_t>(place);
    }

    [[nodiscard]] QString heading(std::size_t group) const
    {
        return group == Last ? report_words::unclassified()
                             : m_headings[static_cast<qsizetype>(group)];
    }

private:
    static constexpr std::size_t Last = std::numeric_limits<std::size_t>::max();

    const Guideline* m_guideline;
    QStringList m_headings;
};

std::vector<RosterEntry> sortedEntries(std::vector<Organisation> organisations,
                                       RosterGroups& groups, RosterOptions::Grouping groupBy)
{
    std::vector<RosterEntry> entries;
    for (Organisation& organisation : organisations) {
        const QString reading = readingKey(organisation.kana, organisation.name.text());
        const std::size_t group =
            groupBy == RosterOptions::Grouping::None ? 0 : groups.groupOf(organisation);
        entries.push_back({std::move(organisation), group, reading});
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const RosterEntry& a, const RosterEntry& b) {
                         return std::tie(a.group, a.reading) < std::tie(b.group, b.reading);
                     });
    return entries;
}

bool isFilled(const QStringList& values)
{
    return std::any_of(values.begin(), values.end(),
                       [](const QString& value) { return !isBlank(value); });
}

std::vector<RosterColumn> filledColumns(const std::vector<RosterEntry>& entries,
                                        const RosterOptions& options, const Guideline& guideline)
{
    std::vector<RosterColumn> filled;
    for (const RosterColumn column : options.columns) {
        if (std::any_of(entries.begin(), entries.end(), [&](const RosterEntry& entry) {
                return isFilled(rosterValues(entry.organisation, column, guideline));
            })) {
            filled.push_back(column);
        }
    }
    return filled;
}

/// A column of lists stands twice, so that the names in it can be told apart in data too.
bool isList(RosterColumn column)
{
    switch (column) {
    case RosterColumn::Fields:
    case RosterColumn::Activities:
    case RosterColumn::Issues:
    case RosterColumn::FormerNames:
    case RosterColumn::Officers:
    case RosterColumn::Members:
    case RosterColumn::Requirements:
        return true;
    default:
        return false;
    }
}

/// What stands on paper with the name or over the group is a column in data alone.
void addColumn(std::vector<ReportColumn>& columns, RosterColumn column,
               RosterOptions::Grouping groupBy)
{
    ReportColumn added = textColumn(rosterColumnLabel(column));
    const bool isSaidElsewhere =
        column == RosterColumn::Kana ||
        (column == RosterColumn::Kind && groupBy == RosterOptions::Grouping::ActorKind);
    if (column == RosterColumn::RegisteredUntil) {
        added = dayColumn(added.head);
    }
    if (isSaidElsewhere) {
        added.use = ReportColumn::Use::DataOnly;
    }
    if (isList(column)) {
        added.use = ReportColumn::Use::PrintOnly;
        columns.push_back(dataColumn(added.head));
    }
    columns.push_back(std::move(added));
}

void addCells(std::vector<ReportCell>& cells, const Organisation& organisation, RosterColumn column,
              const Guideline& guideline)
{
    if (column == RosterColumn::RegisteredUntil) {
        cells.push_back(dayCell(registeredUntil(organisation)));
        return;
    }
    const QStringList values = rosterValues(organisation, column, guideline);
    if (isList(column)) {
        cells.push_back({values.join(DataSeparator)});
    }
    cells.push_back({values.join(PrintSeparator)});
}

QString organisationCount(qsizetype count)
{
    return RosterWords::tr("%n organisation(s)", nullptr, static_cast<int>(count));
}

std::vector<ReportGroup> groupsOf(const std::vector<RosterEntry>& entries,
                                  const RosterGroups& groups)
{
    std::vector<ReportGroup> found;
    for (auto first = entries.begin(); first != entries.end();) {
        const auto last = std::find_if(first, entries.end(), [&](const RosterEntry& entry) {
            return entry.group != first->group;
        });
        found.push_back({.heading = groups.heading(first->group),
                         .note = organisationCount(last - first),
                         .firstRow = first - entries.begin()});
        first = last;
    }
    return found;
}

/// Its reading above it, where readings are shown.
ReportCell printedName(const Organisation& organisation, const std::vector<RosterColumn>& columns)
{
    const bool isRead =
        !isBlank(organisation.kana) &&
        std::find(columns.begin(), columns.end(), RosterColumn::Kana) != columns.end();
    return {.text = organisation.name.text(), .reading = isRead ? organisation.kana : QString()};
}

std::vector<ReportRow> rosterRows(const std::vector<RosterEntry>& entries,
                                  const std::vector<RosterColumn>& columns,
                                  const Guideline& guideline)
{
    std::vector<ReportRow> rows;
    for (const RosterEntry& entry : entries) {
        ReportRow& row = rows.emplace_back();
        const QString name = entry.organisation.name.text();
        row.cells = {countCell(std::ssize(rows)), printedName(entry.organisation, columns), {name}};
        for (const RosterColumn column : columns) {
            addCells(row.cells, entry.organisation, column, guideline);
        }
    }
    return rows;
}

} // namespace

std::vector<RosterColumn> RosterOptions::standardColumns()
{
    std::vector<RosterColumn> columns;
    std::copy_if(rosterColumns().begin(), rosterColumns().end(), std::back_inserter(columns),
                 [](RosterColumn column) {
                     return column != RosterColumn::Issues && column != RosterColumn::FormerNames &&
                            column != RosterColumn::Note;
                 });
    return columns;
}

Report rosterReport(const ReportFrame& frame, const Guideline& guideline,
                    std::vector<Organisation> organisations, const RosterOptions& options)
{
    RosterGroups groups(guideline);
    const std::vector<RosterEntry> entries =
        sortedEntries(std::move(organisations), groups, options.groupBy);
    const std::vector<RosterColumn> columns = filledColumns(entries, options, guideline);
    ReportTable table{.columns = {ordinalColumn(),
                                  rowHeadColumn(RosterWords::tr("Organisation"), 2),
                                  dataColumn(RosterWords::tr("Organisation"))},
                      .emptyText = RosterWords::tr("There are no organisations.")};
    table.columns[1].use = ReportColumn::Use::PrintOnly;
    for (const RosterColumn column : columns) {
        addColumn(table.columns, column, options.groupBy);
    }
    table.rows = std::make_shared<ReportRowList>(rosterRows(entries, columns, guideline));
    if (options.groupBy == RosterOptions::Grouping::ActorKind) {
        table.groups = groupsOf(entries, groups);
    }
    Report report =
        framedReport(frame, RosterWords::tr("Register of Organisations of %1").arg(frame.cityName));
    report.parts.emplace_back(std::move(table));
    return report;
}

} // namespace kyodo
