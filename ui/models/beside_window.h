#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace kyodo::ui {

/// The one way to work beside the window: a function of values runs on a thread of the pool, and
/// its result comes back on the thread of the window, by an event of its own. Everything here is
/// called on the thread of the window; only the work runs elsewhere.
///
/// At most one result is waited for: what is begun anew or dropped delivers nothing any more, even
/// when it was ready. Work that was dropped may run on until it asks IsWanted; at its end the
/// program waits for it.
class BesideWindow final
{
public:
    /// Asked by the work, now and then: false as soon as nobody waits for the result any more.
    using IsWanted = std::function<bool()>;

    BesideWindow();
    /// Drops, and does not wait: the work has to own what it uses.
    ~BesideWindow();
    BesideWindow(const BesideWindow&) = delete;
    BesideWindow& operator=(const BesideWindow&) = delete;

    /// Runs `work(isWanted)`, then `deliver(result)`, which may start the next. What was waited for
    /// before is dropped.
    template <class Work, class Deliver>
    void start(Work work, Deliver deliver)
    {
        using Value = std::invoke_result_t<Work&, const IsWanted&>;
        const auto result = std::make_shared<std::optional<Value>>();
        run([result, work = std::move(work)](
                const IsWanted& isWanted) mutable { result->emplace(work(isWanted)); },
            [result, deliver = std::move(deliver)]() mutable { deliver(std::move(**result)); });
    }

    void drop();
    /// A result is waited for.
    [[nodiscard]] bool isRunning() const;
    /// Blocks until nothing that was started here runs any more; a result that is waited for is
    /// delivered by the next event all the same.
    void waitForEnd();

private:
    struct Run;
    class Returns;
    class Receiver;
    class Task;

    void run(std::function<void(const IsWanted&)> work, std::function<void()> deliver);
    void deliver(const std::vector<std::shared_ptr<Run>>& ended);

    std::shared_ptr<Returns> m_returns; ///< outlives this as long as something runs
    std::shared_ptr<Run> m_run;         ///< the one that is waited for
    std::unique_ptr<Receiver> m_receiver;
};

} // namespace kyodo::ui
