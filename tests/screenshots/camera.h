#pragma once

#include <QString>
#include <QWidget>

namespace kyodo {

/// Writes what is seen as PNG files into one folder.
class Camera final
{
public:
    explicit Camera(QString folder)
        : m_folder(std::move(folder))
    {}

    /// NAME.png, once everything is painted.
    void take(QWidget& window, const QString& name) const;
    /// NAME.png of the dialog that is open over `window`, which is then closed. False when none is.
    bool takeDialog(const QWidget& window, const QString& name) const;

private:
    QString m_folder;
};

} // namespace kyodo
