#include "core/report/output/xlsx_formats.h"

#include "core/report/pages/report_style.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace kyodo {
namespace {

using Weight = XlsxFormats::Weight;

/// `numberFormat`: none for text, which goes on below.
lxw_format* cellFormat(lxw_workbook* workbook, const QByteArray& numberFormat, Weight weight)
{
    lxw_format* format = workbook_add_format(workbook);
    format_set_font_name(format, "BIZ UDPGothic"); // that of the pages, part of Windows
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (numberFormat.isEmpty()) {
        format_set_text_wrap(format);
    } else {
        format_set_num_format(format, numberFormat.constData());
    }
    if (weight == Weight::Bold) {
        format_set_bold(format);
    }
    return format;
}

lxw_format* headFormat(lxw_workbook* workbook)
{
    lxw_format* format = cellFormat(workbook, {}, Weight::Bold);
    format_set_bg_color(format, report_style::HeadFill & 0xFFFFFFU);
    format_set_bottom(format, LXW_BORDER_THIN);
    return format;
}

QByteArray groupedFormat(std::size_t decimals)
{
    const QByteArray whole = QByteArrayLiteral("#,##0");
    return decimals == 0 ? whole : whole + '.' + QByteArray(static_cast<int>(decimals), '0');
}

/// Of the number in 3.33 or 66.7%.
std::size_t decimalsIn(const QString& text)
{
    const qsizetype point = text.lastIndexOf(u'.');
    if (point < 0) {
        return 0;
    }
    const auto* const first = text.cbegin() + point + 1;
    const auto* const end =
        std::find_if_not(first, text.cend(), [](QChar c) { return c.isDigit(); });
    return static_cast<std::size_t>(end - first);
}

} // namespace

XlsxFormats::XlsxFormats(lxw_workbook* workbook)
    : m_normal(formatsOf(workbook, Weight::Normal))
    , m_bold(formatsOf(workbook, Weight::Bold))
    , m_head(headFormat(workbook))
    , m_headOfNumbers(headFormat(workbook))
{
    format_set_align(m_headOfNumbers, LXW_ALIGN_RIGHT);
}

lxw_format* XlsxFormats::head(ReportColumn::Align align) const
{
    return align == ReportColumn::Align::Right ? m_headOfNumbers : m_head;
}

lxw_format* XlsxFormats::number(const ReportCell& cell, Weight weight) const
{
    const std::size_t decimals = decimalsIn(cell.text);
    const bool isPlain = decimals == 0 && !cell.text.contains(u',');
    return isPlain ? of(weight).plain : of(weight).grouped[std::min(decimals, MostDecimals)];
}

XlsxFormats::OfWeight XlsxFormats::formatsOf(lxw_workbook* workbook, Weight weight)
{
    OfWeight formats;
    formats.text = cellFormat(workbook, {}, weight);
    formats.day = cellFormat(workbook, QByteArrayLiteral("yyyy-mm-dd"), weight);
    formats.plain = cellFormat(workbook, QByteArrayLiteral("General"), weight);
    for (std::size_t decimals = 0; decimals < formats.grouped.size(); ++decimals) {
        formats.grouped[decimals] = cellFormat(workbook, groupedFormat(decimals), weight);
    }
    return formats;
}

} // namespace kyodo
