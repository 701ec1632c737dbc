#include "ui/models/sliced_work.h"

#include <QElapsedTimer>

namespace kyodo::ui {
namespace {

/// Milliseconds: two slices in a row are not felt while typing.
constexpr int SliceLength = 40;

} // namespace

SlicedWork::SlicedWork(QObject* parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &SlicedWork::runSlice);
}

void SlicedWork::start(Step step)
{
    m_step = std::move(step);
    m_timer.start(0);
    runSlice();
}

void SlicedWork::stop()
{
    m_timer.stop();
}

void SlicedWork::runSlice()
{
    QElapsedTimer sinceBegin;
    sinceBegin.start();
    while (isRunning() && sinceBegin.elapsed() < SliceLength) {
        if (!m_step()) {
            stop();
        }
    }
}

} // namespace kyodo::ui
