#include "ui/theme/theme_colors.h"

#include "tests/support/catch.h"

#include <cmath>

using namespace kyodo::ui;

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

/// As WCAG 2 and JIS X 8341-3 define it.
double contrast(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

constexpr double Text = 4.5;
constexpr double Border = 3;

} // namespace

TEST_CASE("text can be read on every ground it may stand on", "[theme]")
{
    for (const ThemeColors* c : {&ThemeColors::light(), &ThemeColors::dark()}) {
        for (const QColor& ground : {c->window, c->surface, c->navigation, c->hover}) {
            CAPTURE(ground.name().toStdString());
            CHECK(contrast(c->text, ground) >= Text);
            CHECK(contrast(c->quietText, ground) >= Text);
            CHECK(contrast(c->accent, ground) >= Text);
            CHECK(contrast(c->error, ground) >= Text);
            CHECK(contrast(c->warning, ground) >= Text);
            CHECK(contrast(c->success, ground) >= Text);
        }
        CHECK(contrast(c->text, c->selection) >= Text);
        CHECK(contrast(c->accent, c->selection) >= Text);
        CHECK(contrast(c->quietText, c->selection) >= Text);
        CHECK(contrast(c->text, c->errorGround) >= Text);
        CHECK(contrast(c->text, c->warningGround) >= Text);
    }
}

TEST_CASE("what can be pressed or filled in can be seen", "[theme]")
{
    for (const ThemeColors* c : {&ThemeColors::light(), &ThemeColors::dark()}) {
        CHECK(contrast(c->border, c->surface) >= Border);
        CHECK(contrast(c->border, c->window) >= Border);
        for (const QColor& fill : {c->accentFill, c->accentHover, c->accentPressed}) {
            CHECK(contrast(c->onAccent, fill) >= Text);
        }
    }
}

TEST_CASE("every colour has a name of its own", "[theme]")
{
    QStringList names;
    for (const auto& [name, color] : colorNames()) {
        names << QString::fromLatin1(name);
        CHECK((ThemeColors::light().*color).isValid());
        CHECK((ThemeColors::dark().*color).isValid());
    }
    CHECK(names.removeDuplicates() == 0);
    CHECK(colorNames().size() * sizeof(QColor) == sizeof(ThemeColors));
}
