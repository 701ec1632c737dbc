#include "core/exchange/row_matching.h"

#include "core/base/text.h"
#include "core/exchange/cell_lists.h"
#include "core/exchange/merge_policy.h"

#include <algorithm>
#include <optional>

namespace kyodo {
namespace {

QStringList partnerKeys(const std::vector<Partner>& partners)
{
    QStringList keys;
    for (const Partner& partner : partners) {
        for (const QString& name : splitPartners(partner.name)) {
            keys << foldKey(name);
        }
    }
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

QString timeKey(const std::optional<QDate>& startsOn, const QString& note)
{
    return startsOn ? startsOn->toString(Qt::ISODate) : foldKey(note);
}

bool contradict(const QString& a, const QString& b)
{
    return !a.isEmpty() && !b.isEmpty() && a != b;
}

bool shareAny(const QStringList& a, const QStringList& b)
{
    return std::any_of(a.begin(), a.end(), [&](const QString& key) { return b.contains(key); });
}

bool departmentsContradict(const Distinction& row, const Distinction& record)
{
    return contradict(row.department, record.department);
}

/// A partner more or less is still the same project.
bool partnersContradict(const Distinction& row, const Distinction& record)
{
    return !row.partners.isEmpty() && !record.partners.isEmpty() &&
           !shareAny(row.partners, record.partners);
}

constexpr int Exactly = 6;

/// How well a row fits a record, 0 to Exactly; none where they contradict each other.
std::optional<int> fit(const Distinction& row, const Distinction& record)
{
    if (row == record) {
        return Exactly;
    }
    if (departmentsContradict(row, record) || partnersContradict(row, record)) {
        return std::nullopt;
    }
    int points = 0;
    points += !row.department.isEmpty() && row.department == record.department ? 2 : 0;
    points += shareAny(row.partners, record.partners) ? 1 : 0;
    points += !row.partners.isEmpty() && row.partners == record.partners ? 1 : 0;
    points += !row.when.isEmpty() && row.when == record.when ? 1 : 0;
    return points;
}

bool isUnchangedBy(const ProjectRecord& record, const RecordDraft& row)
{
    return sameContent(merged(record, row), record);
}

/// Gives the records of one name to the rows of that name, best fit first.
class RowMatcher final
{
public:
    RowMatcher(const std::vector<RecordDraft>& rows, const std::vector<ProjectRecord>& records)
        : m_rows(rows)
        , m_records(records)
        , m_matches(rows.size())
        , m_isSettled(rows.size(), false)
        , m_isTaken(records.size(), false)
    {
        for (const RecordDraft& row : rows) {
            m_rowFacts.push_back(distinctionOf(row));
        }
        for (const ProjectRecord& record : records) {
            m_recordFacts.push_back(distinctionOf(record));
        }
    }

    [[nodiscard]] std::vector<RowMatch> matches() &&
    {
        settleUnchanged();
        for (int points = Exactly; points >= 0; --points) {
            for (size_t row = 0; row < m_rows.size(); ++row) {
                settle(row, points);
            }
        }
        settleByNameAlone();
        return std::move(m_matches);
    }

private:
    /// First of all, so that a file read twice finds each row's own record again.
    void settleUnchanged()
    {
        for (size_t row = 0; row < m_rows.size(); ++row) {
            if (const auto record = unchangedAmong(row, candidates(row, Exactly))) {
                give(row, *record);
            }
        }
    }

    void settle(size_t row, int points)
    {
        if (m_isSettled[row]) {
            return;
        }
        const std::vector<size_t> found = candidates(row, points);
        if (found.size() == 1) {
            give(row, found.front());
        } else if (const auto record = unchangedAmong(row, found)) {
            give(row, *record);
        } else if (!found.empty()) {
            m_matches[row].kind = RowMatch::Kind::Ambiguous;
            m_isSettled[row] = true;
        }
    }

    void settleByNameAlone()
    {
        if (m_rows.size() != 1 || m_records.size() != 1 || m_isSettled[0]) {
            return;
        }
        const Distinction& row = m_rowFacts[0];
        const Distinction& record = m_recordFacts[0];
        if (!departmentsContradict(row, record) || !partnersContradict(row, record)) {
            give(0, 0);
        }
    }

    [[nodiscard]] std::vector<size_t> candidates(size_t row, int points) const
    {
        std::vector<size_t> found;
        for (size_t record = 0; record < m_records.size(); ++record) {
            if (!m_isTaken[record] && fit(m_rowFacts[row], m_recordFacts[record]) == points) {
                found.push_back(record);
            }
        }
        return found;
    }

    [[nodiscard]] std::optional<size_t> unchangedAmong(size_t row,
                                                       const std::vector<size_t>& records) const
    {
        const auto found = std::find_if(records.begin(), records.end(), [&](size_t record) {
            return isUnchangedBy(m_records[record], m_rows[row]);
        });
        return found == records.end() ? std::nullopt : std::optional(*found);
    }

    void give(size_t row, size_t record)
    {
        m_matches[row] = {RowMatch::Kind::Known, record};
        m_isSettled[row] = true;
        m_isTaken[record] = true;
    }

    const std::vector<RecordDraft>& m_rows;
    const std::vector<ProjectRecord>& m_records;
    std::vector<Distinction> m_rowFacts;
    std::vector<Distinction> m_recordFacts;
    std::vector<RowMatch> m_matches;
    std::vector<bool> m_isSettled;
    std::vector<bool> m_isTaken;
};

} // namespace

Distinction distinctionOf(const RecordDraft& draft)
{
    const PeriodText period = draft.period.value_or(PeriodText{});
    return {foldKey(draft.department.value_or(QString())), partnerKeys(draft.partners),
            timeKey(draft.startsOn ? draft.startsOn : period.startsOn,
                    draft.periodNote.value_or(period.note))};
}

Distinction distinctionOf(const ProjectRecord& record)
{
    return {foldKey(record.department), partnerKeys(record.partners),
            timeKey(record.startsOn, record.periodNote)};
}

bool areToldApart(const Distinction& a, const Distinction& b)
{
    const bool partnersDiffer =
        !a.partners.isEmpty() && !b.partners.isEmpty() && a.partners != b.partners;
    return partnersDiffer || contradict(a.department, b.department) || contradict(a.when, b.when);
}

std::vector<RowMatch> matchRows(const std::vector<RecordDraft>& rows,
                                const std::vector<ProjectRecord>& records)
{
    return RowMatcher(rows, records).matches();
}

} // namespace kyodo
