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
        history.undo();
        CHECK(sample.record(1).summary == before.summary);
        history.redo();
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
    history.undo();
    const auto back = test::valueOf(sample.ledger().records().find(removed.id));
    REQUIRE(back.has_value());
    CHECK(sameContent(*back, removed));
}

TEST_CASE("UndoHistory says when an act can't be taken back any more, and drops it")
{
    test::SampleLedger sample;
    UndoHistory history(sample.workspace());
    const QSignalSpy failures(&history, &UndoHistory::failed);
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
    history.undo();
    CHECK(failures.count() == 1);
    CHECK(sample.record(1).summary == QStringLiteral("二"));
    CHECK_FALSE(history.canUndo());
}

TEST_CASE("UndoHistory keeps a step that could not be taken back for a moment")
{
    test::SampleLedger sample;
    UndoHistory history(sample.workspace());
    const QSignalSpy failures(&history, &UndoHistory::failed);
    const ProjectRecord before = sample.record(1);
    ProjectRecord edited = before;
    edited.summary = QStringLiteral("一");
    sample.save(edited);
    {
        // another program writes just now
        const auto other =
            test::valueOf(Database::open(sample.ledger().path(), Database::Access::ReadWrite));
        const auto transaction = test::valueOf(Transaction::begin(*other));
        history.undo();
        CHECK(failures.count() == 1);
        CHECK(history.canUndo());
    }
    history.undo();
    CHECK(failures.count() == 1);
    CHECK(sample.record(1).summary == before.summary);
    CHECK(history.canRedo());
}
