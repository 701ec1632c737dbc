#include "ui/models/undo_history.h"

#include "core/operations/edit_operations.h"
#include "tests/support/catch.h"
#include "tests/support/sample_ledger.h"

#include <QSignalSpy>

using namespace kyodo;
using ui::UndoHistory;

TEST_CASE("UndoHistory takes acts back and does them again, as often as asked")
{
    test::SampleLedger sample;
    UndoHistory history(sample.workspace());
    const ProjectRecord before = sample.record(1);
    ProjectRecord edited = before;
    edited.summary = QStringLiteral("火災予防を呼びかける。");
    sample.save(edited);
    REQUIRE(history.canUndo());
    for (int round = 0; round < 3; ++round) {
        CHECK(history.undo());
        CHECK(sample.record(1).summary == before.summary);
        CHECK(history.redo());
        CHECK(sample.record(1).summary == edited.summary);
    }
}

TEST_CASE("UndoHistory brings removed projects back under their own ids")
{
    test::SampleLedger sample;
    UndoHistory history(sample.workspace());
    const ProjectRecord removed = sample.record(5);
    REQUIRE(removeRecords(sample.workspace(), {removed.id}));
    const auto gone = test::valueOf(sample.ledger().records().find(removed.id));
    CHECK_FALSE(gone.has_value());
    CHECK(history.undo());
    const auto back = test::valueOf(sample.ledger().records().find(removed.id));
    REQUIRE(back.has_value());
    CHECK(sameContent(*back, removed));
}

TEST_CASE("UndoHistory says when an act can't be taken back any more, and drops it")
{
    test::SampleLedger sample;
    UndoHistory history(sample.workspace());
    ProjectRecord edited = sample.record(1);
    edited.summary = QStringLiteral("一");
    sample.save(edited);
    {
        // another way than this history: as a second window on the change log would
        const QSignalBlocker unseen(&sample.workspace());
        ProjectRecord again = sample.record(1);
        again.summary = QStringLiteral("二");
        sample.save(again);
    }
    const Status undone = history.undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::Conflict);
    CHECK(sample.record(1).summary == QStringLiteral("二"));
    CHECK_FALSE(history.canUndo());
}

TEST_CASE("UndoHistory keeps a step that could not be taken back for a moment")
{
    test::SampleLedger sample;
    UndoHistory history(sample.workspace());
    const ProjectRecord before = sample.record(1);
    ProjectRecord edited = before;
    edited.summary = QStringLiteral("一");
    sample.save(edited);
    {
        // another program writes just now
        const auto other =
            test::valueOf(Database::open(sample.ledger().path(), Database::Access::ReadWrite));
        const auto transaction = test::valueOf(Transaction::begin(*other));
        CHECK_FALSE(history.undo());
        CHECK(history.canUndo());
    }
    CHECK(history.undo());
    CHECK(sample.record(1).summary == before.summary);
    CHECK(history.canRedo());
}

TEST_CASE("A step that is cancelled half way stays to be taken back, and nothing is changed")
{
    test::SampleLedger sample;
    UndoHistory history(sample.workspace());
    const RecordId removed = sample.record(5).id;
    REQUIRE(removeRecords(sample.workspace(), {removed, sample.record(6).id}));
    const auto acts = test::valueOf(sample.ledger().changeLog().history());
    const QSignalSpy changes(&history, &UndoHistory::stepsChanged);
    const auto cancel = [](qsizetype done, qsizetype) -> Status {
        return done < 2 ? Status() : failure(ErrorCode::Internal, QStringLiteral("stop"));
    };
    const Status cancelled = history.undo(cancel);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().message == QStringLiteral("stop"));
    CHECK(changes.count() == 0);
    CHECK(history.canUndo());
    CHECK_FALSE(history.canRedo());
    CHECK((test::valueOf(sample.ledger().changeLog().history()) == acts));
    CHECK_FALSE(test::valueOf(sample.ledger().records().find(removed)));

    REQUIRE(history.undo());
    CHECK_FALSE(history.redo(cancel));
    CHECK(history.canRedo());
    CHECK(test::valueOf(sample.ledger().records().find(removed)));
}

TEST_CASE("While a step is taken back no other one is")
{
    test::SampleLedger sample;
    UndoHistory history(sample.workspace());
    for (const int number : {5, 6}) {
        REQUIRE(removeRecords(sample.workspace(), {sample.record(number).id}));
    }
    CHECK(history.undo([&](qsizetype, qsizetype) { return history.undo(); }));
    CHECK(history.canUndo());
    CHECK(history.canRedo());
}
