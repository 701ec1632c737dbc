#include "ui/models/shown_dates.h"

#include "core/domain/era.h"

#include <QLocale>

namespace kyodo::ui {
namespace {

/// As installLanguage() has set it.
bool isEnglish()
{
    return QLocale().language() == QLocale::English;
}

/// By the era at the end of the year, as 令和元年度 is named: Reiwa 1.
QString eraYearOf(FiscalYear year)
{
    const auto era = eraOf(year.lastDay());
    return era ? era->romanName + u' ' + QString::number(year.year() - era->firstDay.year() + 1)
               : QString();
}

QString inEnglish(const FiscalYearSpan& years)
{
    const QString first = eraYearOf(years.first());
    const QString last = eraYearOf(years.last());
    const QString eras = first == last ? first : first + QStringLiteral("–") + last;
    return eras.isEmpty() ? years.isoLabel() : years.isoLabel() + QStringLiteral(" (%1)").arg(eras);
}

} // namespace

QString shownYears(const FiscalYearSpan& years)
{
    return isEnglish() ? inEnglish(years) : years.label();
}

QString shownDate(QDate day)
{
    return isEnglish() ? day.toString(Qt::ISODate) : formatDate(day);
}

} // namespace kyodo::ui
