#include "core/report/pdf/pdf_objects.h"

#include <QCoreApplication>

#include <cmath>
#include <cstring>

namespace kyodo {
namespace {

struct Pdf
{
    Q_DECLARE_TR_FUNCTIONS(Pdf)
};

constexpr std::size_t ObjectsInStream = 200;
/// More would only take memory: no core is so slow that it falls this far behind.
constexpr std::size_t MostPacking = 16;
/// Fast, and within a few percent of the best for what a report's pages are.
constexpr int CompressionLevel = 5;

std::future<QByteArray> deflatedAside(QThreadPool& threads, const QByteArray& bytes)
{
    const auto task = std::make_shared<std::packaged_task<QByteArray()>>(
        [bytes] { return pdf::deflated(bytes); });
    threads.start([task] { (*task)(); });
    return task->get_future();
}

void appendBigEndian(QByteArray& out, quint64 value, int bytes)
{
    for (int byte = bytes - 1; byte >= 0; --byte) {
        out.append(static_cast<char>((value >> (8 * byte)) & 0xFF));
    }
}

} // namespace

PdfObjects::PdfObjects(QIODevice& device, PdfLevel level)
    : m_device(device)
    , m_level(level)
    , m_hash(QCryptographicHash::Md5)
    , m_places(1) // object 0 heads the list of free ones
{
    const char* version = level == PdfLevel::PdfA1b ? "%PDF-1.4\n" : "%PDF-1.7\n";
    put(QByteArray(version) + "%\xE5\x8D\x94\xE5\x83\x8D\n"); // four bytes above 127: binary
}

int PdfObjects::reserve()
{
    m_places.emplace_back();
    return static_cast<int>(m_places.size()) - 1;
}

int PdfObjects::add(const QByteArray& body)
{
    const int number = reserve();
    write(number, body);
    return number;
}

int PdfObjects::addStream(const QByteArray& entries, const QByteArray& data)
{
    const int number = reserve();
    writeStream(number, entries, data);
    return number;
}

void PdfObjects::write(int number, const QByteArray& body)
{
    if (m_level == PdfLevel::PdfA1b) {
        putObject(number, body);
        return;
    }
    m_numbers.push_back(number);
    m_starts.push_back(static_cast<int>(m_waiting.size()));
    m_waiting += body;
    m_waiting += '\n';
    if (m_numbers.size() == ObjectsInStream) {
        flushObjectStream();
    }
}

void PdfObjects::writeStream(int number, const QByteArray& entries, const QByteArray& data)
{
    m_packing.push_back({number, entries, deflatedAside(m_packers, data)});
    awaitPacking(MostPacking);
}

void PdfObjects::awaitPacking(std::size_t most)
{
    while (m_packing.size() > most) {
        Packing& next = m_packing.front();
        writePlainStream(next.number, next.entries + "/Filter/FlateDecode", next.data.get());
        m_packing.pop_front();
    }
}

void PdfObjects::writePlainStream(int number, const QByteArray& entries, const QByteArray& data)
{
    putObject(number, "<<" + entries + "/Length " + QByteArray::number(data.size()) +
                          ">>\nstream\n" + data + "\nendstream");
}

void PdfObjects::flushObjectStream()
{
    if (m_numbers.empty()) {
        return;
    }
    const int container = reserve();
    QByteArray index;
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        index += QByteArray::number(m_numbers[i]) + ' ' + QByteArray::number(m_starts[i]) + ' ';
        m_places[static_cast<std::size_t>(m_numbers[i])] = {0, container, static_cast<int>(i)};
    }
    const QByteArray entries = "/Type/ObjStm/N " + QByteArray::number(qsizetype(m_numbers.size())) +
                               "/First " + QByteArray::number(index.size());
    const QByteArray data = index + m_waiting;
    m_numbers.clear();
    m_starts.clear();
    m_waiting.clear();
    writeStream(container, entries, data);
}

void PdfObjects::putObject(int number, const QByteArray& body)
{
    m_places[static_cast<std::size_t>(number)] = {m_offset, 0, 0};
    put(QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n");
}

void PdfObjects::put(const QByteArray& bytes)
{
    if (m_hasFailed) {
        return;
    }
    m_hash.addData(bytes);
    m_offset += bytes.size();
    m_hasFailed = m_device.write(bytes) != bytes.size();
}

Status PdfObjects::finish(int catalog, int info)
{
    flushObjectStream();
    awaitPacking(0);
    const QByteArray id = '<' + m_hash.result().toHex() + '>';
    const QByteArray trailer = "/Root " + pdf::reference(catalog) + "/Info " +
                               pdf::reference(info) + "/ID[" + id + id + ']';
    if (m_level == PdfLevel::PdfA1b) {
        writeTable(trailer);
    } else {
        writeReferenceStream(trailer);
    }
    if (m_hasFailed) {
        return failure(ErrorCode::FileWrite,
                       Pdf::tr("The report could not be written. Choose another place."),
                       m_device.errorString());
    }
    return {};
}

void PdfObjects::writeTable(const QByteArray& trailer)
{
    const qint64 start = m_offset;
    const QByteArray size = QByteArray::number(qsizetype(m_places.size()));
    QByteArray table = "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (std::size_t i = 1; i < m_places.size(); ++i) {
        table += QByteArray::number(m_places[i].offset).rightJustified(10, '0') + " 00000 n \n";
    }
    put(table + "trailer\n<</Size " + size + trailer + ">>\nstartxref\n" +
        QByteArray::number(start) + "\n%%EOF\n");
}

void PdfObjects::writeReferenceStream(const QByteArray& trailer)
{
    constexpr int OffsetBytes = 5;
    constexpr int IndexBytes = 2;
    const int number = reserve();
    const qint64 start = m_offset;
    m_places[static_cast<std::size_t>(number)] = {start, 0, 0};
    QByteArray entries;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Place& place = m_places[i];
        const bool isFree = i == 0;
        const bool isPacked = place.container > 0;
        entries.append(isFree ? '\0' : isPacked ? '\2' : '\1');
        const auto where = static_cast<quint64>(isPacked ? place.container : place.offset);
        appendBigEndian(entries, where, OffsetBytes);
        appendBigEndian(entries, static_cast<quint64>(isPacked ? place.index : 0), IndexBytes);
    }
    writeStream(number,
                "/Type/XRef/Size " + QByteArray::number(qsizetype(m_places.size())) + "/W[1 5 2]" +
                    trailer,
                entries);
    awaitPacking(0);
    put("startxref\n" + QByteArray::number(start) + "\n%%EOF\n");
}

namespace pdf {

QString producer()
{
    return QStringLiteral("協働台帳");
}

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray text(const QString& words)
{
    QByteArray out("<FEFF");
    for (const QChar c : words) {
        appendHex(out, c.unicode());
    }
    out += '>';
    return out;
}

QByteArray name(const QByteArray& bytes)
{
    QByteArray out("/");
    for (const char c : bytes) {
        const bool isRegular = c > ' ' && c < '\x7F' && !std::strchr("()<>[]{}/%#", c);
        out += isRegular ? QByteArray(1, c) : '#' + QByteArray(1, c).toHex().toUpper();
    }
    return out;
}

QByteArray number(double value)
{
    QByteArray out;
    appendNumber(out, value);
    return out;
}

void appendNumber(QByteArray& out, double value)
{
    constexpr int Decimals = 1000;
    qint64 scaled = std::llround(value * Decimals);
    if (scaled < 0) {
        out += '-';
        scaled = -scaled;
    }
    char digits[24];
    int length = 0;
    qint64 rest = scaled % Decimals;
    for (int unit = Decimals / 10; rest > 0; unit /= 10) {
        digits[length++] = static_cast<char>('0' + rest / unit);
        rest %= unit;
    }
    char whole[24];
    int start = sizeof whole;
    for (qint64 left = scaled / Decimals; left > 0 || start == sizeof whole; left /= 10) {
        whole[--start] = static_cast<char>('0' + left % 10);
    }
    out.append(whole + start, static_cast<int>(sizeof whole) - start);
    if (length > 0) {
        out += '.';
        out.append(digits, length);
    }
}

void appendHex(QByteArray& out, quint16 unit)
{
    constexpr char Digits[] = "0123456789ABCDEF";
    const char hex[] = {Digits[unit >> 12], Digits[(unit >> 8) & 15], Digits[(unit >> 4) & 15],
                        Digits[unit & 15]};
    out.append(hex, 4);
}

QByteArray deflated(const QByteArray& bytes)
{
    constexpr int LengthPrefix = 4; // qCompress() puts it before what zlib made
    return qCompress(bytes, CompressionLevel).mid(LengthPrefix);
}

} // namespace pdf

} // namespace kyodo
