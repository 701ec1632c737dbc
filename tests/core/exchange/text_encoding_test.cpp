#include "core/exchange/text_encoding.h"

#include "core/base/encoding.h"
#include "tests/core/exchange/test_ledger.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

namespace {

const QString Text = QStringLiteral("事業名\n夏まつり");

DecodedText decoded(const QByteArray& bytes, const QString& encoding = QStringLiteral("auto"))
{
    return valueOf(decodeText(bytes, encoding));
}

QString errorOf(const QByteArray& bytes, const QString& encoding = QStringLiteral("auto"))
{
    const auto result = decodeText(bytes, encoding);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::InvalidInput);
    return result.error().message;
}

} // namespace

TEST_CASE("decodeText goes by the byte order mark")
{
    CHECK(decoded("\xEF\xBB\xBF" + Text.toUtf8()).text == Text);
    CHECK(decoded("\xEF\xBB\xBF" + Text.toUtf8()).encoding == QStringLiteral("utf-8"));

    const QByteArray units(reinterpret_cast<const char*>(Text.utf16()), Text.size() * 2);
    CHECK(decoded("\xFF\xFE" + units).text == Text);
    CHECK(decoded("\xFF\xFE" + units).encoding == QStringLiteral("utf-16le"));
    CHECK(decoded(QByteArray("\xFE\xFF\x4E\x8B", 4)).text == QStringLiteral("事"));
}

TEST_CASE("decodeText tells the encodings of Japan apart, short texts too")
{
    CHECK(decoded(Text.toUtf8()).encoding == QStringLiteral("utf-8"));
    CHECK(decoded("plain").text == QStringLiteral("plain"));

    const DecodedText cp932 = decoded("\x8E\x96\x8B\xC6"); // 事業
    CHECK(cp932.text == QStringLiteral("事業"));
    CHECK(cp932.encoding == QStringLiteral("cp932"));
    CHECK(decoded("\x87\x40").text == QStringLiteral("①"));
    CHECK(decoded("\x8B\xA4\x8D\xC3").text == QStringLiteral("共催"));
    CHECK(decoded("\x8C\xE3\x89\x87\xC5\xCC").text == QStringLiteral("後援ﾅﾌ"));

    const DecodedText euc = decoded("\xBB\xF6\xB6\xC8\xCC\xBE"); // 事業名
    CHECK(euc.text == QStringLiteral("事業名"));
    CHECK(euc.encoding == QStringLiteral("euc-jp"));

    const DecodedText jis = decoded("\x1B$B;v6H\x1B(B");
    CHECK(jis.text == QStringLiteral("事業"));
    CHECK(jis.encoding == QStringLiteral("iso-2022-jp"));
}

TEST_CASE("decodeText takes a named encoding at its word")
{
    CHECK(decoded("\x8E\x96", QStringLiteral("Shift_JIS")).encoding == QStringLiteral("cp932"));
    CHECK(decoded("\xEF\xBB\xBF"
                  "a",
                  QStringLiteral("UTF8"))
              .text == QStringLiteral("a"));
    CHECK(errorOf("a\r\nb\rc\n\x8E\x96", QStringLiteral("utf-8")).contains(QStringLiteral("4")));
    CHECK(errorOf("a", QStringLiteral("ebcdic")).contains(QStringLiteral("cp932")));
}

TEST_CASE("decodeText refuses what is no text")
{
    CHECK(errorOf(testFile(QStringLiteral("broken/excel_named.csv")))
              .contains(QStringLiteral("not a text file")));
    CHECK(errorOf(QByteArray("a\0b", 3), QStringLiteral("utf-8"))
              .contains(QStringLiteral("not a text file")));
    CHECK(errorOf(testFile(QStringLiteral("broken/not_utf8.csv")))
              .contains(QStringLiteral("line 3")));
}

TEST_CASE("both Sunagawa files hold the same text")
{
    const DecodedText utf8 = decoded(testFile(QStringLiteral("sunagawa_h23_h24.csv")));
    const DecodedText cp932 = decoded(testFile(QStringLiteral("sunagawa_h23_h24_cp932.csv")));
    CHECK(utf8.encoding == QStringLiteral("utf-8"));
    CHECK(cp932.encoding == QStringLiteral("cp932"));
    CHECK(QString(cp932.text).remove(u'\r') == QString(utf8.text).remove(u'\r'));
}

TEST_CASE("what encodeCp932 writes decodes to the same text")
{
    const QString text = decoded(testFile(QStringLiteral("okinawa_pref_r6_part.csv"))).text;
    const EncodedText encoded = encodeCp932(text);
    CHECK(encoded.unencodable.isEmpty());
    CHECK(decoded(encoded.bytes).text == text);
}
