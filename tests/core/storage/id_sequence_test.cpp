#include "core/storage/id_sequence.h"

#include "tests/support/ledger_fixture.h"

#include <set>

namespace kyodo {
namespace {

using test::LedgerFixture;
using test::requireDone;

TEST_CASE("Each kind of entity counts by itself")
{
    IdSequence ids;
    CHECK(ids.newId<ProjectId>().value() == 1);
    CHECK(ids.newId<ProjectId>().value() == 2);
    CHECK(ids.newId<RecordId>().value() == 1);
    CHECK(ids.newId<ChangeSetId>().value() == 1);
}

TEST_CASE("Saved ids go on after those given")
{
    LedgerFixture ledger;
    const ProjectId last = ledger.ids().newId<ProjectId>();
    requireDone(ledger.ids().save(ledger.database()));
    IdSequence ids;
    requireDone(ids.load(ledger.database()));
    CHECK(ids.newId<ProjectId>() > last);
}

TEST_CASE("The id of something removed is never given again")
{
    LedgerFixture ledger;
    std::set<ProjectId> given;
    for (int i = 0; i < 3; ++i) {
        const Project project = ledger.addProject();
        CHECK(given.insert(project.id).second);
        ledger.write([&](LedgerWriter& writer) { return writer.remove(project.id); });
    }
    IdSequence reopened;
    requireDone(reopened.load(ledger.database()));
    CHECK(!given.contains(reopened.newId<ProjectId>()));
}

TEST_CASE("An act that is given up wastes its ids")
{
    LedgerFixture ledger;
    std::optional<ProjectId> wasted;
    {
        const auto writer = ledger.beginWrite();
        wasted = writer->newId<ProjectId>();
        requireDone(writer->put(Project{*wasted}));
    }
    CHECK(ledger.ids().newId<ProjectId>() > *wasted);
}

} // namespace
} // namespace kyodo
