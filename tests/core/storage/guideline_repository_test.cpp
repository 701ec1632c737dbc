#include "core/storage/repositories.h"

#include "tests/support/ledger_fixture.h"
#include "tests/support/sample_guideline.h"

namespace kyodo {
namespace {

using test::LedgerFixture;
using test::valueOf;

TEST_CASE("A ledger carries its guideline whole")
{
    LedgerFixture ledger;
    const GuidelineRepository guidelines(ledger.database());
    const auto found = valueOf(guidelines.find(LedgerFixture::guidelineId()));
    REQUIRE(found);
    CHECK(found->version == 1);
    CHECK(found->guideline == test::sampleGuideline());
    CHECK(!valueOf(guidelines.find(*GuidelineId::fromValue(2))));
}

TEST_CASE("A guideline can be replaced and removed")
{
    LedgerFixture ledger;
    GuidelineRepository guidelines(ledger.database());
    LedgerGuideline second{*GuidelineId::fromValue(2), 1, test::sampleGuideline()};
    test::requireDone(guidelines.put(second));
    second.version = 2;
    second.guideline.title = test::troublesomeText();
    second.guideline.forms.clear();
    test::requireDone(guidelines.put(second));
    CHECK(valueOf(guidelines.find(second.id)) == second);
    test::requireDone(guidelines.remove(second.id));
    CHECK(!valueOf(guidelines.find(second.id)));
}

TEST_CASE("A guideline that cannot be read is damage of the ledger, not of the input")
{
    LedgerFixture ledger;
    test::requireDone(ledger.database().run(QStringLiteral("UPDATE guideline SET content = '{'")));
    const auto found = GuidelineRepository(ledger.database()).find(LedgerFixture::guidelineId());
    REQUIRE(!found);
    CHECK(found.error().code == ErrorCode::LedgerUnreadable);
}

} // namespace
} // namespace kyodo
