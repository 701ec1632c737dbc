#include "ui/models/beside_window.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QRunnable>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>

// The locks are those of the standard library, and each side takes one before it looks at what the
// other wrote: so ThreadSanitizer, which does not see into Qt, sees that nothing is shared
// unlocked.

namespace kyodo::ui {
namespace {

/// Also on one core: work that waits for its disk holds up no other.
constexpr int LeastThreads = 4;

/// The pool that every QCoreApplication waits for at its end.
QThreadPool& pool()
{
    QThreadPool& threads = *QThreadPool::globalInstance();
    if (threads.maxThreadCount() < LeastThreads) {
        threads.setMaxThreadCount(LeastThreads);
    }
    return threads;
}

/// Between a window that hands over work and the thread that takes it.
std::mutex& handOver()
{
    static std::mutex mutex;
    return mutex;
}

} // namespace

/// One call of start(). The work and what it holds end on the thread of the work, what delivers on
/// the thread of the window.
struct BesideWindow::Run
{
    std::atomic<bool> isWanted = true;
    std::function<void(const IsWanted&)> work;
    std::function<void()> deliver;
};

/// The way back to the thread of the window, closed before its receiver goes.
class BesideWindow::Returns final
{
public:
    void open(QObject* receiver)
    {
        const std::lock_guard lock(m_mutex);
        m_receiver = receiver;
    }

    void close() { open(nullptr); }

    void begin()
    {
        const std::lock_guard lock(m_mutex);
        ++m_running;
    }

    /// On the thread of the work, when what it held is gone.
    void end(std::shared_ptr<Run> run)
    {
        const std::lock_guard lock(m_mutex);
        if (m_receiver) {
            m_ended.push_back(std::move(run));
            QCoreApplication::postEvent(m_receiver, new QEvent(QEvent::User));
        }
        --m_running;
        m_idle.notify_all();
    }

    [[nodiscard]] std::vector<std::shared_ptr<Run>> takeEnded()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_ended, {});
    }

    void waitForEnd()
    {
        std::unique_lock lock(m_mutex);
        m_idle.wait(lock, [this] { return m_running == 0; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_idle;
    QObject* m_receiver = nullptr; ///< none: the window does not wait any more
    std::vector<std::shared_ptr<Run>> m_ended;
    int m_running = 0;
};

/// Is sent an event for each run that ended.
class BesideWindow::Receiver final : public QObject
{
public:
    explicit Receiver(BesideWindow& window)
        : m_window(window)
    {}

    /// Who takes the result may make an end of the window, and of this with it.
    bool event(QEvent* /*event*/) override
    {
        m_window.deliver(m_window.m_returns->takeEnded());
        return true;
    }

private:
    BesideWindow& m_window;
};

class BesideWindow::Task final : public QRunnable
{
public:
    Task(std::shared_ptr<Returns> returns, std::shared_ptr<Run> run)
    {
        const std::lock_guard lock(handOver());
        m_returns = std::move(returns);
        m_run = std::move(run);
    }

    void run() override
    {
        { // nothing of this is looked at before
            const std::lock_guard lock(handOver());
        }
        carryOut();
        m_returns->end(std::move(m_run));
    }

private:
    void carryOut()
    {
        const auto work = std::exchange(m_run->work, {});
        if (m_run->isWanted) {
            work([run = m_run.get()] { return run->isWanted.load(); });
        }
    }

    std::shared_ptr<Returns> m_returns;
    std::shared_ptr<Run> m_run;
};

BesideWindow::BesideWindow()
    : m_returns(std::make_shared<Returns>())
    , m_receiver(std::make_unique<Receiver>(*this))
{
    m_returns->open(m_receiver.get());
}

BesideWindow::~BesideWindow()
{
    drop();
    m_returns->close();
}

void BesideWindow::run(std::function<void(const IsWanted&)> work, std::function<void()> deliver)
{
    drop();
    m_run = std::make_shared<Run>();
    m_run->work = std::move(work);
    m_run->deliver = std::move(deliver);
    m_returns->begin();
    pool().start(new Task(m_returns, m_run));
}

void BesideWindow::deliver(const std::vector<std::shared_ptr<Run>>& ended)
{
    if (m_run && std::ranges::find(ended, m_run) != ended.end()) {
        const std::shared_ptr<Run> run = std::exchange(m_run, {});
        run->deliver();
    }
}

/// What would have delivered may hold things of the window: it ends on its thread.
void BesideWindow::drop()
{
    if (m_run) {
        m_run->isWanted = false;
        std::exchange(m_run, {})->deliver = {};
    }
}

bool BesideWindow::isRunning() const
{
    return m_run != nullptr;
}

void BesideWindow::waitForEnd()
{
    m_returns->waitForEnd();
}

} // namespace kyodo::ui
