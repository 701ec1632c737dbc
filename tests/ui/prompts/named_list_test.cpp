#include "ui/prompts/named_list.h"

#include "tests/support/catch.h"

using kyodo::ui::namedList;

TEST_CASE("Few are named one by one")
{
    CHECK(namedList({QStringLiteral("雪割りまつり"), QStringLiteral("川辺の\n清掃")}, 2) ==
          QStringLiteral("• 雪割りまつり\n• 川辺の 清掃"));
}

TEST_CASE("Of many the first are named, and the others counted")
{
    const QStringList lines = namedList(QStringList(50, QString(300, u'長')), 220'000).split(u'\n');
    REQUIRE(lines.size() == kyodo::ui::MostNamed + 1);
    CHECK(lines.front().size() <= 43);
    CHECK(lines.back().contains(QStringLiteral("219994")));
}
