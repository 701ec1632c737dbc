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

/// Another connection's view of the ledger after this counter was damaged.
IdSequence loadedWith(LedgerFixture& ledger, const QString& last)
{
    requireDone(ledger.database().run(
        QStringLiteral("UPDATE id_sequence SET last_id = %1 WHERE entity = 'project'").arg(last)));
    IdSequence ids;
    requireDone(ids.load(ledger.database()));
    return ids;
}

TEST_CASE("A damaged counter goes on behind the largest id that was ever saved")
{
    LedgerFixture ledger;
    ledger.addProject();
    const Project removed = ledger.addProject();
    ledger.write([&](LedgerWriter& writer) { return writer.remove(removed.id); });
    for (const auto* last : {"-1", "0", "1", "-9223372036854775808", "9223372036854775807"}) {
        CAPTURE(last);
        IdSequence ids = loadedWith(ledger, QLatin1StringView(last));
        requireDone(ids.requireRoom());
        CHECK(ids.newId<ProjectId>().value() == removed.id.value() + 1);
    }
    requireDone(ledger.database().run(QStringLiteral("DELETE FROM id_sequence")));
    IdSequence ids;
    requireDone(ids.load(ledger.database()));
    CHECK(ids.newId<ProjectId>().value() == removed.id.value() + 1);
    CHECK(ids.newId<ChangeSetId>().value() > 3);
}

TEST_CASE("A counter that is ahead stays so")
{
    LedgerFixture ledger;
    ledger.addProject();
    IdSequence ids = loadedWith(ledger, QStringLiteral("1000"));
    CHECK(ids.newId<ProjectId>().value() == 1001);
}

TEST_CASE("Behind the largest of all ids there is no room")
{
    LedgerFixture ledger;
    ledger.addProject();
    requireDone(
        ledger.database().run(QStringLiteral("UPDATE project SET id = 9223372036854775807")));
    IdSequence ids = loadedWith(ledger, QStringLiteral("1"));
    CHECK(ids.requireRoom().error().code == ErrorCode::LedgerUnreadable);
    CHECK(ids.newId<ProjectId>().value() > 0);
}

TEST_CASE("An entity that comes with its id keeps it for good")
{
    LedgerFixture ledger;
    const auto id = *ProjectId::fromValue(77);
    ledger.write([&](LedgerWriter& writer) { return writer.put(Project{id}); });
    CHECK(ledger.addProject().id.value() == 78);
}

} // namespace
} // namespace kyodo
