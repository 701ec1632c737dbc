#include "ui/models/sliced_work.h"

#include "tests/support/catch.h"

#include <QTest>

using kyodo::ui::SlicedWork;

TEST_CASE("Short work is done at once")
{
    SlicedWork work;
    int steps = 0;
    work.start([&] { return ++steps < 3; });
    CHECK(steps == 3);
    CHECK_FALSE(work.isRunning());
}

TEST_CASE("Long work lets the window breathe, and goes on by itself")
{
    SlicedWork work;
    int steps = 0;
    work.start([&] {
        QTest::qSleep(25);
        return ++steps < 6;
    });
    CHECK(work.isRunning());
    CHECK(steps < 6);
    REQUIRE(QTest::qWaitFor([&] { return !work.isRunning(); }));
    CHECK(steps == 6);
}

TEST_CASE("Work that was stopped or begun anew does not go on")
{
    SlicedWork work;
    int first = 0;
    int second = 0;
    const auto slow = [](int& steps) {
        return [&steps] {
            QTest::qSleep(25);
            return ++steps < 6;
        };
    };
    work.start(slow(first));
    const int done = first;
    work.start(slow(second));
    REQUIRE(QTest::qWaitFor([&] { return second > 3; }));
    CHECK(first == done);
    work.stop();
    const int stopped = second;
    QTest::qWait(60);
    CHECK(second == stopped);
}
