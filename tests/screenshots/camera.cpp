#include "tests/screenshots/camera.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTest>

namespace kyodo {
namespace {

void waitUntilPainted()
{
    constexpr int Milliseconds = 600;
    QTest::qWait(Milliseconds);
}

} // namespace

void Camera::take(QWidget& window, const QString& name) const
{
    window.activateWindow(); // a focus ring shows only in the active window
    waitUntilPainted();
    window.grab().save(QDir(m_folder).filePath(name + QStringLiteral(".png")));
}

bool Camera::takeDialog(const QWidget& window, const QString& name) const
{
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (dialog == nullptr || dialog == &window) {
        qWarning("no dialog for %s", qUtf8Printable(name));
        return false;
    }
    dialog->resize(dialog->size().boundedTo(window.size())); // as on its screen
    take(*dialog, name);
    dialog->done(QDialog::Rejected);
    return true;
}

} // namespace kyodo
