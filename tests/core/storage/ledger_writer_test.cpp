#include "core/storage/ledger_writer.h"

#include "core/storage/list_queries.h"
#include "tests/support/ledger_fixture.h"
#include "tests/support/sample_guideline.h"

#include <ranges>

namespace kyodo {
namespace {

using test::LedgerFixture;
using test::requireDone;
using test::valueOf;

class WriterFixture : public LedgerFixture
{
public:
    const SurveyRound round = addRound(QStringLiteral("令和6"));

    RecordId enterOne(const QString& line) { return enter(round, {line}).front(); }

    [[nodiscard]] std::vector<RecordId> found(const QString& search)
    {
        static const Guideline guideline = test::sampleGuideline();
        RecordFilter filter;
        filter.search = search;
        return valueOf(ListQueries(database(), guideline).recordIds(filter));
    }
    [[nodiscard]] std::vector<Change> changesOf(ChangeSetId id)
    {
        return valueOf(ChangeLog(database()).changesOf(id));
    }
    [[nodiscard]] size_t actCount() { return valueOf(ChangeLog(database()).history()).size(); }

    /// Takes the changes of an act back, the last one first.
    [[nodiscard]] Status revert(ChangeSetId act)
    {
        const auto writer = beginWrite(ActKind::Reverted);
        for (const Change& change : changesOf(act) | std::views::reverse) {
            KYODO_TRY(writer->revert(change));
        }
        return writer->commit().map([](const auto&) {});
    }
};

TEST_CASE("A put entity gets the next version, is logged and found")
{
    WriterFixture ledger;
    const RecordId id = ledger.enterOne(QStringLiteral("夏まつり"));
    CHECK(ledger.record(id).version == 1);
    ProjectRecord changed = ledger.record(id);
    changed.name = valueOf(Name::parse(QStringLiteral("雪まつり")));
    const auto written = ledger.write([&](LedgerWriter& w) { return w.put(changed); });
    REQUIRE(written);
    CHECK(ledger.record(id).version == 2);
    CHECK(ledger.changesOf(written->changeSet).size() == 1);
    CHECK(ledger.found(QStringLiteral("夏")).empty());
    CHECK(ledger.found(QStringLiteral("雪まつり")) == std::vector{id});
}

TEST_CASE("An equal value is no change, and an act without changes leaves no trace")
{
    WriterFixture ledger;
    const RecordId id = ledger.enterOne(QStringLiteral("夏まつり"));
    const size_t acts = ledger.actCount();
    const auto written = ledger.write([&](LedgerWriter& w) { return w.put(ledger.record(id)); });
    CHECK(!written);
    CHECK(ledger.record(id).version == 1);
    CHECK(ledger.actCount() == acts);
}

TEST_CASE("A value that was read before another change is refused")
{
    WriterFixture ledger;
    const RecordId id = ledger.enterOne(QStringLiteral("夏まつり"));
    const ProjectRecord old = ledger.record(id);
    ProjectRecord changed = old;
    changed.summary = QStringLiteral("盆踊り");
    ledger.write([&](LedgerWriter& w) { return w.put(changed); });

    ProjectRecord late = old;
    late.summary = QStringLiteral("花火");
    const auto writer = ledger.beginWrite();
    const Status put = writer->put(late);
    REQUIRE(!put);
    CHECK(put.error().code == ErrorCode::Conflict);
}

TEST_CASE("An entity that is there cannot be added, nor one that is gone changed")
{
    WriterFixture ledger;
    Project project = ledger.addProject();
    const auto writer = ledger.beginWrite();
    CHECK(writer->put(Project{project.id}).error().code == ErrorCode::Conflict);
    requireDone(writer->remove(project.id));
    project.note = QStringLiteral("改めた");
    CHECK(writer->put(project).error().code == ErrorCode::Conflict);
}

TEST_CASE("Removing takes the entity out of the ledger and out of the search")
{
    WriterFixture ledger;
    const RecordId id = ledger.enterOne(QStringLiteral("夏まつり"));
    ledger.write([&](LedgerWriter& w) { return w.remove(id); });
    CHECK(!valueOf(RecordRepository(ledger.database()).find(id)));
    CHECK(ledger.found(QStringLiteral("夏まつり")).empty());

    const auto writer = ledger.beginWrite();
    const Status again = writer->remove(id);
    REQUIRE(!again);
    CHECK(again.error().code == ErrorCode::NotFound);
}

TEST_CASE("Without a commit nothing happened")
{
    WriterFixture ledger;
    const RecordId id = ledger.enterOne(QStringLiteral("夏まつり"));
    const size_t acts = ledger.actCount();
    {
        const auto writer = ledger.beginWrite();
        ProjectRecord changed = ledger.record(id);
        changed.name = valueOf(Name::parse(QStringLiteral("雪まつり")));
        requireDone(writer->put(changed));
        requireDone(writer->put(Project{writer->newId<ProjectId>()}));
    }
    CHECK(ledger.record(id).name.text() == QStringLiteral("夏まつり"));
    CHECK(ledger.found(QStringLiteral("夏まつり")) == std::vector{id});
    CHECK(ledger.found(QStringLiteral("雪まつり")).empty());
    CHECK(ledger.actCount() == acts);
}

TEST_CASE("A reference to nothing fails and leaves the ledger as it was")
{
    WriterFixture ledger;
    const ProjectRecord orphan =
        test::recordFrom(QStringLiteral("夏まつり"), *RecordId::fromValue(50),
                         *ProjectId::fromValue(50), ledger.round.id, 1);
    const auto writer = ledger.beginWrite();
    CHECK(!writer->put(orphan));
}

TEST_CASE("An addition is taken back, and the taking back too")
{
    WriterFixture ledger;
    const auto added = ledger.write([&](LedgerWriter& w) -> Status {
        const auto project = w.newId<ProjectId>();
        KYODO_TRY(w.put(Project{project}));
        return w.put(test::recordFrom(QStringLiteral("夏まつり | 共催 | C | 市民課 | 東町内会"),
                                      w.newId<RecordId>(), project, ledger.round.id, 1));
    });
    const RecordId id = ledger.found(QStringLiteral("夏まつり")).front();
    const ProjectRecord before = ledger.record(id);

    requireDone(ledger.revert(added->changeSet));
    CHECK(ledger.found(QStringLiteral("夏まつり")).empty());
    CHECK(!valueOf(ProjectRepository(ledger.database()).find(before.project)));

    const auto reverted = valueOf(ChangeLog(ledger.database()).history()).front();
    requireDone(ledger.revert(reverted.id));
    CHECK(ledger.record(id) == before);
    CHECK(ledger.found(QStringLiteral("東町内会")) == std::vector{id});
}

TEST_CASE("An edit is taken back to an equal value with a new version")
{
    WriterFixture ledger;
    const RecordId id = ledger.enterOne(QStringLiteral("夏まつり | 共催"));
    const ProjectRecord before = ledger.record(id);
    ProjectRecord changed = before;
    changed.forms.clear();
    changed.name = valueOf(Name::parse(QStringLiteral("雪まつり")));
    const auto edited = ledger.write([&](LedgerWriter& w) { return w.put(changed); });
    requireDone(ledger.revert(edited->changeSet));
    ProjectRecord expected = before;
    expected.version = 3;
    CHECK(ledger.record(id) == expected);
    CHECK(ledger.found(QStringLiteral("夏まつり")) == std::vector{id});
}

TEST_CASE("What was changed again since is not taken back")
{
    WriterFixture ledger;
    const RecordId id = ledger.enterOne(QStringLiteral("夏まつり"));
    const auto change = [&](const QString& summary) {
        ProjectRecord record = ledger.record(id);
        record.summary = summary;
        return ledger.write([&](LedgerWriter& w) { return w.put(record); })->changeSet;
    };
    const ChangeSetId first = change(QStringLiteral("盆踊り"));
    change(QStringLiteral("花火"));
    const Status done = ledger.revert(first);
    REQUIRE(!done);
    CHECK(done.error().code == ErrorCode::Conflict);
    CHECK(ledger.record(id).summary == QStringLiteral("花火"));
}

TEST_CASE("What was changed to and fro since is taken back")
{
    WriterFixture ledger;
    const RecordId id = ledger.enterOne(QStringLiteral("夏まつり"));
    const auto change = [&](const QString& summary) {
        ProjectRecord record = ledger.record(id);
        record.summary = summary;
        return ledger.write([&](LedgerWriter& w) { return w.put(record); })->changeSet;
    };
    const ChangeSetId first = change(QStringLiteral("盆踊り"));
    change(QStringLiteral("花火"));
    change(QStringLiteral("盆踊り"));
    requireDone(ledger.revert(first));
    CHECK(ledger.record(id).summary.isEmpty());
}

TEST_CASE("A log entry that cannot be read is not guessed at")
{
    WriterFixture ledger;
    const Project project = ledger.addProject();
    const Change unreadable{{EntityKind::Project, project.id.value()},
                            std::nullopt,
                            QJsonObject{{QStringLiteral("id"), QStringLiteral("?")}}};
    const auto writer = ledger.beginWrite();
    const Status done = writer->revert(unreadable);
    REQUIRE(!done);
    CHECK(done.error().code == ErrorCode::LedgerUnreadable);
}

} // namespace
} // namespace kyodo
