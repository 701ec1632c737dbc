#include "core/base/encoding.h"

#include "tests/support/catch.h"

using namespace kyodo;

TEST_CASE("encodeCp932 writes what CP932 has and lists what it has not")
{
    const EncodedText plain = encodeCp932(QStringLiteral("事業①髙"));
    CHECK(plain.bytes == QByteArray("\x8E\x96\x8B\xC6\x87\x40\xFB\xFC"));
    CHECK(plain.unencodable.isEmpty());

    // 〜 − ‖ — under the code points that CP932 does not know
    const EncodedText twins = encodeCp932(QStringLiteral("\u301C\u2212\u2016\u2014"));
    CHECK(twins.bytes == QByteArray("\x81\x60\x81\x7C\x81\x61\x81\x5C"));
    CHECK(twins.unencodable.isEmpty());

    const EncodedText foreign = encodeCp932(QStringLiteral("𠮷é𠮷x"));
    CHECK(foreign.bytes == QByteArray("\x81\xAC\x81\xAC\x81\xACx"));
    CHECK(foreign.unencodable == QStringList{QStringLiteral("𠮷"), QStringLiteral("é")});
}

TEST_CASE("encodeCp932 leaves out what shows nothing")
{
    const EncodedText name = encodeCp932(QStringLiteral("葛\U000E0100\u200B城\uFE00"));
    CHECK(name.bytes == encodeCp932(QStringLiteral("葛城")).bytes);
    CHECK(name.unencodable.isEmpty());
}

TEST_CASE("withCp932Twins changes nothing but what CP932 has under another code point")
{
    CHECK(withCp932Twins(QStringLiteral("9\u301C17時 \u00A5")) ==
          QStringLiteral("9\uFF5E17時 \uFFE5"));
    CHECK(withCp932Twins(QStringLiteral("9～17時 𠮷")) == QStringLiteral("9～17時 𠮷"));
}

TEST_CASE("decodeBytes stops at the first byte that does not fit")
{
    const DecodedBytes whole = decodeBytes("\x8E\x96\x8B\xC6", Cp932IcuName);
    CHECK(whole.isComplete);
    CHECK(whole.text == QStringLiteral("事業"));

    const DecodedBytes broken = decodeBytes("ab\xFFx", "UTF-8");
    CHECK_FALSE(broken.isComplete);
    CHECK(broken.text == QStringLiteral("ab"));
}
