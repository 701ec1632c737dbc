#include "core/operations/report_operations.h"

#include <algorithm>
#include <tuple>

namespace kyodo {
namespace {

class LedgerSheetSource final : public SheetSource
{
public:
    LedgerSheetSource(const Ledger& ledger, std::vector<ProjectId> projects,
                      std::shared_ptr<const Persons> persons)
        : m_ledger(ledger)
        , m_projects(std::move(projects))
        , m_persons(std::move(persons))
    {}

    [[nodiscard]] qsizetype size() const override { return std::ssize(m_projects); }

    [[nodiscard]] Result<ProjectHistory> sheet(qsizetype index) const override
    {
        KYODO_TRY_ASSIGN(ProjectHistory history,
                         projectHistory(m_ledger, m_projects[static_cast<std::size_t>(index)]));
        for (ProjectYear& year : history.years) {
            KYODO_TRY_ASSIGN(year.checklist, m_ledger.checklists().ofRecord(year.record.id));
            KYODO_TRY_ASSIGN(year.evaluation, m_ledger.evaluations().ofRecord(year.record.id));
        }
        return history;
    }

    [[nodiscard]] const Guideline& guidelineOf(const SurveyRound& round) const override
    {
        return m_ledger.guidelineOf(round);
    }

    [[nodiscard]] const Persons& persons() const override { return *m_persons; }

private:
    const Ledger& m_ledger;
    std::vector<ProjectId> m_projects;
    std::shared_ptr<const Persons> m_persons;
};

/// Records as another guideline would have them.
class ReadThroughSource final : public RecordSource
{
public:
    ReadThroughSource(std::unique_ptr<RecordSource> source, GuidelineBridge bridge)
        : m_source(std::move(source))
        , m_bridge(std::move(bridge))
    {}

    [[nodiscard]] qsizetype size() const override { return m_source->size(); }

    [[nodiscard]] Result<std::vector<ProjectRecord>> records(qsizetype first,
                                                             qsizetype count) const override
    {
        KYODO_TRY_ASSIGN(std::vector<ProjectRecord> block, m_source->records(first, count));
        for (ProjectRecord& record : block) {
            record = m_bridge.carried(std::move(record));
        }
        return block;
    }

private:
    std::unique_ptr<RecordSource> m_source;
    GuidelineBridge m_bridge;
};

/// Where an entry stands in its list; behind all of them when it is not there.
template <class Entry, class CodeType>
qsizetype placeIn(const std::vector<Entry>& entries, const std::optional<CodeType>& code)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const Entry& entry) { return entry.code == code; });
    return found - entries.begin();
}

/// A record's place among the groups of a table, and its own words where it is in none of them.
struct GroupPlace
{
    qsizetype place = 0;
    QString words;

    friend bool operator<(const GroupPlace& a, const GroupPlace& b)
    {
        return std::tie(a.place, a.words) < std::tie(b.place, b.words);
    }
};

GroupPlace groupOf(const ProjectRecord& record, const Guideline& guideline, RecordOrder::Key key)
{
    if (key == RecordOrder::Key::Form && !record.forms.empty()) {
        const FormChoice& leading = record.forms.front();
        return {placeIn(guideline.forms, leading.code), leading.code ? QString() : leading.words};
    }
    if (key == RecordOrder::Key::Area && record.area) {
        return {placeIn(guideline.areas, record.area->code),
                record.area->code ? QString() : record.area->words};
    }
    constexpr qsizetype Behind = 1'000'000;
    const bool isGrouped = key == RecordOrder::Key::Form || key == RecordOrder::Key::Area;
    return {isGrouped ? Behind : 0, {}};
}

} // namespace

Result<std::unique_ptr<RecordSource>> recordsReadThrough(const Ledger& ledger,
                                                         const RecordFilter& filter,
                                                         RecordOrder::Key key,
                                                         const GuidelineBridge& bridge)
{
    KYODO_TRY_ASSIGN(auto source, recordsForReport(ledger, filter, key));
    std::vector<std::pair<GroupPlace, RecordId>> places;
    KYODO_TRY(forEachRecord(*source, [&](const ProjectRecord& record) {
        places.emplace_back(groupOf(bridge.carried(record), bridge.to, key), record.id);
    }));
    std::stable_sort(places.begin(), places.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<RecordId> ids;
    ids.reserve(places.size());
    for (const auto& [place, id] : places) {
        ids.push_back(id);
    }
    return readThrough(ledger.recordSource(std::move(ids)), bridge);
}

std::unique_ptr<RecordSource> readThrough(std::unique_ptr<RecordSource> source,
                                          const GuidelineBridge& bridge)
{
    return std::make_unique<ReadThroughSource>(std::move(source), bridge);
}

Result<std::unique_ptr<RecordSource>>
recordsForReport(const Ledger& ledger, const RecordFilter& filter, RecordOrder::Key key)
{
    KYODO_TRY_ASSIGN(std::vector<RecordId> ids,
                     ledger.lists(filter.round).recordIds(filter, {key, Qt::AscendingOrder}));
    return ledger.recordSource(std::move(ids));
}

Result<std::vector<ProjectId>> projectsForReport(const Ledger& ledger, const RecordFilter& filter,
                                                 RecordOrder::Key key)
{
    KYODO_TRY_ASSIGN(const auto records, recordsForReport(ledger, filter, key));
    std::vector<ProjectId> projects;
    KYODO_TRY(forEachRecord(
        *records, [&](const ProjectRecord& record) { projects.push_back(record.project); }));
    return projects;
}

std::unique_ptr<SheetSource> sheetsForReport(const Ledger& ledger, std::vector<ProjectId> projects,
                                             std::shared_ptr<const Persons> persons)
{
    return std::make_unique<LedgerSheetSource>(ledger, std::move(projects), std::move(persons));
}

} // namespace kyodo
