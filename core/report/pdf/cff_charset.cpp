#include "core/report/pdf/cff_charset.h"

namespace kyodo {
namespace {

/// Reads on through the bytes of a table; beyond their end there are zeros.
class Bytes
{
public:
    explicit Bytes(const QByteArray& all, qsizetype at = 0)
        : m_all(all)
        , m_at(at)
    {}

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_all.size(); }
    [[nodiscard]] qsizetype at() const { return m_at; }
    void skip(qsizetype bytes) { m_at += bytes; }

    quint32 next(int bytes = 1)
    {
        quint32 value = 0;
        for (; bytes > 0; --bytes, ++m_at) {
            const bool isThere = m_at >= 0 && m_at < m_all.size();
            value = value << 8 | (isThere ? static_cast<quint8>(m_all[m_at]) : 0U);
        }
        return value;
    }

private:
    const QByteArray& m_all;
    qsizetype m_at;
};

/// An INDEX: its first entry, and the bytes moved behind it.
QByteArray firstOfIndex(const QByteArray& table, Bytes& bytes)
{
    const quint32 count = bytes.next(2);
    if (count == 0) {
        return {};
    }
    const int offsetSize = static_cast<int>(bytes.next());
    bytes.next(offsetSize); // always 1
    const quint32 second = bytes.next(offsetSize);
    quint32 end = second;
    for (quint32 entry = 2; entry <= count && !bytes.isAtEnd(); ++entry) {
        end = bytes.next(offsetSize);
    }
    const qsizetype data = bytes.at() - 1; // offsets count from the byte before
    bytes.skip(static_cast<qsizetype>(end) - 1);
    return table.mid(data + 1, static_cast<qsizetype>(second) - 1);
}

/// What a top DICT says of the numbers of its glyphs.
struct TopDict
{
    bool isKeyedById = false;
    qsizetype charset = 0;
};

void skipRealNumber(Bytes& bytes)
{
    constexpr quint32 End = 0xF;
    while (!bytes.isAtEnd()) {
        const quint32 pair = bytes.next();
        if (pair >> 4 == End || (pair & 0xF) == End) {
            return;
        }
    }
}

/// The operand that begins with `lead`.
qint32 operand(quint32 lead, Bytes& bytes)
{
    if (lead == 28) {
        return static_cast<qint16>(bytes.next(2));
    }
    if (lead == 29) {
        return static_cast<qint32>(bytes.next(4));
    }
    if (lead == 30) {
        skipRealNumber(bytes);
        return 0;
    }
    if (lead >= 247 && lead <= 250) {
        return static_cast<qint32>((lead - 247) * 256 + bytes.next() + 108);
    }
    if (lead >= 251 && lead <= 254) {
        return -static_cast<qint32>((lead - 251) * 256 + bytes.next() + 108);
    }
    return static_cast<qint32>(lead) - 139;
}

TopDict topDict(const QByteArray& dict)
{
    constexpr quint32 LastOperator = 21;
    constexpr quint32 Escape = 12;
    constexpr quint32 Ros = 30; // after the escape
    constexpr quint32 Charset = 15;
    TopDict found;
    qint32 last = 0;
    for (Bytes bytes(dict); !bytes.isAtEnd();) {
        const quint32 lead = bytes.next();
        if (lead > LastOperator) {
            last = operand(lead, bytes);
        } else if (lead == Escape) {
            found.isKeyedById = bytes.next() == Ros || found.isKeyedById;
        } else if (lead == Charset) {
            found.charset = last;
        }
    }
    return found;
}

} // namespace

std::vector<quint16> cffCharacterIds(const QByteArray& table, std::size_t glyphs)
{
    constexpr qsizetype HeaderSizeAt = 2;
    Bytes bytes(table, HeaderSizeAt);
    bytes.skip(static_cast<qsizetype>(bytes.next()) - HeaderSizeAt - 1);
    firstOfIndex(table, bytes); // the names
    const TopDict dict = topDict(firstOfIndex(table, bytes));
    constexpr qsizetype LastPredefined = 2;
    if (!dict.isKeyedById || dict.charset <= LastPredefined) {
        return {};
    }
    Bytes charset(table, dict.charset);
    const quint32 format = charset.next();
    std::vector<quint16> ids{0}; // the first is not listed
    while (ids.size() < glyphs && !charset.isAtEnd()) {
        const quint32 first = charset.next(2);
        const quint32 more = format == 0 ? 0 : charset.next(format == 1 ? 1 : 2);
        for (quint32 i = 0; i <= more && ids.size() < glyphs; ++i) {
            ids.push_back(static_cast<quint16>(first + i));
        }
    }
    return ids.size() == glyphs ? ids : std::vector<quint16>();
}

} // namespace kyodo
