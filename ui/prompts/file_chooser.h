#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

class QFileDialog;
class QWidget;

namespace kyodo::ui {

/// The dialog in which files are chosen. Qt's own is made once and kept: it watches the folder that
/// it shows, and on a busy disk the end of such a watch has held the window for seconds.
class FileChooser final
{
public:
    enum class Purpose { Open, Save, Folder };

    /// What is asked for.
    struct Request
    {
        Purpose purpose = Purpose::Open;
        QString caption;
        QString filter;     ///< as QFileDialog has it; empty: all files
        QString start;      ///< a folder; empty: where the last file was chosen
        QString suggestion; ///< a file's name or path
    };

    FileChooser() = default;
    ~FileChooser();
    Q_DISABLE_COPY_MOVE(FileChooser)

    /// Modal to the window of `parent`. `chosen` is called once the dialog has gone, when one was
    /// chosen and `parent` is still there.
    void choose(QWidget* parent, const Request& request, std::function<void(QString)> chosen);

private:
    [[nodiscard]] QFileDialog* dialogFor(QWidget* parent);
    void await(QFileDialog& dialog, QWidget* parent, std::function<void(QString)> chosen);

    QPointer<QFileDialog> m_kept;
    QPointer<QObject> m_answer; ///< what waits for the answer to the last question
};

} // namespace kyodo::ui
