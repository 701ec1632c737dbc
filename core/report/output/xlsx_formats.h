#pragma once

#include "core/report/model/report.h"

#include <array>

struct lxw_workbook;
struct lxw_format;

namespace kyodo {

/// The looks of the cells of a workbook, which owns them.
class XlsxFormats final
{
public:
    enum class Weight { Normal, Bold };

    explicit XlsxFormats(lxw_workbook* workbook);

    [[nodiscard]] lxw_format* head(ReportColumn::Align align) const;
    [[nodiscard]] lxw_format* text(Weight weight) const { return of(weight).text; }
    [[nodiscard]] lxw_format* day(Weight weight) const { return of(weight).day; }
    /// As the cell is printed: with commas, and as many decimals; as it comes, where it isn't.
    [[nodiscard]] lxw_format* number(const ReportCell& cell, Weight weight) const;

private:
    static constexpr std::size_t MostDecimals = 3;

    struct OfWeight
    {
        lxw_format* text = nullptr;
        lxw_format* day = nullptr;
        lxw_format* plain = nullptr;
        std::array<lxw_format*, MostDecimals + 1> grouped{}; ///< by the number of decimals
    };

    [[nodiscard]] static OfWeight formatsOf(lxw_workbook* workbook, Weight weight);
    [[nodiscard]] const OfWeight& of(Weight weight) const
    {
        return weight == Weight::Bold ? m_bold : m_normal;
    }

    OfWeight m_normal;
    OfWeight m_bold;
    lxw_format* m_head;
    lxw_format* m_headOfNumbers;
};

} // namespace kyodo
