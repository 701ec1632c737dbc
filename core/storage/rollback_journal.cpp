#include "core/storage/rollback_journal.h"

#include <QFile>
#include <QtEndian>

#include <limits>

namespace kyodo {
namespace {

const QByteArray Magic = QByteArray::fromHex("d9d505f920a163d7");
constexpr qint64 HeaderSize = 28;
constexpr qint64 CounterPlace = 24; ///< in the first page
constexpr qint64 NumberSize = 4;

quint32 numberAt(const QByteArray& bytes, qsizetype place)
{
    return qFromBigEndian<quint32>(bytes.constData() + place);
}

/// The head of one stretch of a journal, of which it has one for every sync.
struct Stretch
{
    qint64 records = 0;
    quint32 nonce = 0; ///< of its checksums
    qint64 sectorSize = 0;
    qint64 pageSize = 0;

    [[nodiscard]] bool isSound() const
    {
        constexpr qint64 Least = 32;
        constexpr qint64 Most = 65'536;
        return sectorSize >= Least && sectorSize <= Most && pageSize >= Least && pageSize <= Most;
    }
    [[nodiscard]] qint64 recordSize() const { return NumberSize + pageSize + NumberSize; }
};

std::optional<Stretch> readStretch(QFile& file, qint64 place)
{
    if (!file.seek(place)) {
        return std::nullopt;
    }
    const QByteArray head = file.read(HeaderSize);
    // until it is synced the last one has neither magic nor count
    const bool isLast = head.startsWith(QByteArray(Magic.size() + NumberSize, '\0'));
    if (head.size() < HeaderSize || !(isLast || head.startsWith(Magic))) {
        return std::nullopt;
    }
    const qint64 records = isLast ? std::numeric_limits<qint64>::max() : numberAt(head, 8);
    const Stretch stretch{records, numberAt(head, 12), numberAt(head, 20), numberAt(head, 24)};
    return stretch.isSound() ? std::optional(stretch) : std::nullopt;
}

/// As SQLite adds it up: every two hundredth byte, from behind.
quint32 checksum(const QByteArray& page, quint32 nonce)
{
    constexpr qsizetype Step = 200;
    quint32 sum = nonce;
    for (qsizetype i = page.size() - Step; i > 0; i -= Step) {
        sum += static_cast<quint8>(page[i]);
    }
    return sum;
}

/// Of the first page, if the record at `place` is that page, whole.
std::optional<std::uint32_t> counterInRecord(QFile& file, qint64 place, const Stretch& stretch)
{
    if (!file.seek(place)) {
        return std::nullopt;
    }
    const QByteArray record = file.read(stretch.recordSize());
    if (record.size() < stretch.recordSize() || numberAt(record, 0) != 1) {
        return std::nullopt;
    }
    const QByteArray page = record.mid(NumberSize, stretch.pageSize);
    const bool isWhole =
        numberAt(record, NumberSize + stretch.pageSize) == checksum(page, stretch.nonce);
    return isWhole ? std::optional(numberAt(page, CounterPlace)) : std::nullopt;
}

} // namespace

std::optional<std::uint32_t> changeCounterOf(const QString& database)
{
    QFile file(database);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(CounterPlace)) {
        return std::nullopt;
    }
    const QByteArray counter = file.read(NumberSize);
    return counter.size() == NumberSize ? std::optional(numberAt(counter, 0)) : std::nullopt;
}

std::optional<std::uint32_t> changeCounterIn(const QString& journal)
{
    QFile file(journal);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    qint64 place = 0;
    while (const auto stretch = readStretch(file, place)) {
        place += stretch->sectorSize;
        for (qint64 i = 0; i < stretch->records && place + stretch->recordSize() <= file.size();
             ++i) {
            if (const auto counter = counterInRecord(file, place, *stretch)) {
                return counter;
            }
            place += stretch->recordSize();
        }
        place = (place + stretch->sectorSize - 1) / stretch->sectorSize * stretch->sectorSize;
    }
    return std::nullopt;
}

} // namespace kyodo
