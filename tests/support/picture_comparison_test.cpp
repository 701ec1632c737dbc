#include "tests/support/picture_comparison.h"

#include "tests/support/catch.h"
#include "tests/support/report_font.h"

#include <QPainter>

using namespace kyodo::test;

namespace {

constexpr QSize Size(420, 240);
constexpr int LineHeight = 18; ///< 13.5 points at 96 dpi: a line of a report

/// A table as reports have them, drawn otherwise in what a test looks at.
struct Page
{
    QStringList rows{QStringLiteral("1　市民防火のつどい、市民課　1,234"),
                     QStringLiteral("2　あいさつ運動（協働の相手方）"),
                     QStringLiteral("3　ラブリバー砂川夏まつり　89千円")};
    QPointF offset{};
    qreal secondRowLower = 0;
    QColor headGround{0xee, 0xf2, 0xf6};
    QColor chip{0xf7, 0xcd, 0x94};
    QColor ink{0x1f, 0x27, 0x33};
};

QImage pictureOf(const Page& page)
{
    QImage picture(Size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(page.offset);
    painter.fillRect(QRectF(20, 20, 380, 28), page.headGround);
    painter.setPen(Qt::NoPen);
    painter.setBrush(page.chip);
    painter.drawRoundedRect(QRectF(340, 60, 20, 15), 4, 4);
    QFont font(QStringLiteral("BIZ UDGothic"));
    font.setPixelSize(12); // 9 points
    font.setHintingPreference(QFont::PreferNoHinting);
    painter.setFont(font);
    qreal baseline = 72;
    for (int row = 0; row < page.rows.size(); ++row, baseline += LineHeight) {
        painter.setPen(page.ink);
        painter.drawText(QPointF(24, baseline + (row == 1 ? page.secondRowLower : 0)),
                         page.rows[row]);
    }
    painter.setPen(QPen(QColor(0xc9, 0xd0, 0xd9), 0.6));
    painter.drawLine(QLineF(20, 130, 400, 130));
    return picture;
}

std::optional<PictureDifference> differenceOf(const Page& page)
{
    requireReportFont();
    return pictureDifference(pictureOf(page), pictureToKeep(pictureOf({})));
}

Page withSecondRow(const QString& words)
{
    Page page;
    page.rows[1] = words;
    return page;
}

} // namespace

TEST_CASE("A page is alike when it is kept, or drawn a part of a pixel or a shade beside")
{
    CHECK_FALSE(differenceOf({}));
    CHECK_FALSE(differenceOf({.offset = {0.4, 0.5}}));
    CHECK_FALSE(differenceOf({.offset = {-0.5, 0.3}}));
    // letters drawn thinner, as another renderer's antialiasing does
    CHECK_FALSE(differenceOf({.ink = QColor(0x38, 0x40, 0x4c)}));
}

TEST_CASE("A row that is a line lower is told, and where")
{
    const auto difference = differenceOf({.secondRowLower = LineHeight / 2.0});
    REQUIRE(difference);
    CHECK(difference->where.top() > 60);
    CHECK(difference->where.bottom() < 120);
    CHECK(difference->words().contains(QStringLiteral("spots differ, by up to")));
    CHECK(differenceOf({.secondRowLower = 4}));
}

TEST_CASE("A letter that is missing is told")
{
    CHECK(differenceOf(withSecondRow(QStringLiteral("2　あいさつ運動（協働の相手）"))));
    CHECK(differenceOf(withSecondRow(QStringLiteral("2　あいさつ運動（協働の相手方"))));
    CHECK(differenceOf(withSecondRow(QStringLiteral("　　あいさつ運動（協働の相手方）"))));
    CHECK(differenceOf(withSecondRow(QString())));
}

TEST_CASE("A colour that has changed is told, however pale")
{
    CHECK(differenceOf({.headGround = Qt::white}));
    CHECK(differenceOf({.chip = QColor(0xb3, 0xd0, 0xea)}));
    CHECK(differenceOf({.chip = Qt::white}));
    CHECK(differenceOf({.ink = QColor(0x9a, 0x20, 0x20)}));
}

TEST_CASE("A page of another size is told with both sizes")
{
    const auto difference = pictureDifference(pictureOf({}).copy(0, 0, 420, 239), pictureOf({}));
    REQUIRE(difference);
    CHECK(difference->words() == QStringLiteral("420 × 239 pixels instead of 420 × 240"));
    CHECK(pictureDifference(pictureOf({}), QImage()));
}

TEST_CASE("A picture is kept in a palette, its grounds in their own colours")
{
    const QImage kept = pictureToKeep(pictureOf({}));
    CHECK(kept.format() == QImage::Format_Indexed8);
    CHECK(kept.pixelColor(30, 30) == QColor(0xee, 0xf2, 0xf6));
    CHECK(kept.pixelColor(350, 64) == QColor(0xf7, 0xcd, 0x94));
    CHECK(kept.pixelColor(0, 0) == QColor(Qt::white));
}
