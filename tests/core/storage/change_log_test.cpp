#include "core/storage/change_log.h"

#include "core/storage/entity_codec.h"
#include "tests/support/ledger_fixture.h"

namespace kyodo {
namespace {

using test::LedgerFixture;
using test::valueOf;

TEST_CASE("A new ledger's log begins with its making")
{
    LedgerFixture ledger;
    const auto acts = valueOf(ChangeLog(ledger.database()).history());
    REQUIRE(acts.size() == 1);
    CHECK(acts[0].kind == ActKind::LedgerMade);
    CHECK(acts[0].at == test::testAuthor().clock->now());
    CHECK(acts[0].user == QStringLiteral("試験者"));
    CHECK(!acts[0].reverts);
    CHECK(acts[0].changes == 1);
}

TEST_CASE("Acts are listed newest first, all or those of one entity")
{
    LedgerFixture ledger;
    const SurveyRound round = ledger.addRound(QStringLiteral("令和6"));
    Project project = ledger.addProject();
    project.note = QStringLiteral("改めた");
    const auto edited = ledger.write([&](LedgerWriter& writer) { return writer.put(project); });
    const ChangeLog log(ledger.database());
    const auto all = valueOf(log.history());
    REQUIRE(all.size() == 4);
    CHECK(all.front().id == edited->changeSet);
    CHECK(std::is_sorted(all.begin(), all.end(),
                         [](const auto& a, const auto& b) { return b.id < a.id; }));

    const EntityRef entity{EntityKind::Project, project.id.value()};
    CHECK(valueOf(log.history(entity)).size() == 2);
    CHECK(valueOf(log.history(entity, 1)) == std::vector{all.front()});
    CHECK(valueOf(log.history(EntityRef{EntityKind::Round, round.id.value()})).size() == 1);
    CHECK(valueOf(log.history(EntityRef{EntityKind::Record, round.id.value()})).empty());
}

TEST_CASE("Changes are read from the last one back, some at a time")
{
    LedgerFixture ledger;
    const auto written = ledger.write([](LedgerWriter& writer) -> Status {
        for (int i = 0; i < 5; ++i) {
            KYODO_TRY(writer.put(Project{writer.newId<ProjectId>()}));
        }
        return {};
    });
    const ChangeLog log(ledger.database());
    auto backwards = valueOf(log.changesOf(written->changeSet));
    std::reverse(backwards.begin(), backwards.end());
    CHECK((valueOf(log.changesBefore(written->changeSet, 5, 9)) == backwards));
    CHECK((valueOf(log.changesBefore(written->changeSet, 4, 2)) ==
           std::vector{backwards[1], backwards[2]}));
    CHECK(valueOf(log.changesBefore(written->changeSet, 0, 9)).empty());
}

TEST_CASE("A change holds the entity before and after")
{
    LedgerFixture ledger;
    Organisation before = ledger.addOrganisation(QStringLiteral("東町内会"));
    Organisation after = before;
    after.note = test::troublesomeText();
    const auto edited = ledger.write([&](LedgerWriter& writer) { return writer.put(after); });
    const auto removed =
        ledger.write([&](LedgerWriter& writer) { return writer.remove(after.id); });

    const ChangeLog log(ledger.database());
    const auto changes = valueOf(log.changesOf(edited->changeSet));
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].entity == EntityRef{EntityKind::Organisation, before.id.value()});
    CHECK(changes[0].before == encode(before));
    CHECK(changes[0].after == encode(after));
    const auto last = valueOf(log.changesOf(removed->changeSet));
    REQUIRE(last.size() == 1);
    CHECK(last[0].before == encode(after));
    CHECK(!last[0].after);
}

TEST_CASE("Changes are kept in the order in which they were made")
{
    LedgerFixture ledger;
    std::vector<EntityRef> made;
    const auto written = ledger.write([&](LedgerWriter& writer) -> Status {
        for (int i = 0; i < 20; ++i) {
            const auto id = writer.newId<ProjectId>();
            made.push_back({EntityKind::Project, id.value()});
            KYODO_TRY(writer.put(Project{id}));
        }
        return {};
    });
    CHECK(written->entities == made);
    std::vector<EntityRef> logged;
    for (const Change& change :
         valueOf(ChangeLog(ledger.database()).changesOf(written->changeSet))) {
        logged.push_back(change.entity);
    }
    CHECK(logged == made);
}

TEST_CASE("An act is found by its id, and an unknown one is not")
{
    LedgerFixture ledger;
    const ChangeLog log(ledger.database());
    const auto first = valueOf(log.history()).front();
    CHECK(valueOf(log.find(first.id)) == first);
    CHECK(!valueOf(log.find(*ChangeSetId::fromValue(99))));
    CHECK(valueOf(log.changesOf(*ChangeSetId::fromValue(99))).empty());
}

TEST_CASE("An entry about an entity that no program knows is damage")
{
    LedgerFixture ledger;
    test::requireDone(
        ledger.database().run(QStringLiteral("UPDATE change SET entity = 'village'")));
    const auto changes = ChangeLog(ledger.database()).changesOf(*ChangeSetId::fromValue(1));
    REQUIRE(!changes);
    CHECK(changes.error().code == ErrorCode::LedgerUnreadable);
}

TEST_CASE("An act of a kind that no program knows is damage")
{
    LedgerFixture ledger;
    test::requireDone(
        ledger.database().run(QStringLiteral("UPDATE change_set SET kind = 'dance'")));
    const ChangeLog log(ledger.database());
    const auto acts = log.history();
    REQUIRE(!acts);
    CHECK(acts.error().code == ErrorCode::LedgerUnreadable);
    CHECK(log.find(*ChangeSetId::fromValue(1)).error().code == ErrorCode::LedgerUnreadable);
}

} // namespace
} // namespace kyodo
