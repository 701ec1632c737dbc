#include "core/report/content/report_cells.h"

#include "core/domain/era.h"
#include "core/report/content/report_words.h"

#include <QLocale>

#include <cmath>

namespace kyodo {
namespace {

constexpr int Whole = 1000;
/// Points: 1,234,567 and a share below it.
constexpr qreal NumberWidth = 54;
constexpr qreal OrdinalWidth = 30;
constexpr qreal MarkWidth = 44;
constexpr qreal DayWidth = 80; ///< 令和8年11月22日

QString grouped(qint64 number)
{
    static const QLocale japanese(QLocale::Japanese, QLocale::Japan);
    return japanese.toString(number);
}

} // namespace

ReportCell countCell(qint64 count)
{
    return {.text = grouped(count), .data = count};
}

ReportCell ordinalCell(int number)
{
    return number == 0 ? ReportCell() : countCell(number);
}

ReportCell shareCell(int perMille)
{
    return {.text = shareText(perMille), .data = perMille / 10.0};
}

ReportCell moneyCell(qint64 yen, Yen::Unit unit)
{
    const auto divisor = static_cast<qint64>(unit);
    return {.text = grouped((yen + divisor / 2) / divisor), .data = yen};
}

ReportCell dayCell(std::optional<QDate> day)
{
    return day && day->isValid() ? ReportCell{.text = formatDate(*day), .data = *day}
                                 : ReportCell();
}

ReportCell meanCell(double value)
{
    return {.text = QString::number(value, 'f', 1), .data = value};
}

QString shareText(int perMille)
{
    return QStringLiteral("%1.%2%").arg(perMille / 10).arg(perMille % 10);
}

int perMilleOf(qint64 part, qint64 whole)
{
    return whole == 0 ? 0
                      : static_cast<int>(std::lround(static_cast<double>(part) * Whole /
                                                     static_cast<double>(whole)));
}

bool sharesReachWhole(std::span<const qint64> parts, qint64 whole)
{
    if (whole == 0) {
        return true;
    }
    int sum = 0;
    for (const qint64 part : parts) {
        sum += perMilleOf(part, whole);
    }
    return sum == Whole;
}

ReportColumn numberColumn(const QString& head, const QString& dataHead)
{
    return {.head = head,
            .dataHead = dataHead,
            .align = ReportColumn::Align::Right,
            .width = NumberWidth};
}

ReportColumn ordinalColumn()
{
    return {
        .head = report_words::number(), .align = ReportColumn::Align::Right, .width = OrdinalWidth};
}

ReportColumn markColumn(const QString& head)
{
    return {.head = head, .align = ReportColumn::Align::Centre, .width = MarkWidth};
}

ReportColumn textColumn(const QString& head, qreal share)
{
    return {.head = head, .share = share};
}

ReportColumn rowHeadColumn(const QString& head, qreal share)
{
    return {.head = head, .share = share, .isRowHead = true};
}

ReportColumn dataColumn(const QString& head)
{
    return {.head = head, .use = ReportColumn::Use::DataOnly};
}

ReportColumn dayColumn(const QString& head)
{
    return {.head = head, .width = DayWidth};
}

} // namespace kyodo
