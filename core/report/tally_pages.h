#pragma once

#include "core/report/fonts.h"
#include "core/report/pagination.h"
#include "core/report/tally_tables.h"

#include <QRectF>

#include <optional>

class QPainter;

namespace kyodo {

/// 総括表 on pages of its own: counts and shares by form and by area, with bars, and the forms
/// by area.
class TallyPages final
{
public:
    /// No pages.
    TallyPages() = default;
    /// No pages for a tally without projects. `body` is what may be painted on; the guideline must
    /// outlive the pages.
    TallyPages(const SurveyTally& tally, const Guideline& guideline, const ReportFonts& fonts,
               const QRectF& body);

    [[nodiscard]] int count() const { return m_parts.empty() ? 0 : m_parts.back().page + 1; }
    void paint(QPainter& painter, int page) const;

private:
    std::vector<TallyTable> m_tables;
    std::vector<TablePart> m_parts;
    const Guideline* m_guideline = nullptr;
    std::optional<ReportFonts> m_fonts;
    QRectF m_body;
};

} // namespace kyodo
