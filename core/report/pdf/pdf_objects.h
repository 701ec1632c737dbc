#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QIODevice>
#include <QThreadPool>

#include <deque>
#include <future>
#include <vector>

namespace kyodo {

/// Which standard a file keeps to: PDF 1.7 with everything, or PDF/A-1b (ISO 19005-1) for keeping,
/// which knows neither tags by compressed objects nor anything later than PDF 1.4.
enum class PdfLevel { Pdf17, PdfA1b };

/// A PDF file as the sequence of its numbered objects (ISO 32000-1, 7.3 and 7.5), written as they
/// come, so that a file of any length needs the memory of a few pages. Streams are compressed on
/// other cores while the next page is painted, and written in the order in which they came: the
/// same objects give the same file. A failing device shows in finish().
class PdfObjects final
{
public:
    PdfObjects(QIODevice& device, PdfLevel level);

    [[nodiscard]] PdfLevel level() const { return m_level; }

    /// A number for an object that is written later.
    [[nodiscard]] int reserve();
    void write(int number, const QByteArray& body);
    /// Compressed. `entries` of the dictionary besides length and filter.
    void writeStream(int number, const QByteArray& entries, const QByteArray& data);
    /// As it stands: what other programs look for without reading the file as PDF.
    void writePlainStream(int number, const QByteArray& entries, const QByteArray& data);
    int add(const QByteArray& body);
    int addStream(const QByteArray& entries, const QByteArray& data);

    /// The cross-reference and the trailer. FileWrite when anything could not be written.
    [[nodiscard]] Status finish(int catalog, int info);

private:
    /// Where an object stands: at an offset of the file, or inside a stream of objects.
    struct Place
    {
        qint64 offset = 0;
        int container = 0; ///< its number; 0: none
        int index = 0;
    };

    /// A stream that is being compressed.
    struct Packing
    {
        int number = 0;
        QByteArray entries;
        std::future<QByteArray> data;
    };

    void put(const QByteArray& bytes);
    /// Writes streams until no more than `most` are being compressed.
    void awaitPacking(std::size_t most);
    void putObject(int number, const QByteArray& body);
    void flushObjectStream();
    void writeTable(const QByteArray& trailer);
    void writeReferenceStream(const QByteArray& trailer);

    QIODevice& m_device;
    PdfLevel m_level;
    QCryptographicHash m_hash; ///< of all that was written: the file's identifier
    qint64 m_offset = 0;
    bool m_hasFailed = false;
    std::vector<Place> m_places;
    QByteArray m_waiting;       ///< bodies of the object stream that is being filled
    std::vector<int> m_numbers; ///< of these objects
    std::vector<int> m_starts;  ///< where each begins in m_waiting
    std::deque<Packing> m_packing;
    QThreadPool m_packers;
};

/// Pieces of PDF syntax.
namespace pdf {

/// What the files say of the program that made them: its name, no version and no place.
[[nodiscard]] QString producer();

/// 12 0 R
[[nodiscard]] QByteArray reference(int number);
/// A text string: UTF-16BE with its mark, as hexadecimal digits.
[[nodiscard]] QByteArray text(const QString& words);
/// /Name, with what may not stand in a name as its number: #20.
[[nodiscard]] QByteArray name(const QByteArray& bytes);
/// At most three decimals, no trailing zeros.
[[nodiscard]] QByteArray number(double value);
void appendNumber(QByteArray& out, double value);
void appendHex(QByteArray& out, quint16 unit);
/// The bytes as zlib compresses them: what /FlateDecode reads.
[[nodiscard]] QByteArray deflated(const QByteArray& bytes);

} // namespace pdf

} // namespace kyodo
