#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace kyodo::ui {

/// Longer work on the thread of the window, in slices so short that the window stays awake between
/// them: the ledger may be read on no other thread.
class SlicedWork final : public QObject
{
    Q_OBJECT

public:
    /// A step takes some hundredths of a second; false when it was the last one.
    using Step = std::function<bool()>;

    explicit SlicedWork(QObject* parent = nullptr);

    /// Drops what is still to be done, and runs the first slice at once: short work is done when
    /// this returns.
    void start(Step step);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

private:
    void runSlice();

    QTimer m_timer;
    Step m_step;
};

} // namespace kyodo::ui
