#include "ui/reports/work_progress.h"

#include <QProgressDialog>

namespace kyodo::ui {
namespace {

constexpr int FullBar = 1000;

} // namespace

WorkProgress::Work::Work(WorkProgress& progress, const QString& what)
    : m_progress(progress)
{
    m_progress.begin(what);
}

WorkProgress::Work::~Work()
{
    m_progress.end();
}

WorkProgress::WorkProgress(QWidget* window)
    : QObject(window)
    , m_window(window)
{}

WorkProgress::~WorkProgress()
{
    delete m_dialog;
}

void WorkProgress::begin(const QString& what)
{
    m_what = what;
    m_isCancelled = false;
    m_sinceBegin.start();
}

void WorkProgress::end()
{
    m_sinceBegin.invalidate();
    delete m_dialog;
}

Status WorkProgress::step(qsizetype done, qsizetype all)
{
    // showing the bar lets the window paint itself, which may ask for records again
    if (!m_sinceBegin.isValid() || m_isShowing || m_sinceBegin.elapsed() < m_quickWork) {
        return {};
    }
    show(static_cast<int>(done * FullBar / std::max<qsizetype>(all, 1)));
    return m_isCancelled ? Status(failure(ErrorCode::Internal, tr("Cancelled."))) : Status();
}

void WorkProgress::show(int perMille)
{
    m_isShowing = true;
    if (!m_dialog) {
        m_dialog = new QProgressDialog(m_what, tr("Cancel"), 0, FullBar, m_window);
        m_dialog->setWindowModality(Qt::WindowModal);
        m_dialog->setAutoReset(false);
        m_dialog->setMinimumDuration(0);
        connect(m_dialog, &QProgressDialog::canceled, this, [this] { m_isCancelled = true; });
    }
    m_dialog->setValue(perMille);
    m_isShowing = false;
}

} // namespace kyodo::ui
