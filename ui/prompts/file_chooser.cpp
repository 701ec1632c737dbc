#include "ui/prompts/file_chooser.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>

#include <memory>

namespace kyodo::ui {
namespace {

struct Files
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

/// The folder that the last file was chosen in.
const QString FolderSetting = QStringLiteral("files/lastFolder");

QString lastFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QSettings().value(FolderSetting, documents).toString();
}

void rememberFolderOf(const QString& path)
{
    const QFileInfo file(path);
    QSettings().setValue(FolderSetting, file.isDir() ? path : file.absolutePath());
}

QString firstSuffix(const QString& filter)
{
    return filter.section(QStringLiteral("*."), 1, 1).section(u')', 0, 0).section(u' ', 0, 0);
}

QLineEdit* nameField(const QFileDialog& dialog)
{
    return dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
}

/// Those of the platform watch nothing, and have no widgets.
bool isOwnOfQt(const QFileDialog& dialog)
{
    return nameField(dialog) != nullptr;
}

/// What was entered for an earlier question.
void forgetEntries(QFileDialog& dialog)
{
    if (QLineEdit* name = nameField(dialog)) {
        name->clear();
    }
    for (QAbstractItemView* view : dialog.findChildren<QAbstractItemView*>()) {
        view->clearSelection();
    }
}

/// Says everything anew: nothing is left of an earlier question.
void setUp(QFileDialog& dialog, const FileChooser::Request& request)
{
    using enum FileChooser::Purpose;
    const bool isSaved = request.purpose == Save;
    dialog.setOption(QFileDialog::ShowDirsOnly, false);
    dialog.setAcceptMode(isSaved ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog.setNameFilter(request.filter.isEmpty() ? Files::tr("All files (*)") : request.filter);
    dialog.setFileMode(isSaved                     ? QFileDialog::AnyFile
                       : request.purpose == Folder ? QFileDialog::Directory
                                                   : QFileDialog::ExistingFile);
    dialog.setOption(QFileDialog::ShowDirsOnly, request.purpose == Folder);
    dialog.setDefaultSuffix(isSaved ? firstSuffix(request.filter) : QString());
    dialog.setDirectory(QFileInfo(request.start).isDir() ? request.start : lastFolder());
    forgetEntries(dialog);
    dialog.selectFile(request.suggestion);
    dialog.setWindowTitle(request.caption); // last, for modes bring titles of their own
}

} // namespace

FileChooser::~FileChooser()
{
    delete m_kept;
}

void FileChooser::choose(QWidget* parent, const Request& request,
                         std::function<void(QString)> chosen)
{
    QFileDialog* dialog = dialogFor(parent);
    setUp(*dialog, request);
    await(*dialog, parent, std::move(chosen));
    dialog->open();
}

/// Another while the one that is kept is open.
QFileDialog* FileChooser::dialogFor(QWidget* parent)
{
    if (QFileDialog* kept = m_kept; kept && !kept->isVisible()) {
        delete m_answer; // of a question that was hidden without an answer
        kept->setParent(parent, kept->windowFlags());
        return kept;
    }
    auto* dialog = new QFileDialog(parent);
    if (!m_kept && isOwnOfQt(*dialog)) {
        m_kept = dialog;
    } else {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    return dialog;
}

/// The dialog leaves its parent before the file is handed on, which may be the end of the parent;
/// and not while it closes still.
void FileChooser::await(QFileDialog& dialog, QWidget* parent, std::function<void(QString)> chosen)
{
    auto* answer = new QObject(parent);
    if (&dialog == m_kept) {
        m_answer = answer;
    }
    const auto path = std::make_shared<QString>();
    QObject::connect(&dialog, &QFileDialog::fileSelected, answer,
                     [path](const QString& selected) { *path = selected; });
    QObject::connect(
        &dialog, &QDialog::finished, answer,
        [path, asked = QPointer(&dialog), answer, chosen = std::move(chosen)] {
            if (QFileDialog* still = asked) {
                still->setParent(nullptr, still->windowFlags());
            }
            const auto handOn = chosen; // outlives what it is connected by
            answer->deleteLater();
            if (!path->isEmpty()) {
                rememberFolderOf(*path);
                handOn(*path);
            }
        },
        Qt::QueuedConnection);
}

} // namespace kyodo::ui
