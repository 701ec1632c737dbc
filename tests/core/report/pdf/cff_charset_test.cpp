#include "core/report/pdf/cff_charset.h"

#include "tests/support/catch.h"

using namespace kyodo;

namespace {

constexpr std::size_t Glyphs = 5;

/// A table with one name, a top DICT and this charset behind it; `head` of the DICT says by what
/// its glyphs are keyed.
QByteArray cff(const QByteArray& head, const QByteArray& charset)
{
    const QByteArray start = QByteArray::fromHex("01000401"   // header
                                                 "0001010102" // names: one of one letter
                                                 "41"         //
                                                 "00010101"); // top DICTs: one
    constexpr qsizetype OperandAndOperator = 4;               // 1C xx xx 0F
    const qsizetype length = head.size() + OperandAndOperator;
    const qsizetype place = start.size() + 1 + length;
    const char offset[] = {'\x1C', static_cast<char>(place >> 8), static_cast<char>(place), '\x0F'};
    return start + static_cast<char>(length + 1) + head + QByteArray(offset, 4) + charset;
}

const QByteArray KeyedById = QByteArray::fromHex("8B8B8B0C1E"); // 0 0 0 ROS

} // namespace

TEST_CASE("Glyphs of a font keyed by numbers bear them, in every format of the list")
{
    const std::vector<quint16> ids{0, 7, 8, 9, 300};
    CHECK(cffCharacterIds(cff(KeyedById, QByteArray::fromHex("0000070008"
                                                             "0009012C")),
                          Glyphs) == ids);
    CHECK(cffCharacterIds(cff(KeyedById, QByteArray::fromHex("01000702"
                                                             "012C00")),
                          Glyphs) == ids);
    CHECK(cffCharacterIds(cff(KeyedById, QByteArray::fromHex("0200070002"
                                                             "012C0000")),
                          Glyphs) == ids);
}

TEST_CASE("A font keyed by names has no such numbers, nor has a table that breaks off")
{
    const QByteArray charset = QByteArray::fromHex("01000702012C00");
    CHECK(cffCharacterIds(cff({}, charset), Glyphs).empty());
    CHECK(cffCharacterIds(cff(KeyedById, charset.left(3)), Glyphs).empty());
    CHECK(cffCharacterIds({}, Glyphs).empty());
    CHECK(cffCharacterIds(QByteArray(40, '\xFF'), Glyphs).empty());
}
