#include "core/exchange/import_years.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace kyodo {

std::optional<FiscalYearSpan> yearsInName(const QString& fileName)
{
    static const QString joint = QStringLiteral("\\s*[・･,、~〜-]\\s*");
    static const QRegularExpression pattern(
        QStringLiteral("(?<![0-9A-Za-z])(?:"
                       "(?:大正|昭和|平成|令和|[THSRthsr])\\s*(?:元|[0-9]{1,2})(?:%1[0-9]{1,2})?"
                       "|(?:19|20)[0-9]{2}(?:%1(?:19|20)[0-9]{2})?)"
                       "(?:年度|(?![0-9A-Za-z]|\\s*[-/.年]\\s*[0-9]))")
            .arg(joint));
    for (const auto& match : pattern.globalMatch(toHalfWidth(fileName))) {
        if (const auto years = FiscalYearSpan::parse(match.captured())) {
            return *years;
        }
    }
    return std::nullopt;
}

std::optional<FiscalYearSpan> proposedYears(const ImportPlan& plan, const QString& fileName)
{
    std::optional<FiscalYearSpan> latest;
    for (const PlannedRow& row : plan.rows) {
        if (row.draft.years) {
            latest = latest ? std::max(*latest, *row.draft.years) : *row.draft.years;
        }
    }
    return latest ? latest : yearsInName(fileName);
}

} // namespace kyodo
