#include "core/report/pages/report_style.h"

#include "tests/support/catch.h"

#include <cmath>

using namespace kyodo;

namespace {

/// Relative luminance of WCAG 2.
double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor& light, const QColor& dark)
{
    return (luminance(light) + 0.05) / (luminance(dark) + 0.05);
}

} // namespace

TEST_CASE("Dark text is legible on every colour of the areas")
{
    constexpr double EnoughForText = 4.5;
    for (int step = 0; step <= 20; ++step) {
        CHECK(contrast(areaColor(step / 20.0), QColor(report_style::Ink)) > EnoughForText);
    }
}

TEST_CASE("The areas' colours run from warm to cold")
{
    CHECK(areaColor(0).red() > areaColor(0).blue());
    CHECK(areaColor(1).blue() > areaColor(1).red());
    CHECK(areaColor(-1) == areaColor(0));
    CHECK(areaColor(2) == areaColor(1));
}
