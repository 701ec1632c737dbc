#include "core/report/figures/area_figure.h"

#include "tests/support/catch.h"
#include "tests/support/sample_guideline.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace kyodo;
using namespace kyodo::test;

namespace {

const QRectF Bounds(10, 10, 500, 200);

AreaCode code(const QString& text)
{
    return *AreaCode::parse(text);
}

QImage painted(const Guideline& guideline, const AreaFigureState& state)
{
    QImage image(520, 220, QImage::Format_RGB32);
    image.fill(state.palette.background);
    QPainter painter(&image);
    QFont font;
    font.setPixelSize(11);
    AreaFigure(guideline, Bounds).paint(painter, font, state);
    return image;
}

} // namespace

TEST_CASE("The figure's areas run from the citizens to the city, whatever the guideline's order")
{
    Guideline guideline = sampleGuideline();
    std::reverse(guideline.areas.begin(), guideline.areas.end());
    const AreaFigure figure(guideline, Bounds);
    CHECK(figure.areasInOrder().front() == code(QStringLiteral("A")));
    CHECK(figure.areasInOrder().back() == code(QStringLiteral("E")));
}

TEST_CASE("Every point of the figure lies in the area painted there")
{
    const Guideline guideline = sampleGuideline();
    const AreaFigure figure(guideline, Bounds);
    CHECK(figure.areaAt({11, 100}) == code(QStringLiteral("A")));
    CHECK(figure.areaAt({260, 205}) == code(QStringLiteral("C")));
    CHECK(figure.areaAt({509, 11}) == code(QStringLiteral("E")));
    CHECK_FALSE(figure.areaAt({5, 100}));
    CHECK_FALSE(figure.areaAt({260, 300}));
    for (const AreaCode& area : figure.areasInOrder()) {
        CHECK(figure.areaAt(figure.areaRect(area).center()) == area);
    }
    CHECK(figure.areaRect(code(QStringLiteral("Z"))).isEmpty());
}

TEST_CASE("What is selected, hovered or suggested can be seen")
{
    const Guideline guideline = sampleGuideline();
    const QImage plain = painted(guideline, {});
    const auto with = [&](auto member) {
        AreaFigureState state;
        state.*member = code(QStringLiteral("B"));
        return painted(guideline, state);
    };
    const QImage selected = with(&AreaFigureState::selected);
    const QImage hovered = with(&AreaFigureState::hovered);
    const QImage suggested = with(&AreaFigureState::suggested);
    CHECK(selected != plain);
    CHECK(hovered != plain);
    CHECK(suggested != plain);
    CHECK(selected != suggested);
    AreaFigureState counted;
    counted.counts[code(QStringLiteral("C"))] = 12;
    CHECK(painted(guideline, counted) != plain);
}

TEST_CASE("An open figure is pale, one with an area selected is full there")
{
    const Guideline guideline = sampleGuideline();
    const auto saturation = [&](const AreaFigureState& state) {
        return painted(guideline, state).pixelColor(60, 60).saturation();
    };
    AreaFigureState open;
    open.isOpen = true;
    AreaFigureState selected;
    selected.selected = code(QStringLiteral("A"));
    CHECK(saturation(open) < saturation({}));
    CHECK(saturation(selected) > saturation({}));
}

TEST_CASE("A long name over a narrow bracket stays in the figure")
{
    Guideline guideline = sampleGuideline();
    for (Area* area : {&guideline.areas.front(), &guideline.areas.back()}) {
        area->group = AreaGroupCode::parse(area->code.text());
        guideline.areaGroups.push_back(
            {*area->group, QStringLiteral("市民が主体となって進める領域")});
    }
    const QImage image = painted(guideline, {});
    const QRgb ground = AreaFigureState().palette.background.rgb();
    for (int y = 0; y < image.height(); ++y) {
        for (const int x :
             {0, int(Bounds.left()) - 2, int(Bounds.right()) + 2, image.width() - 1}) {
            REQUIRE(image.pixel(x, y) == ground);
        }
    }
}

TEST_CASE("A guideline without areas has an empty figure")
{
    const AreaFigure figure({}, Bounds);
    CHECK(figure.areasInOrder().empty());
    CHECK_FALSE(figure.areaAt(Bounds.center()));
    painted({}, {});
}
