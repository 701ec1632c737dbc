#pragma once

#include "core/report/layout/report_document.h"

namespace kyodo::test {

/// 行1, 行2 … with a number each.
[[nodiscard]] ReportTable tableOf(int rows);
/// One row for each of `words`, as many lines tall as `lines` says.
[[nodiscard]] ReportTable tableOfTallRows(const QStringList& words, int lines);
[[nodiscard]] Report reportWith(std::vector<ReportPart> parts);
/// So many lines of the same words.
[[nodiscard]] QString linesOf(const QString& words, int count);

/// What stands on each page.
[[nodiscard]] QStringList pagesOf(const ReportDocument& document);
[[nodiscard]] QStringList pagesOf(const Report& report);

/// Where a word of a document stands on its page.
struct PageWord
{
    QString text;
    int page = 0;
    QRectF place;
};
[[nodiscard]] std::vector<PageWord> wordsOf(const Report& report);
/// The first that reads so; fails the test when there is none.
[[nodiscard]] PageWord wordIn(const std::vector<PageWord>& words, const QString& text);

} // namespace kyodo::test
