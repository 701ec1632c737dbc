#include "ui/widgets/area_picture.h"

#include "tests/support/catch.h"
#include "tests/support/sample_guideline.h"

#include <QSignalSpy>
#include <QTest>

using namespace kyodo;
using namespace kyodo::ui;

namespace {

AreaCode code(const char* text)
{
    return *AreaCode::parse(QString::fromLatin1(text));
}

/// Six areas, numbered from the city's side to the citizens'.
Guideline reversedGuideline()
{
    Guideline guideline;
    for (int number = 1; number <= 6; ++number) {
        const QString name = QString::number(number);
        guideline.areas.push_back({.code = *AreaCode::parse(name),
                                   .name = QStringLiteral("領域") + name,
                                   .position = (6 - number) / 5.0});
    }
    return guideline;
}

class Picture
{
public:
    explicit Picture(const Guideline& guideline = test::sampleGuideline())
        : chosen(&widget, &AreaPicture::areaChosen)
    {
        widget.setGuideline(guideline);
        widget.resize(600, 180);
        widget.show();
        widget.setFocus();
    }

    void press(Qt::Key key) { QTest::keyClick(&widget, key); }
    void type(char letter) { QTest::keyClick(&widget, letter); }
    void click(int x) { QTest::mouseClick(&widget, Qt::LeftButton, {}, QPoint(x, 90)); }

    AreaPicture widget;
    QSignalSpy chosen;
};

} // namespace

TEST_CASE("a click chooses the area below it", "[area-picture]")
{
    Picture picture;
    picture.click(20);
    CHECK(picture.widget.selected() == code("A"));
    picture.click(580);
    CHECK(picture.widget.selected() == code("E"));
    CHECK(picture.chosen.count() == 2);
}

TEST_CASE("what is chosen already is not announced again", "[area-picture]")
{
    Picture picture;
    picture.click(20);
    picture.click(20);
    picture.type('a');
    CHECK(picture.chosen.count() == 1);
}

TEST_CASE("an area is chosen by its letter", "[area-picture]")
{
    Picture picture;
    picture.type('b');
    CHECK(picture.widget.selected() == code("B"));
    picture.type('x');
    CHECK(picture.widget.selected() == code("B"));
}

TEST_CASE("a letter with Ctrl belongs to the window", "[area-picture]")
{
    Picture picture;
    QTest::keyClick(&picture.widget, Qt::Key_C, Qt::ControlModifier);
    CHECK(picture.widget.selected() == std::nullopt);
}

TEST_CASE("arrows go along the picture and stop at its ends", "[area-picture]")
{
    Picture picture;
    picture.press(Qt::Key_Right);
    CHECK(picture.widget.selected() == code("A"));
    picture.press(Qt::Key_Right);
    CHECK(picture.widget.selected() == code("B"));
    picture.press(Qt::Key_End);
    picture.press(Qt::Key_Right);
    CHECK(picture.widget.selected() == code("E"));
    picture.press(Qt::Key_Home);
    picture.press(Qt::Key_Left);
    CHECK(picture.widget.selected() == code("A"));
}

TEST_CASE("Delete and Backspace take the choice away", "[area-picture]")
{
    Picture picture;
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace}) {
        picture.type('c');
        picture.press(key);
        CHECK(picture.widget.selected() == std::nullopt);
    }
    CHECK(picture.chosen.count() == 4);
}

TEST_CASE("areas that run the other way are placed from the citizens to the city", "[area-picture]")
{
    Picture picture(reversedGuideline());
    picture.press(Qt::Key_Home);
    CHECK(picture.widget.selected() == code("6"));
    picture.press(Qt::Key_Right);
    CHECK(picture.widget.selected() == code("5"));
    picture.type('2');
    CHECK(picture.widget.selected() == code("2"));
}

TEST_CASE("a guideline without areas has nothing to choose", "[area-picture]")
{
    Picture picture{Guideline()};
    picture.press(Qt::Key_Right);
    picture.type('a');
    picture.click(20);
    CHECK(picture.widget.selected() == std::nullopt);
    CHECK(picture.chosen.isEmpty());
    CHECK_FALSE(picture.widget.grab().isNull());
}

TEST_CASE("another guideline forgets the choice", "[area-picture]")
{
    Picture picture;
    picture.type('c');
    picture.widget.setGuideline(reversedGuideline());
    CHECK(picture.widget.selected() == std::nullopt);
}

TEST_CASE("a screen reader hears the choice, the suggestion and the last round", "[area-picture]")
{
    Picture picture;
    CHECK(picture.widget.accessibleName().contains(QStringLiteral("none")));
    picture.type('b');
    CHECK(picture.widget.accessibleName().contains(QStringLiteral("市民主体で市協力")));
    picture.widget.setSuggested(code("C"));
    picture.widget.setPrevious(code("D"));
    const QString description = picture.widget.accessibleDescription();
    CHECK(description.contains(QStringLiteral("市民と市が連携・協力")));
    CHECK(description.contains(QStringLiteral("市主体で市民協力")));
}
