#include "ui/theme/style_sheet.h"

#include "tests/support/catch.h"
#include "ui/theme/theme.h"

using namespace kyodo::ui;

TEST_CASE("placeholders of a style sheet are filled", "[theme]")
{
    const QString sheet =
        filledSheet(QStringLiteral("QLabel { color: @error@; font-size: @size:2@ }"),
                    ThemeColors::light(), 10.5);
    CHECK(sheet == QStringLiteral("QLabel { color: #b3261e; font-size: 21.0pt }"));
}

TEST_CASE("a placeholder that nobody knows stays visible", "[theme]")
{
    CHECK(filledSheet(QStringLiteral("@pink@"), ThemeColors::dark(), 10) ==
          QStringLiteral("@pink@"));
}

TEST_CASE("the program's sheet has no placeholder left in either theme", "[theme]")
{
    const QIcon registersTheResources = Theme::emblem();
    for (const ThemeColors* colors : {&ThemeColors::light(), &ThemeColors::dark()}) {
        const QString sheet = styleSheet(*colors, 10.5);
        CHECK(!sheet.isEmpty());
        // The head of the file explains the placeholders by name.
        CHECK(sheet.mid(sheet.indexOf(QStringLiteral("*/"))).count(u'@') == 0);
    }
}
