#pragma once

#include "core/report/model/report.h"

namespace kyodo::test {

/// A report with every kind of part, groups, subtotals, totals, notes, bars and areas, and with
/// what files easily break in its cells.
[[nodiscard]] Report sampleReport();

/// A report of one table with one column, a row a text.
[[nodiscard]] Report reportOf(const QStringList& texts);

/// Rows that are made when they are asked for: row i says `i`.
class CountingRows final : public ReportRows
{
public:
    explicit CountingRows(qsizetype size)
        : m_size(size)
    {}

    [[nodiscard]] qsizetype size() const override { return m_size; }
    [[nodiscard]] Result<std::vector<ReportRow>> rows(qsizetype first,
                                                      qsizetype count) const override;

    mutable qsizetype largestBlock = 0;

private:
    qsizetype m_size;
};

/// Rows that cannot be read.
class BrokenRows final : public ReportRows
{
public:
    [[nodiscard]] qsizetype size() const override { return 1; }
    [[nodiscard]] Result<std::vector<ReportRow>> rows(qsizetype, qsizetype) const override
    {
        return failure(ErrorCode::LedgerUnreadable, QStringLiteral("broken"));
    }
};

} // namespace kyodo::test
