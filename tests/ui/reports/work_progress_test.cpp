#include "ui/reports/work_progress.h"

#include "tests/support/catch.h"

#include <QProgressDialog>
#include <QPushButton>
#include <QTest>
#include <QWidget>

using kyodo::ui::WorkProgress;

TEST_CASE("Steps cost nothing while no work is begun, and quick work shows no bar")
{
    QWidget window;
    WorkProgress progress(&window);
    CHECK(progress.step(1, 2));
    const WorkProgress::Work work(progress, QStringLiteral("work"));
    CHECK(progress.step(1, 2));
    CHECK_FALSE(window.findChild<QProgressDialog*>());
}

TEST_CASE("Long work shows a bar and stops when it is cancelled")
{
    QWidget window;
    window.show();
    WorkProgress progress(&window);
    {
        const WorkProgress::Work work(progress, QStringLiteral("work"));
        QTest::qSleep(520);
        CHECK(progress.step(1, 4));
        auto* bar = window.findChild<QProgressDialog*>();
        REQUIRE(bar);
        CHECK(bar->value() * 4 == bar->maximum());
        QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
        CHECK_FALSE(progress.step(2, 4));
        CHECK(work.wasCancelled());
    }
    CHECK_FALSE(window.findChild<QProgressDialog*>());
    CHECK(progress.step(3, 4));
}
