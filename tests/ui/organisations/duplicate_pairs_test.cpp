#include "ui/organisations/duplicate_pairs.h"

#include "tests/support/catch.h"
#include "tests/ui/organisations/register_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace kyodo;
using kyodo::ui::DuplicatePairs;

namespace {

struct CountedRegister : test::RegisterFixture
{
    CountedRegister()
        : pairs(sample.workspace())
        , found(&pairs, &DuplicatePairs::found)
    {
        add(QStringLiteral("北光町内会"));
        add(QStringLiteral("北光　町内会"));
        organisations = test::valueOf(sample.ledger().organisations().all());
    }

    DuplicatePairs pairs;
    QSignalSpy found;
    std::vector<Organisation> organisations;
};

} // namespace

TEST_CASE("Counted again and again, the pairs are found once each time")
{
    constexpr int Times = 500;
    CountedRegister counted;
    for (int time = 1; time <= Times; ++time) {
        counted.pairs.lookFor(counted.organisations);
        REQUIRE(QTest::qWaitFor([&] { return counted.found.size() == time; }));
        REQUIRE(counted.pairs.pairs().size() == 1);
    }
    QTest::qWait(10);
    CHECK(counted.found.size() == Times);
}

TEST_CASE("Counted anew before it was counted, the register of now is told alone")
{
    CountedRegister counted;
    counted.pairs.lookFor(counted.organisations);
    counted.pairs.lookFor({counted.organisations.front()});
    REQUIRE(counted.found.wait());
    QTest::qWait(10);
    CHECK(counted.found.size() == 1);
    CHECK(counted.pairs.pairs().empty());
}

TEST_CASE("Read at once, the pairs that were still looked for are not told any more")
{
    CountedRegister counted;
    counted.pairs.lookFor({counted.organisations.front()});
    REQUIRE(counted.pairs.read());
    QTest::qWait(20);
    CHECK(counted.found.isEmpty());
    CHECK(counted.pairs.pairs().size() == 1);
}
