#pragma once

#include "core/report/content/survey/survey_columns.h"
#include "core/report/content/survey/survey_digest.h"

namespace kyodo {

/// The rows of a survey table: a row a record, made when it is asked for; behind each group its sum
/// of money, where the table has such rows.
class SurveyTableRows final : public ReportRows
{
public:
    enum class Subtotals { None, PerGroup };

    /// `groups` are those of all the records.
    SurveyTableRows(SharedRecords records, SurveyTableColumns columns,
                    std::vector<SurveyDigest::Group> groups, Subtotals subtotals);

    [[nodiscard]] qsizetype size() const override;
    [[nodiscard]] Result<std::vector<ReportRow>> rows(qsizetype first,
                                                      qsizetype count) const override;

    /// The headings over these rows, with how many projects stand under each.
    [[nodiscard]] std::vector<ReportGroup> groups() const;

private:
    /// Where the group's first row is.
    [[nodiscard]] qsizetype firstRow(std::size_t group) const;
    [[nodiscard]] std::size_t groupOfRow(qsizetype row) const;
    /// How many records stand above the row.
    [[nodiscard]] qsizetype recordsAbove(qsizetype row) const;
    [[nodiscard]] ReportRow subtotalOf(const SurveyDigest::Group& group) const;

    SharedRecords m_records;
    SurveyTableColumns m_columns;
    std::vector<SurveyDigest::Group> m_groups;
    Subtotals m_subtotals;
};

} // namespace kyodo
