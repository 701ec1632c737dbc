#include "ui/models/beside_window.h"

#include "tests/support/catch.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <random>
#include <thread>
#include <vector>

using kyodo::ui::BesideWindow;

namespace {

constexpr int ManyRuns = 5'000;

/// A result that tells how many of its kind there are.
class Counted final
{
public:
    explicit Counted(int number)
        : m_number(number)
    {
        ++alive;
    }
    Counted(Counted&& other) noexcept
        : m_number(other.m_number)
    {
        ++alive;
    }
    ~Counted() { --alive; }
    Counted(const Counted&) = delete;
    Counted& operator=(const Counted&) = delete;
    Counted& operator=(Counted&&) = delete;

    [[nodiscard]] int number() const { return m_number; }

    inline static std::atomic<int> alive = 0;

private:
    int m_number;
};

/// Work that waits until it is let go, and tells whether it was still wanted.
struct HeldWork : std::enable_shared_from_this<HeldWork>
{
    QSemaphore begun;
    QSemaphore go;
    QSemaphore ended;
    std::atomic<bool> wasWanted = false;

    [[nodiscard]] auto work()
    {
        return [held = shared_from_this()](const BesideWindow::IsWanted& isWanted) {
            held->begun.release();
            held->go.acquire();
            held->wasWanted = isWanted();
            held->ended.release();
            return 1;
        };
    }
};

/// Keeps every core busy, so that the window and the work come in any order.
class BusyCores final
{
public:
    BusyCores()
    {
        for (int i = 0; i < QThread::idealThreadCount() + 1; ++i) {
            m_threads.emplace_back([this] {
                while (!m_isOver) {
                }
            });
        }
    }
    ~BusyCores()
    {
        m_isOver = true;
        for (std::thread& thread : m_threads) {
            thread.join();
        }
    }
    BusyCores(const BusyCores&) = delete;
    BusyCores& operator=(const BusyCores&) = delete;

private:
    std::atomic<bool> m_isOver = false;
    std::vector<std::thread> m_threads;
};

auto giving(int number)
{
    return [number](const BesideWindow::IsWanted& /*isWanted*/) { return Counted(number); };
}

} // namespace

TEST_CASE("Work runs on another thread, its result comes back on the thread of the window")
{
    BesideWindow beside;
    const QThread* const window = QThread::currentThread();
    const QThread* worked = nullptr;
    const QThread* delivered = nullptr;
    beside.start([](const auto& /*isWanted*/) { return QThread::currentThread(); },
                 [&](const QThread* thread) {
                     worked = thread;
                     delivered = QThread::currentThread();
                 });
    CHECK(beside.isRunning());
    REQUIRE(QTest::qWaitFor([&] { return delivered != nullptr; }));
    CHECK(delivered == window);
    CHECK(worked != window);
    CHECK_FALSE(beside.isRunning());
}

TEST_CASE("A result is delivered by an event of its own, never from start() or waitForEnd()")
{
    BesideWindow beside;
    int deliveries = 0;
    beside.start(giving(1), [&](const Counted&) { ++deliveries; });
    beside.waitForEnd();
    CHECK(deliveries == 0);
    CHECK(beside.isRunning());
    QCoreApplication::processEvents();
    CHECK(deliveries == 1);
}

TEST_CASE("What is begun anew overtakes what ran, which learns that nobody waits for it")
{
    const auto held = std::make_shared<HeldWork>();
    BesideWindow beside;
    std::vector<int> delivered;
    beside.start(held->work(), [&](int number) { delivered.push_back(number); });
    held->begun.acquire();
    beside.start(giving(2), [&](const Counted& value) { delivered.push_back(value.number()); });
    held->go.release();
    beside.waitForEnd();
    QCoreApplication::processEvents();
    CHECK(delivered == std::vector<int>{2});
    CHECK_FALSE(held->wasWanted);
}

TEST_CASE("Work that goes on undisturbed stays wanted")
{
    const auto held = std::make_shared<HeldWork>();
    BesideWindow beside;
    beside.start(held->work(), [](int /*number*/) {});
    held->begun.acquire();
    held->go.release();
    held->ended.acquire();
    CHECK(held->wasWanted);
}

TEST_CASE("A result that was ready and is dropped before it is looked at is not delivered")
{
    BesideWindow beside;
    bool isDelivered = false;
    beside.start(giving(1), [&](const Counted&) { isDelivered = true; });
    beside.waitForEnd();
    beside.drop();
    QCoreApplication::processEvents();
    CHECK_FALSE(isDelivered);
    CHECK_FALSE(beside.isRunning());
}

TEST_CASE("Whoever goes while work runs hears nothing of it, and does not wait for it")
{
    const auto held = std::make_shared<HeldWork>();
    bool isDelivered = false;
    {
        BesideWindow beside;
        beside.start(held->work(), [&](int /*number*/) { isDelivered = true; });
        held->begun.acquire();
    }
    held->go.release();
    held->ended.acquire();
    QTest::qWait(10);
    CHECK_FALSE(held->wasWanted);
    CHECK_FALSE(isDelivered);
}

TEST_CASE("Who takes a result may begin the next")
{
    BesideWindow beside;
    int sum = 0;
    std::function<void(const Counted&)> next = [&](const Counted& value) {
        sum += value.number();
        if (value.number() < 10) {
            beside.start(giving(value.number() + 1), next);
        }
    };
    beside.start(giving(1), next);
    REQUIRE(QTest::qWaitFor([&] { return sum == 55; }));
}

TEST_CASE("Work that waits holds up no other work, on one core too")
{
    const auto held = std::make_shared<HeldWork>();
    BesideWindow slow;
    slow.start(held->work(), [](int /*number*/) {});
    held->begun.acquire();
    BesideWindow quick;
    bool isDelivered = false;
    quick.start(giving(1), [&](const Counted&) { isDelivered = true; });
    CHECK(QTest::qWaitFor([&] { return isDelivered; }));
    held->go.release();
    held->ended.acquire();
}

TEST_CASE("Thousands of results on busy cores come once each, in whatever order the threads run")
{
    const BusyCores busy;
    BesideWindow beside;
    for (int i = 0; i < ManyRuns; ++i) {
        int delivered = 0;
        beside.start(giving(i), [&](const Counted& value) {
            CHECK(value.number() == i);
            ++delivered;
        });
        while (beside.isRunning()) {
            QCoreApplication::processEvents();
        }
        QCoreApplication::processEvents();
        REQUIRE(delivered == 1);
    }
    beside.waitForEnd();
    CHECK(Counted::alive == 0);
}

TEST_CASE("Begun anew, dropped and left thousands of times, work delivers the last result alone")
{
    const BusyCores busy;
    std::mt19937 random(11);
    auto beside = std::make_unique<BesideWindow>();
    int last = -1;
    int delivered = 0;
    for (int i = 0; i < ManyRuns; ++i) {
        beside->start(giving(i), [&last, &delivered, i](const Counted& value) {
            CHECK(value.number() == i);
            CHECK(last < i);
            last = i;
            ++delivered;
        });
        switch (random() % 6) {
        case 0:
            beside->drop();
            break;
        case 1:
            beside = std::make_unique<BesideWindow>();
            break;
        case 2:
            beside->waitForEnd();
            QCoreApplication::processEvents();
            CHECK(last == i);
            break;
        case 3:
            QCoreApplication::processEvents();
            break;
        default:
            break;
        }
    }
    beside->start(giving(ManyRuns), [&](const Counted& value) { last = value.number(); });
    REQUIRE(QTest::qWaitFor([&] { return last == ManyRuns; }));
    CHECK(delivered > 0);
    beside->waitForEnd();
    CHECK(QTest::qWaitFor([] { return Counted::alive == 0; }));
}
