#include "core/report/content/survey/survey_table_rows.h"

#include "core/report/content/report_words.h"
#include "core/report/content/survey/survey_words.h"

#include <algorithm>

namespace kyodo {

SurveyTableRows::SurveyTableRows(SharedRecords records, SurveyTableColumns columns,
                                 std::vector<SurveyDigest::Group> groups, Subtotals subtotals)
    : m_records(std::move(records))
    , m_columns(std::move(columns))
    , m_groups(std::move(groups))
    , m_subtotals(subtotals)
{}

qsizetype SurveyTableRows::size() const
{
    return firstRow(m_groups.size());
}

Result<std::vector<ReportRow>> SurveyTableRows::rows(qsizetype first, qsizetype count) const
{
    const qsizetype begin = std::clamp<qsizetype>(first, 0, size());
    const qsizetype end = std::clamp<qsizetype>(first + count, begin, size());
    std::vector<ReportRow> rows;
    if (begin == end) {
        return rows;
    }
    rows.reserve(static_cast<std::size_t>(end - begin));
    const qsizetype firstRecord = recordsAbove(begin);
    KYODO_TRY_ASSIGN(const std::vector<ProjectRecord> records,
                     m_records->records(firstRecord, recordsAbove(end) - firstRecord));
    std::size_t group = groupOfRow(begin);
    auto record = records.begin();
    for (qsizetype row = begin; row < end; ++row) {
        group += row == firstRow(group + 1) ? 1 : 0;
        if (row - firstRow(group) == m_groups[group].records.count) {
            rows.push_back(subtotalOf(m_groups[group]));
        } else if (record != records.end()) {
            rows.push_back(m_columns.row(*record, firstRecord + (record - records.begin())));
            ++record;
        }
    }
    return rows;
}

std::vector<ReportGroup> SurveyTableRows::groups() const
{
    std::vector<ReportGroup> groups;
    groups.reserve(m_groups.size());
    for (const SurveyDigest::Group& group : m_groups) {
        groups.push_back({group.label, report_words::projectCount(group.records.count),
                          firstRow(groups.size())});
    }
    return groups;
}

qsizetype SurveyTableRows::firstRow(std::size_t group) const
{
    const qsizetype records =
        group < m_groups.size() ? m_groups[group].records.first : m_records->size();
    return records + (m_subtotals == Subtotals::PerGroup ? static_cast<qsizetype>(group) : 0);
}

std::size_t SurveyTableRows::groupOfRow(qsizetype row) const
{
    std::size_t first = 0;
    std::size_t behind = m_groups.size();
    while (behind - first > 1) {
        const std::size_t middle = first + (behind - first) / 2;
        (firstRow(middle) <= row ? first : behind) = middle;
    }
    return first;
}

qsizetype SurveyTableRows::recordsAbove(qsizetype row) const
{
    const std::size_t group = groupOfRow(row);
    const RecordRun& records = m_groups[group].records;
    return records.first + std::min(row - firstRow(group), records.count);
}

ReportRow SurveyTableRows::subtotalOf(const SurveyDigest::Group& group) const
{
    return m_columns.sumRow(ReportRow::Weight::Subtotal, survey_words::subtotal(), group.cost);
}

} // namespace kyodo
