#include "core/domain/shown_dates.h"

#include "core/domain/era.h"

#include <QLocale>

namespace kyodo {
namespace {

/// As installLanguage() has set it.
bool isEnglish()
{
    return QLocale().language() == QLocale::English;
}

QString numberIn(const Era& era, int year)
{
    return QString::number(year - era.firstDay.year() + 1);
}

/// That at the end of the year, as 令和元年度 is named, unless it had not begun by New Year:
/// 昭和63.
std::optional<Era> eraNaming(FiscalYear year)
{
    const auto last = eraOf(year.lastDay());
    return last && last->firstDay.year() > year.year() ? eraOf(year.firstDay()) : last;
}

/// Reiwa 1.
QString eraYearOf(FiscalYear year)
{
    const auto era = eraNaming(year);
    return era ? era->romanName + u' ' + numberIn(*era, year.year()) : QString();
}

QString inEnglish(const FiscalYearSpan& years)
{
    const QString first = eraYearOf(years.first());
    const QString last = eraYearOf(years.last());
    const QString eras = first == last ? first : first + QStringLiteral("–") + last;
    return eras.isEmpty() ? years.isoLabel() : years.isoLabel() + QStringLiteral(" (%1)").arg(eras);
}

} // namespace

QString shownYears(const FiscalYearSpan& years, EraChangeYear naming)
{
    return isEnglish() ? inEnglish(years) : years.label(naming);
}

QString shownDate(QDate day)
{
    return isEnglish() ? day.toString(Qt::ISODate) : formatDate(day);
}

QString shownTime(const QDateTime& time)
{
    return shownDate(time.date()) + time.toString(QStringLiteral(" H:mm"));
}

QString typedYear(FiscalYear year)
{
    const auto era = eraNaming(year);
    return era ? era->letter + numberIn(*era, year.year()) : QString::number(year.year());
}

QString typedDate(QDate day)
{
    const auto era = eraOf(day);
    return era ? era->letter + numberIn(*era, day.year()) + day.toString(QStringLiteral(".M.d"))
               : day.toString(Qt::ISODate);
}

} // namespace kyodo
