#include "core/exchange/period_text.h"

#include "core/base/text.h"
#include "core/domain/era.h"
#include "core/domain/fiscal_year.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kyodo {
namespace {

struct Periods
{
    Q_DECLARE_TR_FUNCTIONS(Periods)
};

const QRegularExpression& fullDate()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:(?:大正|昭和|平成|令和|(?<![A-Za-z])[TSHRtshr])\\s*(?:元|[0-9]{1,2})|"
                       "(?<![0-9])[0-9]{4})\\s*[年./-]\\s*[0-9]{1,2}\\s*[月./-]\\s*[0-9]{1,2}"
                       "(?![0-9])\\s*日?"));
    return pattern;
}

/// An impossible date must not hide in a note.
Status checkFullDates(const QString& plain)
{
    auto matches = fullDate().globalMatch(plain);
    while (matches.hasNext()) {
        KYODO_TRY(parseDate(matches.next().captured()));
    }
    return {};
}

Status checkYears(const QString& plain)
{
    static const QRegularExpression year(
        QStringLiteral("(?:大正|昭和|平成|令和)\\s*(?:元|[0-9]{1,2})\\s*年|"
                       "(?<![A-Za-z0-9])[TSHR](?:元|[0-9]{1,2})(?![0-9A-Za-z])"));
    auto matches = year.globalMatch(plain);
    while (matches.hasNext()) {
        KYODO_TRY(FiscalYear::parse(matches.next().captured()));
    }
    return {};
}

Status checkMonthDays(const QString& plain)
{
    static const QRegularExpression monthDay(QStringLiteral("([0-9]{1,2})月\\s*([0-9]{1,2})日"));
    constexpr int LeapYear = 2000;
    auto matches = monthDay.globalMatch(plain);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!QDate::isValid(LeapYear, match.captured(1).toInt(), match.captured(2).toInt())) {
            return failure(ErrorCode::InvalidInput,
                           Periods::tr("“%1” is a day that the calendar does not have.")
                               .arg(match.captured()));
        }
    }
    return {};
}

Status checkDatesIn(const QString& plain)
{
    KYODO_TRY(checkFullDates(plain));
    // What is left once whole dates are taken out: years and days that stand alone.
    const QString rest = QString(plain).replace(fullDate(), QStringLiteral(" "));
    KYODO_TRY(checkYears(rest));
    return checkMonthDays(rest);
}

std::optional<QDate> dateIn(const QString& text)
{
    const auto date = parseDate(text);
    return date ? std::optional(*date) : std::nullopt;
}

} // namespace

Result<PeriodText> parsePeriod(const QString& text)
{
    static const QRegularExpression joint(QStringLiteral("\\s*(?:~|〜|–|—|―|から)\\s*|\\s+-\\s+"));
    static const QRegularExpression until(QStringLiteral("\\s*まで\\s*$"));
    const QString plain = toHalfWidth(text).remove(until);
    KYODO_TRY(checkDatesIn(plain));
    if (const auto day = dateIn(plain)) {
        return PeriodText{day, day, {}};
    }
    const QStringList ends = plain.split(joint);
    const auto start = ends.size() == 2 ? dateIn(ends[0]) : std::nullopt;
    const auto end = start ? dateIn(ends[1]) : std::nullopt;
    return PeriodText{start, end, end ? QString() : text};
}

} // namespace kyodo
