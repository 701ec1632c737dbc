#include "core/report/text/fonts.h"

#include "tests/support/catch.h"
#include "tests/support/result.h"

using namespace kyodo;
using namespace kyodo::test;

TEST_CASE("Reports are set in the first font that is installed")
{
    CHECK(valueOf(ReportFonts::load()).family() == QStringLiteral("BIZ UDGothic"));
    CHECK(
        valueOf(ReportFonts::load({QStringLiteral("No Such Font"), QStringLiteral("BIZ UDGothic")}))
            .family() == QStringLiteral("BIZ UDGothic"));
}

TEST_CASE("Any Japanese font serves when none of the wanted ones is there")
{
    CHECK_FALSE(valueOf(ReportFonts::load({QStringLiteral("No Such Font")})).family().isEmpty());
}

TEST_CASE("Characters that one glyph draws are plain")
{
    const ReportFont font = valueOf(ReportFonts::load()).regular(10);
    CHECK(font.glyph(u'市').isPlain);
    CHECK(font.glyph(u'市').advance == Approx(10));
    CHECK(font.glyph(u'ｱ').isPlain);
    CHECK(font.glyph(u'A').advance == Approx(5));
    CHECK_FALSE(font.glyph(QChar(0x3099)).isPlain); // combining voiced mark
    CHECK_FALSE(font.glyph(QChar(0xD83D)).isPlain); // half of an emoji
    CHECK_FALSE(font.glyph(QChar(0xFE00)).isPlain); // variation selector
    CHECK_FALSE(font.glyph(QChar(0x05D0)).isPlain); // Hebrew
    CHECK_FALSE(font.glyph(QChar(0x200B)).isPlain); // no width, no drawing
}
