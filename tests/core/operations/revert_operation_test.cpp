#include "core/operations/revert_operation.h"

#include "core/operations/sample_operations.h"
#include "tests/core/operations/workspace_fixture.h"

#include <algorithm>

namespace kyodo {
namespace {

using test::valueOf;
using test::WorkspaceFixture;

/// Equal but for the versions, which count every change.
std::vector<ProjectRecord> withoutVersions(std::vector<ProjectRecord> records)
{
    for (ProjectRecord& record : records) {
        record.version = 0;
    }
    return records;
}

TEST_CASE("Undo and redo of a save lead to and fro")
{
    WorkspaceFixture fixture;
    const ProjectRecord before =
        fixture.enter(fixture.addRound(QStringLiteral("令和6")),
                      QStringLiteral("夏まつり | 共催；委託 | C | 市民課 | 東町内会 | 1,000"));
    ProjectRecord after = before;
    after.forms.clear();
    after.cost.reset();
    after.summary = test::troublesomeText();
    Project project = fixture.project(before.project);
    project.note = QStringLiteral("備考");
    const auto saved = valueOf(saveProject(fixture.workspace(), project, after));

    const auto undone = valueOf(revert(fixture.workspace(), *saved));
    CHECK(sameContent(fixture.record(before.id), before));
    CHECK(fixture.project(project.id).note.isEmpty());
    const auto redone = valueOf(revert(fixture.workspace(), *undone));
    CHECK(sameContent(fixture.record(before.id), after));
    CHECK(fixture.project(project.id).note == QStringLiteral("備考"));
    CHECK(valueOf(revert(fixture.workspace(), *redone)));
    CHECK(sameContent(fixture.record(before.id), before));
}

TEST_CASE("A taken back removal brings project and record back")
{
    WorkspaceFixture fixture;
    const ProjectRecord before = fixture.enter(fixture.addRound(QStringLiteral("令和6")),
                                               QStringLiteral("夏まつり | 共催 | C"));
    const auto removed = valueOf(removeRecords(fixture.workspace(), {before.id}));
    CHECK(fixture.names().isEmpty());
    CHECK(valueOf(revert(fixture.workspace(), *removed)));
    CHECK(fixture.records() == std::vector{before});
    CHECK(valueOf(fixture.ledger().projects().find(before.project)));
}

TEST_CASE("Taking an import back removes all of it, and taking that back restores it equal")
{
    WorkspaceFixture fixture;
    const auto imported = fixture.import(test::testFile(QStringLiteral("sunagawa_h23_h24.csv")));
    const auto before = fixture.records();
    const auto rounds = valueOf(fixture.ledger().rounds().all());

    const auto undone = valueOf(revert(fixture.workspace(), *imported));
    CHECK(fixture.records().empty());
    CHECK(valueOf(fixture.ledger().rounds().all()).empty());
    RecordFilter search;
    search.search = QStringLiteral("防火");
    CHECK(fixture.records(search).empty());

    CHECK(valueOf(revert(fixture.workspace(), *undone)));
    CHECK(withoutVersions(fixture.records()) == withoutVersions(before));
    CHECK(valueOf(fixture.ledger().rounds().all()) == rounds);
    CHECK(fixture.names(search) == QStringList{QStringLiteral("市民防火のつどい")});
    test::requireDone(fixture.ledger().checkIntegrity());
}

/// More entries than are read from the log at once.
constexpr qint64 ManyProjects = 150;

TEST_CASE("After a large act is taken back and done again the list is identical")
{
    WorkspaceFixture fixture;
    const ProjectRecord own = fixture.enter(fixture.addRound(QStringLiteral("平成20")),
                                            QStringLiteral("夏まつり | 共催"));
    const auto made = valueOf(makeGeneratedSample(fixture.workspace(), ManyProjects, 20));
    const auto before = fixture.records();
    RecordFilter search;
    search.search = QStringLiteral("まつり");
    const QStringList found = fixture.names(search);
    CHECK(found.size() > 1);

    const auto undone = valueOf(revert(fixture.workspace(), *made));
    CHECK(fixture.records() == std::vector{own});
    CHECK(fixture.names(search) == QStringList{own.name.text()});
    CHECK(valueOf(revert(fixture.workspace(), *undone)));
    CHECK(withoutVersions(fixture.records()) == withoutVersions(before));
    CHECK(fixture.names(search) == found);
    test::requireDone(fixture.ledger().checkIntegrity());
}

TEST_CASE("Taking an act back tells how far it is, up to the last entry")
{
    WorkspaceFixture fixture;
    const auto made = valueOf(makeGeneratedSample(fixture.workspace(), ManyProjects));
    const qsizetype entries = valueOf(fixture.ledger().changeLog().history()).front().changes;
    std::vector<qsizetype> steps;
    CHECK(valueOf(revert(fixture.workspace(), *made, [&](qsizetype done, qsizetype all) -> Status {
        CHECK(all == entries);
        steps.push_back(done);
        return {};
    })));
    REQUIRE(std::ssize(steps) == entries);
    CHECK(steps.front() == 1);
    CHECK(steps.back() == entries);
    CHECK(std::is_sorted(steps.begin(), steps.end()));
}

TEST_CASE("Taking back that is broken off half way leaves the ledger as it was")
{
    WorkspaceFixture fixture;
    const auto made = valueOf(makeGeneratedSample(fixture.workspace(), ManyProjects, 20));
    const auto before = fixture.records();
    const auto acts = valueOf(fixture.ledger().changeLog().history());
    RecordFilter search;
    search.search = QStringLiteral("まつり");
    const QStringList found = fixture.names(search);
    bool isTold = false;
    const QObject watcher;
    QObject::connect(&fixture.workspace(), &Workspace::changed, &watcher, [&] { isTold = true; });

    const ActResult broken =
        revert(fixture.workspace(), *made, [](qsizetype done, qsizetype all) -> Status {
            return done < all - 10 ? Status()
                                   : failure(ErrorCode::Internal, QStringLiteral("stop"));
        });
    REQUIRE_FALSE(broken);
    CHECK(broken.error().message == QStringLiteral("stop"));
    CHECK_FALSE(isTold);
    CHECK(fixture.records() == before);
    CHECK(fixture.names(search) == found);
    CHECK((valueOf(fixture.ledger().changeLog().history()) == acts));
    test::requireDone(fixture.ledger().checkIntegrity());
    CHECK(valueOf(revert(fixture.workspace(), *made)));
    CHECK(fixture.records().empty());
}

TEST_CASE("The log names the act that was taken back")
{
    WorkspaceFixture fixture;
    const auto imported = fixture.import(test::testFile(QStringLiteral("sunagawa_h23_h24.csv")));
    CHECK(valueOf(revert(fixture.workspace(), *imported)));
    const ChangeSet act = valueOf(fixture.ledger().changeLog().history()).front();
    CHECK(act.kind == ActKind::Reverted);
    CHECK(act.reverts == imported);
    CHECK(act.subject == QStringLiteral("調査.csv"));
}

TEST_CASE("An act that something since rests on is not taken back")
{
    WorkspaceFixture fixture;
    const SurveyRound round = fixture.addRound(QStringLiteral("令和6"));
    const auto added = valueOf(fixture.ledger().changeLog().history()).front();
    const ProjectRecord record = fixture.enter(round, QStringLiteral("夏まつり"));
    const size_t acts = fixture.actCount();
    // the round cannot go while a record is in it
    CHECK(!revert(fixture.workspace(), added.id));
    CHECK(fixture.actCount() == acts);

    const auto entered = valueOf(fixture.ledger().changeLog().history()).front();
    ProjectRecord changed = record;
    changed.summary = QStringLiteral("盆踊り");
    CHECK(valueOf(saveProject(fixture.workspace(), fixture.project(record.project), changed)));
    const ActResult late = revert(fixture.workspace(), entered.id);
    REQUIRE(!late);
    CHECK(late.error().code == ErrorCode::Conflict);
    CHECK(fixture.record(record.id).summary == QStringLiteral("盆踊り"));
}

TEST_CASE("What others still use tells a conflict, not a defect")
{
    WorkspaceFixture fixture;
    const SurveyRound round = fixture.addRound(QStringLiteral("令和6"));
    const auto added = valueOf(fixture.ledger().changeLog().history()).front();
    fixture.enter(round, QStringLiteral("夏まつり"));
    const ActResult done = revert(fixture.workspace(), added.id);
    REQUIRE(!done);
    CHECK(done.error().code == ErrorCode::Conflict);
}

TEST_CASE("An act that is not there, and the making of the ledger, are not taken back")
{
    WorkspaceFixture fixture;
    CHECK(revert(fixture.workspace(), *ChangeSetId::fromValue(99)).error().code ==
          ErrorCode::NotFound);
    CHECK(revert(fixture.workspace(), *ChangeSetId::fromValue(1)).error().code ==
          ErrorCode::InvalidInput);
}

} // namespace
} // namespace kyodo
