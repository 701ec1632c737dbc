#include "core/publishing/registered_persons.h"

#include "core/domain/edition.h"
#include "tests/core/publishing/rich_ledger.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/result.h"

#include <algorithm>

using namespace kyodo;
using namespace kyodo::test;

namespace {

/// The entry of the register that is a person, or the one that is none.
Organisation registered(const RichLedger& rich, bool isPerson)
{
    const auto all = valueOf(rich.ledger().organisations().all());
    const auto found = std::find_if(all.begin(), all.end(), [&](const Organisation& each) {
        return each.name.text().startsWith(QStringLiteral("秘")) == isPerson;
    });
    REQUIRE(found != all.end());
    return *found;
}

ProjectRecord recordWith(const Partner& partner)
{
    ProjectRecord record =
        recordFrom(QStringLiteral("事業|委託|D|市民課||1"), *RecordId::fromValue(1),
                   *ProjectId::fromValue(1), *SurveyRoundId::fromValue(1), 1);
    record.partners = {partner};
    return record;
}

} // namespace

TEST_CASE("A partner that only the register calls a person loses its name, a body keeps it")
{
    const RichLedger rich;
    const auto persons = valueOf(RegisteredPersons::of(rich.ledger()));
    const Organisation person = registered(rich, true);
    const Organisation body = registered(rich, false);
    CHECK(persons.contains(person.id));
    CHECK_FALSE(persons.contains(body.id));

    const Partner shown =
        persons.hiddenIn(recordWith({QStringLiteral("山田"), person.id, {}, {}})).partners.front();
    CHECK(shown.name == personsName());
    CHECK(shown.kind == person.kind);
    CHECK_FALSE(shown.organisation);

    const ProjectRecord ofBody = recordWith({QStringLiteral("公開の会"), body.id, {}, {}});
    CHECK(persons.hiddenIn(ofBody) == ofBody);
}

TEST_CASE("A partner whose kind the record tells, or that is not registered, is left to the record")
{
    const RichLedger rich;
    const auto persons = valueOf(RegisteredPersons::of(rich.ledger()));
    const ProjectRecord told = recordWith(
        {QStringLiteral("山田商店"), registered(rich, true).id, registered(rich, false).kind, {}});
    CHECK(persons.hiddenIn(told) == told);
    const ProjectRecord unregistered = recordWith({QStringLiteral("山田"), {}, {}, {}});
    CHECK(persons.hiddenIn(unregistered) == unregistered);
}

TEST_CASE("An edition that names everybody hides nobody")
{
    const RichLedger rich;
    const ProjectRecord record =
        recordWith({QStringLiteral("山田"), registered(rich, true).id, {}, {}});
    CHECK(RegisteredPersons().hiddenIn(record) == record);
}
