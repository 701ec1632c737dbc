#include "ui/organisations/merge_comparison.h"

#include "core/domain/organisation/duplicate_organisations.h"
#include "tests/support/catch.h"
#include "tests/support/ledger_fixture.h"
#include "tests/ui/organisations/register_fixture.h"

#include <algorithm>

using namespace kyodo;
using namespace kyodo::ui;

TEST_CASE("Two organisations are compared field by field, blank fields left out")
{
    const Organisation blank{*OrganisationId::fromValue(1), 1,
                             test::valueOf(Name::parse(QStringLiteral("あおぞらの会")))};
    Organisation full = blank;
    full.id = *OrganisationId::fromValue(2);
    test::fillAll(full);
    const Organisation merged = mergedOrganisation(blank, full);
    const auto fields = comparedFields(blank, full, merged, {});

    REQUIRE_FALSE(fields.empty());
    CHECK(fields.front().first == QStringLiteral("あおぞらの会"));
    CHECK_FALSE(fields.front().differs());
    const auto officers =
        std::find_if(fields.begin(), fields.end(), [](const ComparedField& field) {
            return field.head == organisationItemLabel(OrganisationItem::Officers);
        });
    REQUIRE(officers != fields.end());
    CHECK(officers->differs());
    CHECK(officers->first.isEmpty());
    CHECK(officers->merged.contains(QStringLiteral("山田花子")));
    CHECK(officers->merged.contains(QStringLiteral("平成24年4月1日")));

    const auto alone = comparedFields(blank, blank, blank, {});
    CHECK(alone.size() == 2); // its name, and what is public
}
