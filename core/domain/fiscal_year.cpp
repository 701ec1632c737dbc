#include "core/domain/fiscal_year.h"

#include "core/base/text.h"
#include "core/domain/era.h"

#include <QRegularExpression>

namespace kyodo {
namespace {

constexpr int FirstYear = 1868;
constexpr int LastYear = 9999;

bool hasDayIn(const Era& era, int fiscalYear)
{
    const QDate first(fiscalYear, 4, 1);
    const QDate last(fiscalYear + 1, 3, 31);
    const auto atStart = eraOf(first);
    const auto atEnd = eraOf(last);
    return atStart == era || atEnd == era || (era.firstDay >= first && era.firstDay <= last);
}

QString eraYear(const Era& era, int year)
{
    const int number = year - era.firstDay.year() + 1;
    return number == 1 ? QStringLiteral("元") : QString::number(number);
}

QString withoutSuffix(const QString& text)
{
    static const QRegularExpression suffix(QStringLiteral("\\s*年度?\\s*$"));
    return QString(text).remove(suffix);
}

/// 令和5(2023), 2023 (Reiwa 5)
QString withoutOtherName(const QString& text)
{
    static const QRegularExpression otherName(QStringLiteral("\\s*\\([^()]*\\)\\s*"));
    return toHalfWidth(text).remove(otherName);
}

/// “24” after “平成23” means 平成24; “2012” and “令和元” stand for themselves.
QString withEraOf(const QString& earlier, const QString& year)
{
    static const QRegularExpression era(QStringLiteral("^\\s*([^0-9元]+)"));
    static const QRegularExpression bareNumber(QStringLiteral("^\\s*(元|[0-9]{1,2})\\s*$"));
    return bareNumber.match(year).hasMatch() ? era.match(earlier).captured(1) + year : year;
}

} // namespace

Result<FiscalYear> FiscalYear::fromYear(int year)
{
    if (year < FirstYear || year > LastYear) {
        return failure(ErrorCode::InvalidInput,
                       tr("%1 is not a year that a project can lie in.").arg(year));
    }
    return FiscalYear(year);
}

Result<FiscalYear> FiscalYear::parse(const QString& text)
{
    const auto written = parseWrittenYear(withoutSuffix(withoutOtherName(text)));
    if (!written) {
        return failure(ErrorCode::InvalidInput,
                       tr("“%1” is not a fiscal year. Write it like 令和6, R6 or 2024.").arg(text));
    }
    if (!canHaveYear(*written)) {
        return failure(ErrorCode::InvalidInput,
                       tr("“%1” is not a fiscal year: no era has had more than %2 years.")
                           .arg(text)
                           .arg(MostEraYears));
    }
    if (written->era && !hasDayIn(*written->era, written->year)) {
        return failure(ErrorCode::InvalidInput,
                       tr("There was no fiscal year “%1”: the era %2 did not reach it.")
                           .arg(text, written->era->name));
    }
    return fromYear(written->year);
}

FiscalYear FiscalYear::containing(QDate day)
{
    constexpr int FirstMonth = 4;
    return FiscalYear(day.month() >= FirstMonth ? day.year() : day.year() - 1);
}

QString FiscalYear::label(EraChangeYear naming) const
{
    const auto era = eraOf(naming == EraChangeYear::OldEra ? firstDay() : lastDay());
    const auto atStart = eraOf(firstDay());
    if (!era || !atStart) {
        return QStringLiteral("%1年度").arg(m_year);
    }
    // Only an era that began within the first months gives its name to the whole year: FY1988 had
    // twelve weeks of 平成 and is 昭和63年度 to everybody.
    constexpr int LastNamingMonth = 6;
    const bool beganEarly =
        era->firstDay.year() == m_year && era->firstDay.month() <= LastNamingMonth;
    const Era& named = beganEarly ? *era : *atStart;
    return named.name + eraYear(named, m_year) + QStringLiteral("年度");
}

Result<FiscalYearSpan> FiscalYearSpan::between(FiscalYear first, FiscalYear last)
{
    if (last < first) {
        return failure(
            ErrorCode::InvalidInput,
            tr("The last year, %1, lies before the first, %2.").arg(last.label(), first.label()));
    }
    return FiscalYearSpan(first, last);
}

Result<FiscalYearSpan> FiscalYearSpan::parse(const QString& text)
{
    static const QRegularExpression list(QStringLiteral("[・,、･]"));
    static const QRegularExpression range(QStringLiteral("\\s*(?:~|〜|-|–|から)\\s*"));
    const QString plain = withoutOtherName(text);
    const bool isRange = plain.contains(range);
    const QStringList parts = isRange ? plain.split(range) : plain.split(list);
    if (isRange && parts.size() != 2) {
        return failure(
            ErrorCode::InvalidInput,
            tr("“%1” is not a range of years. Write it like 平成23～25 or 2011-2013.").arg(text));
    }

    std::optional<FiscalYearSpan> span;
    QString earlier;
    for (const QString& part : parts) {
        const QString written = withEraOf(earlier, withoutSuffix(part));
        KYODO_TRY_ASSIGN(const FiscalYear year, FiscalYear::parse(written));
        if (span && !isRange && year.year() != span->last().year() + 1) {
            return failure(ErrorCode::InvalidInput,
                           tr("The years of “%1” do not follow each other.").arg(text));
        }
        KYODO_TRY_ASSIGN(span, between(span ? span->first() : year, year));
        earlier = written;
    }
    return *span;
}

QString FiscalYearSpan::label(EraChangeYear naming) const
{
    if (m_first == m_last) {
        return m_first.label(naming);
    }
    const QString from = withoutSuffix(m_first.label(naming));
    QString to = m_last.label(naming);
    static const QRegularExpression eraName(QStringLiteral("^[^0-9元]+"));
    const QString fromEra = eraName.match(from).captured();
    if (eraName.match(to).captured() == fromEra) {
        to.remove(0, fromEra.size());
    }
    const QChar joint = m_last.year() == m_first.year() + 1 ? u'・' : u'～';
    return from + joint + to;
}

QString FiscalYearSpan::isoLabel() const
{
    const QString first = QString::number(m_first.year());
    return m_first == m_last ? first : first + u'-' + QString::number(m_last.year());
}

} // namespace kyodo
