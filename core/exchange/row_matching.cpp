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

/// A dash in a cell says no more than a blank one.
QString saidKey(const QString& text)
{
    return foldTerms(text).join(QString());
}

QString timeKey(const std::optional<QDate>& startsOn, const QString& note)
{
    return startsOn ? startsOn->toString(Qt::ISODate) : saidKey(note);
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

template <class Told>
std::vector<Distinction> distinctionsOf(const std::vector<Told>& all)
{
    std::vector<Distinction> distinctions;
    for (const Told& each : all) {
        distinctions.push_back(distinctionOf(each));
    }
    return distinctions;
}

/// Places of those among `others` that fit best; none where all contradict.
std::vector<size_t> bestFits(const Distinction& one, const std::vector<Distinction>& others)
{
    std::vector<size_t> best;
    int most = 0;
    for (size_t i = 0; i < others.size(); ++i) {
        const std::optional<int> points = fit(one, others[i]);
        if (!points || *points < most) {
            continue;
        }
        if (*points > most) {
            best.clear();
        }
        most = *points;
        best.push_back(i);
    }
    return best;
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
        , m_rowFacts(distinctionsOf(rows))
        , m_recordFacts(distinctionsOf(records))
        , m_matches(rows.size())
        , m_isSettled(rows.size(), false)
        , m_isTaken(records.size(), false)
    {}

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
    return {saidKey(draft.department.value_or(QString())), partnerKeys(draft.partners),
            timeKey(draft.startsOn ? draft.startsOn : period.startsOn,
                    draft.periodNote.value_or(period.note))};
}

Distinction distinctionOf(const ProjectRecord& record)
{
    return {saidKey(record.department), partnerKeys(record.partners),
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

std::vector<RowMatch> matchOtherRound(const std::vector<RecordDraft>& rows,
                                      const std::vector<ProjectRecord>& records)
{
    const std::vector<Distinction> rowFacts = distinctionsOf(rows);
    const std::vector<Distinction> recordFacts = distinctionsOf(records);
    std::vector<RowMatch> matches(rows.size());
    for (size_t row = 0; row < rows.size(); ++row) {
        const std::vector<size_t> found = bestFits(rowFacts[row], recordFacts);
        if (found.empty()) {
            continue;
        }
        const bool isMutual =
            found.size() == 1 && bestFits(recordFacts[found.front()], rowFacts) == std::vector{row};
        matches[row] = isMutual ? RowMatch{RowMatch::Kind::Known, found.front()}
                                : RowMatch{RowMatch::Kind::Ambiguous, 0};
    }
    return matches;
}

} // namespace kyodo
