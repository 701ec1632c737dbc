#include "core/report/pdf/pdf_font.h"

#include "core/report/pdf/pdf_objects.h"
#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QBuffer>
#include <QFontDatabase>

using namespace kyodo;
using namespace kyodo::test;

namespace {

/// What `font` writes, readable.
QByteArray written(const PdfFont& font)
{
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    PdfObjects objects(buffer, PdfLevel::PdfA1b);
    const int number = valueOf(font.write(objects));
    requireDone(objects.finish(number, number));
    return buffer.data();
}

QRawFont faceOf(const char* family)
{
    const QString name = QLatin1StringView(family);
    REQUIRE(QFontDatabase::hasFamily(name));
    return QRawFont::fromFont(QFont(name), QFontDatabase::Japanese);
}

PdfFont usedFont(const QRawFont& face)
{
    PdfFont font(face);
    CHECK(font.use(face.glyphIndexesForString(QStringLiteral("市")).front(), U'市'));
    return font;
}

} // namespace

TEST_CASE("A face that gives nothing is told by name, and ends no program")
{
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    PdfObjects objects(buffer, PdfLevel::Pdf17);
    PdfFont font{QRawFont()};
    CHECK(font.use(3, U'市'));
    const Result<int> refused = font.write(objects);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::FileWrite);
    CHECK(refused.error().message.contains(QStringLiteral("BIZ UDGothic")));
}

TEST_CASE("A font says its own measures")
{
    const QByteArray font = written(usedFont(faceOf("BIZ UDGothic")));
    CHECK(font.contains("/FontFile2 "));
    CHECK(font.contains("/CIDToGIDMap/Identity"));
    CHECK(font.contains("/FontBBox["));
    CHECK_FALSE(font.contains("/FontBBox[]"));
    CHECK(font.contains("/Encoding/Identity-H"));
    CHECK_FALSE(font.contains("/CapHeight 0/"));
}

TEST_CASE("A glyph is known for one character, and told when it stands for another too")
{
    PdfFont font = usedFont(faceOf("BIZ UDGothic"));
    CHECK(font.use(7, U'民'));
    CHECK(font.use(7, U'民'));
    CHECK_FALSE(font.use(7, U'⺠'));
}
