#include "ui/findings/finding_group.h"

#include "tests/support/catch.h"

using namespace kyodo;
using kyodo::ui::CountedGroup;
using kyodo::ui::FindingGroup;
using About = FindingGroup::About;
using Kind = Finding::Kind;

namespace {

Finding aboutProject(Kind kind)
{
    return {kind, RecordId::fromValue(1), {}, QStringLiteral("夏まつり"), {}};
}

Finding aboutOrganisation(Kind kind)
{
    return {kind, {}, OrganisationId::fromValue(1), QStringLiteral("緑の会"), {}};
}

} // namespace

TEST_CASE("Findings are counted by what they are about and by kind, in the order of the kinds")
{
    const auto groups =
        ui::groupsOf({aboutProject(Kind::SameName), aboutOrganisation(Kind::UnknownField),
                      aboutProject(Kind::NoForm), aboutProject(Kind::SameName)});
    CHECK(groups == std::vector<CountedGroup>{
                        {{About::Everything, {}}, 4},
                        {{About::Projects, {}}, 3},
                        {{About::Projects, Kind::NoForm}, 1},
                        {{About::Projects, Kind::SameName}, 2},
                        {{About::Organisations, {}}, 1},
                        {{About::Organisations, Kind::UnknownField}, 1},
                    });
}

TEST_CASE("Without findings the three large groups are left")
{
    const auto groups = ui::groupsOf({});
    REQUIRE(groups.size() == 3);
    CHECK(groups[1] == CountedGroup{{About::Projects, {}}, 0});
}

TEST_CASE("A kind of projects has no finding of that kind about an organisation")
{
    const FindingGroup fields{About::Projects, Kind::UnknownField};
    CHECK(fields.has(aboutProject(Kind::UnknownField)));
    CHECK_FALSE(fields.has(aboutOrganisation(Kind::UnknownField)));
    CHECK_FALSE(fields.has(aboutProject(Kind::NoForm)));
    CHECK(FindingGroup().has(aboutOrganisation(Kind::NoForm)));
}
