#pragma once

#include "core/report/content/counts/cross_tally.h"
#include "core/report/model/report.h"
#include "tests/core/report/report_fixture.h"

namespace kyodo::test {

/// The sample guideline with two forms (共催, 後援) and two areas (A, B) alone.
[[nodiscard]] Guideline smallGuideline();
/// A guideline that the program brings.
[[nodiscard]] Guideline builtIn(const char* code);

[[nodiscard]] ProjectRecord classified(int number, const QStringList& forms,
                                       const QString& area = {});
/// Its cost; nothing else.
[[nodiscard]] ProjectRecord costing(int number, const QStringList& forms, qint64 yen);
[[nodiscard]] ProjectRecord ofDepartment(int number, const QString& department);

/// Rounds whose records lie in memory.
class CountedRounds final
{
public:
    explicit CountedRounds(Guideline guideline = smallGuideline());

    CountedRounds& add(const QString& years, std::vector<ProjectRecord> records);
    [[nodiscard]] CountSubject subject() const;
    [[nodiscard]] const Guideline& guideline() const { return *m_guideline; }

private:
    struct Round
    {
        FiscalYearSpan years;
        std::unique_ptr<MemoryRecords> records;
    };

    std::shared_ptr<const Guideline> m_guideline;
    std::vector<Round> m_rounds;
};

/// The only round of the years 平成23・24年度.
[[nodiscard]] CountedRounds oneRound(std::vector<ProjectRecord> records,
                                     Guideline guideline = smallGuideline());

/// Of a report whose first part is one.
[[nodiscard]] QString leadingText(const Report& report);

} // namespace kyodo::test
