#include "core/report/text/text_block.h"

#include "tests/support/catch.h"
#include "tests/support/result.h"

#include <QImage>
#include <QPainter>

using namespace kyodo;
using namespace kyodo::test;

namespace {

ReportFont font()
{
    return valueOf(ReportFonts::load()).regular(10);
}

/// The columns of a canvas, 200 wide, that have ink.
struct Ink
{
    int left = 200;
    int right = -1;
};

Ink inkOf(const TextBlock& block, const TextBlock::Placing& placing = {})
{
    QImage image(200, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    block.draw(painter, {0, 0}, placing);
    painter.end();
    Ink ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128) {
                ink.left = std::min(ink.left, x);
                ink.right = std::max(ink.right, x);
            }
        }
    }
    return ink;
}

} // namespace

TEST_CASE("A text block measures its lines")
{
    const TextBlock one(font(), QStringLiteral("市民防火"));
    CHECK(one.lineCount() == 1);
    CHECK(one.width() == Approx(40));
    const TextBlock two(font(), QStringLiteral("市民防火のつどい"), 40);
    CHECK(two.lineCount() == 2);
    CHECK(two.height() == Approx(2 * font().lineHeight()));
}

TEST_CASE("A page has place for the lines that fit it, the last one too where it fits exactly")
{
    const TextBlock block(font(), QStringLiteral("一\n二\n三"));
    const qreal line = block.lineHeight();
    CHECK(block.linesThatFit(3 * line) == 3);
    CHECK(block.linesThatFit(3 * line - 1e-9) == 3); // heights are sums
    CHECK(block.linesThatFit(3 * line - 0.1) == 2);
    CHECK(block.linesThatFit(10 * line) == 10);
    CHECK(block.linesThatFit(0) == 1);
}

TEST_CASE("A text block is set against either side or the middle")
{
    const TextBlock block(font(), QStringLiteral("国国"));
    CHECK(inkOf(block).right < 25);
    CHECK(inkOf(block, {.align = Qt::AlignRight, .width = 200}).left > 175);
    CHECK(inkOf(block, {.align = Qt::AlignHCenter, .width = 200}).left > 85);
    CHECK(inkOf(block, {.align = Qt::AlignHCenter, .width = 200}).right < 115);
}

TEST_CASE("A part of a text block is painted from its first line on")
{
    const TextBlock block(font(), QStringLiteral("国\n国国国"));
    CHECK(inkOf(block, {.endLine = 1}).right < 12);
    CHECK(inkOf(block, {.firstLine = 1}).right > 25);
    CHECK(inkOf(block, {.firstLine = 5}).right == -1);
}

TEST_CASE("Characters that need more than a glyph are laid out, not lost")
{
    const QStringList texts{
        QStringLiteral("か\u3099きく"),     // combining voiced mark
        QStringLiteral("葛\U000E0100城市"), // variation selector
        QStringLiteral("𠮷野家"),           // outside the basic plane
        QStringLiteral("\U0001F600祭り"),   // emoji
        QStringLiteral("שלום"),             // right to left
        QStringLiteral("一\u200B二"),       // no width
    };
    for (const QString& text : texts) {
        const TextBlock block(font(), text);
        CHECK(block.lineCount() == 1);
        CHECK(block.width() > 0);
        CHECK(inkOf(block).right > 0);
    }
}

TEST_CASE("Text that is laid out keeps its line breaks and the width")
{
    const TextBlock block(font(), QStringLiteral("\U0001F600\n祭り\r\n市民防火のつどい"), 50);
    CHECK(block.lineCount() == 4);
    CHECK(block.width() <= 50);
}

TEST_CASE("A balanced block has as many lines as it needs, of about one length")
{
    const QString words = QStringLiteral("民間・行政混在領域");
    REQUIRE(TextBlock(font(), words, 80).lineCount() == 2);
    const TextBlock balanced = balancedBlock(font(), words, 80);
    CHECK(balanced.lineCount() == 2);
    CHECK(balanced.width() <= 50);
    CHECK(balancedBlock(font(), words, 100).width() == Approx(90));
    CHECK(balancedBlock(font(), QString(), 80).lineCount() == 1);
}
