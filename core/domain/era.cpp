#include "core/domain/era.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kyodo {
namespace {

struct Dates
{
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

std::optional<Era> eraNamed(const QString& name)
{
    const auto known = eras();
    const auto found = std::find_if(known.begin(), known.end(), [&](const Era& era) {
        return era.name == name || (name.size() == 1 && era.letter == name[0].toUpper());
    });
    return found == known.end() ? std::nullopt : std::optional(*found);
}

tl::unexpected<Error> badDate(const QString& message)
{
    return failure(ErrorCode::InvalidInput, message);
}

} // namespace

std::span<const Era> eras()
{
    static const std::array known{
        Era{QStringLiteral("大正"), u'T', QDate(1912, 7, 30), QStringLiteral("Taisho")},
        Era{QStringLiteral("昭和"), u'S', QDate(1926, 12, 25), QStringLiteral("Showa")},
        Era{QStringLiteral("平成"), u'H', QDate(1989, 1, 8), QStringLiteral("Heisei")},
        Era{QStringLiteral("令和"), u'R', QDate(2019, 5, 1), QStringLiteral("Reiwa")},
    };
    return known;
}

std::optional<Era> eraOf(QDate day)
{
    std::optional<Era> found;
    for (const Era& era : eras()) {
        if (day.isValid() && day >= era.firstDay) {
            found = era;
        }
    }
    return found;
}

std::optional<WrittenYear> parseWrittenYear(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(?:(大正|昭和|平成|令和|[A-Za-z])\\s*)?(元|[0-9]{1,4})\\s*$"));
    const auto match = pattern.match(toHalfWidth(text));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString number = match.captured(2);
    const int written = number == QStringLiteral("元") ? 1 : number.toInt();
    if (match.captured(1).isEmpty()) {
        return number.size() == 4 ? std::optional(WrittenYear{std::nullopt, written})
                                  : std::nullopt;
    }
    const auto era = eraNamed(match.captured(1));
    if (!era || written == 0) {
        return std::nullopt;
    }
    return WrittenYear{era, era->firstDay.year() + written - 1};
}

bool canHaveYear(const WrittenYear& year)
{
    return !year.era || year.year - year.era->firstDay.year() < MostEraYears;
}

QString formatDate(QDate day)
{
    if (!day.isValid()) {
        return {};
    }
    QString year = QString::number(day.year());
    if (const auto era = eraOf(day)) {
        const int number = day.year() - era->firstDay.year() + 1;
        year = era->name + (number == 1 ? QStringLiteral("元") : QString::number(number));
    }
    return QStringLiteral("%1年%2月%3日").arg(year).arg(day.month()).arg(day.day());
}

Result<QDate> parseDate(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^\\s*(.*?)\\s*[年./-]\\s*([0-9]{1,2})\\s*[月./-]\\s*([0-9]{1,2})\\s*日?\\s*$"));
    const auto match = pattern.match(toHalfWidth(text));
    const auto year = match.hasMatch() ? parseWrittenYear(match.captured(1)) : std::nullopt;
    if (!year) {
        return badDate(Dates::tr("“%1” is not a date. Write it like R6.4.1, 令和6年4月1日 or "
                                 "2024-04-01.")
                           .arg(text));
    }
    const QDate day(year->year, match.captured(2).toInt(), match.captured(3).toInt());
    if (!day.isValid()) {
        return badDate(Dates::tr("“%1” is a day that the calendar does not have.").arg(text));
    }
    if (!canHaveYear(*year)) {
        return badDate(Dates::tr("“%1” has a year that no era has had: none had more than %2.")
                           .arg(text)
                           .arg(MostEraYears));
    }
    if (year->era && eraOf(day) != year->era) {
        return badDate(Dates::tr("“%1” does not lie in the era %2; it would be %3.")
                           .arg(text, year->era->name, formatDate(day)));
    }
    return day;
}

} // namespace kyodo
