#pragma once

#include "core/report/content/reviews/reviewed_record.h"

#include <array>
#include <map>

namespace kyodo {

/// How often each mark was given.
class MarkCounts
{
public:
    void add(CheckMark mark) { ++m_counts[index(mark)]; }
    [[nodiscard]] qint64 of(CheckMark mark) const { return m_counts[index(mark)]; }
    /// ○, △ and ×: 該当なし answers nothing.
    [[nodiscard]] qint64 answered() const;

private:
    static constexpr std::size_t Marks = 4;
    [[nodiscard]] static std::size_t index(CheckMark mark)
    {
        return static_cast<std::size_t>(mark);
    }

    std::array<qint64, Marks> m_counts{};
};

/// A side in a phase.
struct CheckPart
{
    CheckPhase phase = CheckPhase::Before;
    CheckSide side = CheckSide::City;

    friend auto operator<=>(const CheckPart&, const CheckPart&) = default;
};
/// 実施前 of the city, of the partner, then 実施中 …
[[nodiscard]] std::vector<CheckPart> checkParts();

/// The answers to all questions of one principle.
struct PrincipleTally
{
    PrincipleChoice principle;
    std::map<CheckPart, MarkCounts> marks;
};
/// In the order of the guideline; principles that it no longer has behind them.
[[nodiscard]] std::vector<PrincipleTally>
principleTallies(const Guideline& guideline, std::span<const ReviewedRecord> reviewed);

/// Whether any question of any record has a mark of both sides, be it the same or not.
[[nodiscard]] bool bothSidesAnswered(std::span<const ReviewedRecord> reviewed);

/// How many records are how far.
struct ProgressTally
{
    qint64 complete = 0;
    qint64 begun = 0; ///< but not complete
    qint64 blank = 0; ///< or without a checklist

    void add(const CheckProgress& progress);
    friend bool operator==(const ProgressTally&, const ProgressTally&) = default;
};
[[nodiscard]] ProgressTally progressTally(const Guideline& guideline,
                                          std::span<const ReviewedRecord> reviewed,
                                          const CheckPart& part);
/// Of all phases and both sides together.
[[nodiscard]] ProgressTally progressTally(const Guideline& guideline,
                                          std::span<const ReviewedRecord> reviewed);

} // namespace kyodo
