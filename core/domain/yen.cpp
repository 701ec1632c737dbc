#include "core/domain/yen.h"

#include "core/base/text.h"

#include <QLocale>
#include <QRegularExpression>

namespace kyodo {
namespace {

/// Ten times the budget of the state: more is a slip of the keyboard.
constexpr qint64 MostYen = 1'000'000'000'000'000;

} // namespace

Result<Yen> Yen::fromAmount(qint64 amount)
{
    if (amount < 0 || amount > MostYen) {
        return failure(ErrorCode::InvalidInput, tr("%1 yen cannot be a cost.").arg(amount));
    }
    return Yen(amount);
}

Result<Yen> Yen::parse(const QString& text, Unit unit)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*[¥\\\\]?\\s*([0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)\\s*(円|千円)?\\s*$"));
    const auto match = pattern.match(toHalfWidth(text).replace(u'￥', u'¥'));
    bool isNumber = false;
    const qint64 number = match.captured(1).remove(u',').toLongLong(&isNumber);
    if (!isNumber || number > MostYen) {
        return failure(
            ErrorCode::InvalidInput,
            tr("“%1” is not an amount of money. Write whole yen, like 120,000.").arg(text));
    }
    const QString written = match.captured(2);
    const Unit meant = written.isEmpty()                 ? unit
                       : written == QStringLiteral("円") ? Unit::Yen
                                                         : Unit::Thousand;
    return fromAmount(number * static_cast<qint64>(meant));
}

QString Yen::grouped() const
{
    static const QLocale japanese(QLocale::Japanese, QLocale::Japan);
    return japanese.toString(m_amount);
}

QString Yen::label() const
{
    return grouped() + QStringLiteral("円");
}

} // namespace kyodo
