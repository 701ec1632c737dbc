#include "core/domain/other_year.h"

#include "core/base/text.h"
#include "core/domain/era.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace kyodo {
namespace {

/// One or several years before one 年度: 平成23・24年度, 令和3～12年度.
struct NamedYears
{
    int first = 0; ///< western
    int last = 0;
    bool isRange = false;
    qsizetype begin = 0; ///< where it stands in the text
    qsizetype end = 0;
};

QString rangeSigns()
{
    return QStringLiteral("[~〜–−ー-]");
}

/// In half width, a single 年度 too; each year may stand with its other name: 令和5(2023)年度.
const QRegularExpression& yearsPattern()
{
    static const QString year = QStringLiteral("(?:(?:大正|昭和|平成|令和|[A-Za-z])\\s*)?"
                                               "(?:元|[0-9]{1,4})\\s*(?:\\([^()]{1,8}\\)\\s*)?");
    static const QString joint =
        QStringLiteral("(?:%1|から|[・･、,と]|及び)\\s*").arg(rangeSigns());
    static const QRegularExpression pattern(
        QStringLiteral("(?<![0-9A-Za-z])(?:%1(?:年度?)?\\s*%2)*%1年度").arg(year, joint));
    return pattern;
}

/// `written` without an era, after a year with one, is of that era: 平成23・24.
std::optional<WrittenYear> yearAfter(const std::optional<Era>& era, const QString& written)
{
    const auto year = parseWrittenYear(written);
    return year || !era ? year : parseWrittenYear(era->name + written);
}

std::vector<int> yearsIn(const QString& words)
{
    static const QRegularExpression one(
        QStringLiteral("(?:大正|昭和|平成|令和|[A-Za-z])?\\s*(?:元|[0-9]{1,4})"));
    std::vector<int> years;
    std::optional<Era> era;
    for (auto found = one.globalMatch(words); found.hasNext();) {
        if (const auto year = yearAfter(era, found.next().captured())) {
            era = year->era;
            years.push_back(year->year);
        }
    }
    return years;
}

std::vector<NamedYears> namedYears(const QString& text)
{
    static const QRegularExpression rangeJoint(rangeSigns() + QStringLiteral("|から"));
    std::vector<NamedYears> named;
    for (auto found = yearsPattern().globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const std::vector<int> years = yearsIn(match.captured());
        if (!years.empty()) {
            const auto [first, last] = std::minmax_element(years.begin(), years.end());
            named.push_back({*first, *last, match.captured().contains(rangeJoint),
                             match.capturedStart(), match.capturedEnd()});
        }
    }
    return named;
}

bool isIn(int year, const FiscalYearSpan& years)
{
    return year >= years.first().year() && year <= years.last().year();
}

bool reachesInto(const NamedYears& named, const FiscalYearSpan& years)
{
    return named.first <= years.last().year() && named.last >= years.first().year();
}

/// A range around the survey's years, such as that of a plan, does not name them.
bool namesOneOf(const NamedYears& named, const FiscalYearSpan& years)
{
    return isIn(named.first, years) || isIn(named.last, years) ||
           (!named.isRange && reachesInto(named, years));
}

/// The words behind a year by which it is told, not copied.
bool isToldBehind(const QString& behind)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            // since when it is done, and up to when
            "^\\s*(?:から|より|以降|以来|以前|まで|の?開始|(?:%1))"
            // when it was made
            "|^に?(?:発足|設立|創設|創立|結成|策定|制定|改定|改訂|締結|開設|設置|新設|導入)"
            "|^に[^。\\n]{0,15}?(?:開始|始ま|始め|スタート|発足|設立|創設|創立|結成)"
            // what it is measured by
            "|^(?:の?(?:実績|結果)?)(?:比|に比|と比|に対|を(?:上|下)回|並み|と?同|に(?:引き)?続)"
            // what comes next
            "|^(?:に|へ)(?:の)?向け|^(?:に|の|も)?[^。\\n]{0,10}?予定")
            .arg(rangeSigns()));
    return pattern.match(behind).hasMatch();
}

/// 前年度（令和5年度）
bool isToldBefore(const QString& before)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:昨年度?|前年度?|前回)[のは]?[(、]?\\s*$"));
    return pattern.match(before).hasMatch();
}

bool isTold(const NamedYears& named, const QString& text, const FiscalYearSpan& years)
{
    if (named.isRange) {
        return reachesInto(named, years);
    }
    return isToldBehind(text.mid(named.end)) || isToldBefore(text.left(named.begin));
}

} // namespace

std::optional<QString> otherYearIn(const QString& text, const FiscalYearSpan& years)
{
    // Keeps every character in its place, so that the year can be shown as it was written.
    const QString plain = toHalfWidth(text);
    const std::vector<NamedYears> named = namedYears(plain);
    const bool namesOwn = std::any_of(
        named.begin(), named.end(), [&](const NamedYears& one) { return namesOneOf(one, years); });
    const auto other = std::find_if(named.begin(), named.end(), [&](const NamedYears& one) {
        return !isTold(one, plain, years);
    });
    if (namesOwn || other == named.end()) {
        return std::nullopt;
    }
    return text.mid(other->begin, other->end - other->begin);
}

} // namespace kyodo
