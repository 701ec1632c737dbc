#include "core/domain/yen.h"

#include "core/base/text.h"

#include <QLocale>
#include <QRegularExpression>

#include <optional>
#include <vector>

namespace kyodo {
namespace {

/// Ten times the budget of the state: more is a slip of the keyboard.
constexpr qint64 MostYen = 1'000'000'000'000'000;

/// An amount as it stands in a text; whether it says what it counts (円, 千, 万 …).
struct WrittenAmount
{
    qint64 amount = 0;
    bool namesUnit = false;
};

/// A number and the power of ten it is multiplied with: 5千 is 5 and 3.
struct WrittenNumber
{
    QString number;
    int zeros = 0;
};

int zerosOf(QStringView unit)
{
    static const QString units = QStringLiteral("百千万億兆");
    static constexpr int zeros[] = {2, 3, 4, 8, 12};
    return unit.isEmpty() ? 0 : zeros[units.indexOf(unit)];
}

/// None when it is no whole number, as 1.5 or 1.2345千, or too large. A point without a unit is
/// refused even in 12.0: 1.234 may be meant as 1,234.
std::optional<qint64> wholeAmount(const WrittenNumber& written)
{
    QString digits = QString(written.number).remove(u',');
    qsizetype zeros = written.zeros;
    if (const qsizetype point = digits.indexOf(u'.'); point >= 0) {
        if (zeros == 0) {
            return std::nullopt;
        }
        zeros -= digits.size() - point - 1;
        digits.remove(point, 1);
    }
    while (zeros < 0 && digits.endsWith(u'0')) {
        digits.chop(1);
        ++zeros;
    }
    if (zeros < 0) {
        return std::nullopt;
    }
    bool isNumber = false;
    const qint64 amount = QString(digits + QString(zeros, u'0')).toLongLong(&isNumber);
    return isNumber && amount <= MostYen ? std::optional(amount) : std::nullopt;
}

/// Sums up 3億5千万: the parts stand from the largest to the smallest, each once.
class AmountReader final
{
public:
    /// False when the part cannot stand here.
    bool add(const QString& number, QStringView small, QStringView large)
    {
        const int smallZeros = zerosOf(small);
        if (smallZeros >= m_lastSmall) {
            return false;
        }
        m_lastSmall = smallZeros;
        m_section.push_back({number, smallZeros});
        return large.isEmpty() || close(zerosOf(large));
    }

    [[nodiscard]] std::optional<qint64> sum()
    {
        return m_section.empty() || close(0) ? std::optional(m_sum) : std::nullopt;
    }

private:
    static constexpr int None = 99; ///< more zeros than any unit has

    /// What stands before 万, 億 or 兆, or at the end.
    bool close(int zeros)
    {
        if (zeros >= m_lastLarge) {
            return false;
        }
        for (WrittenNumber& part : m_section) {
            part.zeros += zeros;
            const auto amount = wholeAmount(part);
            if (!amount) {
                return false;
            }
            m_sum += *amount; // at most a few times MostYen
        }
        m_section.clear();
        m_lastLarge = zeros;
        m_lastSmall = None;
        return true;
    }

    std::vector<WrittenNumber> m_section;
    int m_lastSmall = None;
    int m_lastLarge = None;
    qint64 m_sum = 0;
};

std::optional<WrittenAmount> writtenAmount(const QString& text)
{
    static const QRegularExpression frame(
        QStringLiteral("^\\s*[¥\\\\]?\\s*([0-9][0-9,.百千万億兆\\s]*?)\\s*(円|yen)?\\s*$"));
    static const QRegularExpression part(QStringLiteral(
        "\\G\\s*([0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?)"
        "\\s*([百千]?)\\s*([万億兆]?)"));
    const auto framed = frame.match(toHalfWidth(text).replace(u'￥', u'¥'));
    const QString written = framed.captured(1);
    AmountReader reader;
    qsizetype end = 0;
    bool namesUnit = !framed.captured(2).isEmpty();
    for (const auto& match : part.globalMatch(written)) {
        if (!reader.add(match.captured(1), match.capturedView(2), match.capturedView(3))) {
            return std::nullopt;
        }
        end = match.capturedEnd();
        namesUnit = namesUnit || match.capturedLength(2) > 0 || match.capturedLength(3) > 0;
    }
    const auto sum = reader.sum();
    const bool isWhole = framed.hasMatch() && end == written.size() && sum;
    return isWhole ? std::optional(WrittenAmount{*sum, namesUnit}) : std::nullopt;
}

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
    const std::optional<WrittenAmount> written = writtenAmount(text);
    if (!written) {
        return failure(
            ErrorCode::InvalidInput,
            tr("“%1” is not an amount of money. Write whole yen, like 120,000 or 12万円.")
                .arg(text));
    }
    const qint64 factor = written->namesUnit ? 1 : static_cast<qint64>(unit);
    if (written->amount > MostYen / factor) {
        return failure(ErrorCode::InvalidInput, tr("%1 yen cannot be a cost.").arg(text.trimmed()));
    }
    return fromAmount(written->amount * factor);
}

QString Yen::grouped() const
{
    static const QLocale japanese(QLocale::Japanese, QLocale::Japan);
    return japanese.toString(m_amount);
}

QString Yen::label() const
{
    return tr("%1 yen").arg(grouped());
}

} // namespace kyodo
