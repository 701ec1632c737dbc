// Undo and redo by keys, of an act that takes a while.

#include "core/operations/edit_operations.h"
#include "tests/support/grab.h"
#include "tests/support/result.h"
#include "tests/ui/shell/clerk.h"
#include "ui/reports/work_progress.h"

#include <QAction>
#include <QProgressDialog>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QTimer>

using namespace kyodo;
using namespace kyodo::ui;
using kyodo::test::valueOf;

namespace {

/// A clerk who took every project out; that every act shows how far it is.
class TakingBack final
{
public:
    TakingBack()
    {
        const auto all = valueOf(clerk.ledger().lists().recordIds({}));
        REQUIRE(valueOf(removeRecords(clerk.window.view()->workspace(), all)));
        auto* progress =
            clerk.window.view()->findChild<WorkProgress*>(QString(), Qt::FindDirectChildrenOnly);
        REQUIRE(progress);
        progress->setQuickWork(0);
    }

    void press(Qt::Key key)
    {
        clerk.press(key, Qt::ControlModifier);
        // the bar had the keyboard; without a window manager nobody gives it back
        clerk.window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&clerk.window));
    }

    /// Presses Ctrl and the key, and the button of the bar as soon as it is there.
    void pressAndCancel(Qt::Key key)
    {
        QTimer canceller;
        QObject::connect(&canceller, &QTimer::timeout, &clerk.window, [this] {
            if (auto* bar = clerk.window.findChild<QProgressDialog*>()) {
                ++barsSeen;
                test::grab(*bar, QStringLiteral("taking_back"));
                QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
            }
        });
        canceller.start(0);
        press(key);
    }

    [[nodiscard]] size_t projectCount() const { return clerk.found(QString()).size(); }
    [[nodiscard]] std::vector<ChangeSet> acts() const
    {
        return valueOf(clerk.ledger().changeLog().history());
    }
    [[nodiscard]] bool canDo(ActionId action) const
    {
        return clerk.window.actions()[action]->isEnabled();
    }

    test::Clerk clerk;
    int barsSeen = 0;
};

} // namespace

TEST_CASE("An undo that is cancelled changes nothing, and can be asked for again")
{
    TakingBack taking;
    REQUIRE(taking.projectCount() == 0);
    const auto acts = taking.acts();
    taking.pressAndCancel(Qt::Key_Z);
    CHECK(taking.barsSeen > 0);
    CHECK(taking.projectCount() == 0);
    CHECK((taking.acts() == acts));
    CHECK(taking.clerk.window.view()->countText().startsWith(u'0'));
    CHECK(taking.canDo(ActionId::Undo));
    CHECK_FALSE(taking.canDo(ActionId::Redo));
    CHECK(taking.clerk.prompts.told.empty());
    CHECK_FALSE(taking.clerk.window.findChild<QProgressDialog*>());

    taking.press(Qt::Key_Z);
    CHECK(taking.projectCount() == 46);
    CHECK_FALSE(taking.canDo(ActionId::Undo));
    CHECK(taking.canDo(ActionId::Redo));
}

TEST_CASE("A redo that is cancelled changes nothing, and can be asked for again")
{
    TakingBack taking;
    taking.press(Qt::Key_Z);
    const auto acts = taking.acts();
    taking.pressAndCancel(Qt::Key_Y);
    CHECK(taking.barsSeen > 0);
    CHECK(taking.projectCount() == 46);
    CHECK((taking.acts() == acts));
    CHECK(taking.canDo(ActionId::Redo));
    taking.press(Qt::Key_Y);
    CHECK(taking.projectCount() == 0);
    CHECK(taking.canDo(ActionId::Undo));
}

TEST_CASE("The status bar says what was taken back, and what was done again")
{
    TakingBack taking;
    const auto said = [&] { return taking.clerk.window.statusBar()->currentMessage(); };
    const QString removed = actLabel(ActKind::ProjectRemoved);
    taking.press(Qt::Key_Z);
    CHECK(said().startsWith(QStringLiteral("Undone")));
    CHECK(said().contains(removed));
    taking.press(Qt::Key_Y);
    CHECK(said().startsWith(QStringLiteral("Done again")));
    CHECK(said().contains(removed));
    taking.pressAndCancel(Qt::Key_Z);
    CHECK_FALSE(said().startsWith(QStringLiteral("Undone")));
}
