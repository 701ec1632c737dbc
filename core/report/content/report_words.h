#pragma once

#include "core/domain/project_record.h"

#include <QString>

/// The words that several reports print alike.
namespace kyodo::report_words {

[[nodiscard]] QString number();
[[nodiscard]] QString project();
[[nodiscard]] QString form();
[[nodiscard]] QString area();
[[nodiscard]] QString field();
[[nodiscard]] QString department();
/// 相手方の区分
[[nodiscard]] QString partnerKind();
[[nodiscard]] QString years();

[[nodiscard]] QString count();
/// 実事業数 and 延べ
[[nodiscard]] QString projects();
[[nodiscard]] QString mentions();
[[nodiscard]] QString share();
/// In data: 割合（％）
[[nodiscard]] QString shareInPercent();
[[nodiscard]] QString total();
/// 事業費（千円）
[[nodiscard]] QString cost(Yen::Unit unit);

/// 未分類 and 未記入
[[nodiscard]] QString unclassified();
[[nodiscard]] QString notStated();
[[nodiscard]] QString noProjects();
/// Why shares do not reach 100.0 %.
[[nodiscard]] QString roundingNote();
/// Why forms or kinds of partners add up to more than there are projects.
[[nodiscard]] QString countedInEachNote();
[[nodiscard]] QString mentionsNote(qint64 projects, qint64 mentions);
[[nodiscard]] QString costUnknownNote(qint64 unknown);
/// Why sums in 千円 may differ from that of what is printed.
[[nodiscard]] QString thousandsNote();
/// Of a guideline that does not divide projects so.
[[nodiscard]] QString noAreas();
[[nodiscard]] QString noForms();
/// No.3　市民マラソン大会; the name alone where there is no number.
[[nodiscard]] QString numberedProject(const ProjectRecord& record);
/// 12件
[[nodiscard]] QString projectCount(qint64 count);

} // namespace kyodo::report_words
