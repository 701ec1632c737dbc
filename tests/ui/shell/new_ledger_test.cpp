// A ledger in which nothing is entered yet.

#include "core/domain/guideline/built_in_guidelines.h"
#include "tests/support/catch.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/result.h"
#include "tests/support/sample_ledger.h"
#include "tests/support/temporary_folder.h"
#include "ui/editors/round_dialog.h"
#include "ui/lists/project_list_page.h"
#include "ui/shell/ledger_view.h"
#include "ui/shell/main_window.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace kyodo;
using namespace kyodo::ui;
using kyodo::test::childOf;

TEST_CASE("A ledger without a round says what to do first, and does it")
{
    QStandardPaths::setTestModeEnabled(true);
    const FixedClock clock(QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC));
    const Author author{QStringLiteral("試験者"), &clock};
    const test::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("新.kyodo"));
    const Guideline guideline = test::valueOf(builtInGuideline(QStringLiteral("sunagawa")));
    test::requireDone(Ledger::create(path, guideline, author));
    test::FakePrompts prompts;
    MainWindow window(author, prompts);
    window.show();
    window.openLedger(path);
    REQUIRE(QTest::qWaitForWindowActive(&window));

    auto& list = *window.findChild<ProjectListPage*>();
    CHECK(childOf<QWidget>(list, "emptyPage").isVisible());
    CHECK_FALSE(childOf<QLabel>(list, "emptyLabel").text().isEmpty());
    CHECK_FALSE(childOf<QToolButton>(list, "clearButton").isVisible());
    CHECK(childOf<QComboBox>(list, "formFilter").count() == 1 + std::ssize(guideline.forms));
    QTest::mouseClick(&childOf<QPushButton>(list, "emptyButton"), Qt::LeftButton);
    CHECK(window.findChild<RoundDialog*>());
}
