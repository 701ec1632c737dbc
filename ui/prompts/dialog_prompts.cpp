#include "ui/prompts/dialog_prompts.h"

#include "ui/theme/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace kyodo::ui {
namespace {

/// The folder that the last file was chosen in.
const QString FolderSetting = QStringLiteral("files/lastFolder");

QString lastFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QSettings().value(FolderSetting, documents).toString();
}

QMessageBox* makeBox(QWidget* parent, QMessageBox::Icon icon, const QString& title,
                     const QString& text)
{
    auto* box = new QMessageBox(icon, title, Theme::openLines(text), QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::RichText);
    return box;
}

QFileDialog* makeFileDialog(QWidget* parent, const QString& caption, const QString& filter,
                            std::function<void(QString)> chosen)
{
    auto* dialog = new QFileDialog(parent, caption, lastFolder(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [chosen = std::move(chosen)](const QString& path) {
                         QSettings().setValue(FolderSetting, QFileInfo(path).absolutePath());
                         chosen(path);
                     });
    return dialog;
}

QString firstSuffix(const QString& filter)
{
    return filter.section(QStringLiteral("*."), 1, 1).section(u')', 0, 0).section(u' ', 0, 0);
}

} // namespace

void DialogPrompts::tell(QWidget* parent, const Error& error)
{
    auto* box = makeBox(parent, QMessageBox::Warning, QString(), error.message);
    box->addButton(QMessageBox::Ok);
    box->open();
}

void DialogPrompts::ask(QWidget* parent, const Question& question,
                        std::function<void(Answer)> answered)
{
    auto* box = makeBox(parent, QMessageBox::Question, question.title, question.text);
    QPushButton* accept = box->addButton(question.accept, QMessageBox::AcceptRole);
    const QPushButton* reject = question.reject.isEmpty()
                                    ? nullptr
                                    : box->addButton(question.reject, QMessageBox::DestructiveRole);
    QPushButton* cancel = box->addButton(question.cancel, QMessageBox::RejectRole);
    box->setEscapeButton(cancel);
    box->setDefaultButton(question.consequence == Consequence::Destructive ? cancel : accept);
    QObject::connect(box, &QMessageBox::buttonClicked, parent,
                     [accept, reject, answered = std::move(answered)](QAbstractButton* button) {
                         answered(button == accept   ? Answer::Accept
                                  : button == reject ? Answer::Reject
                                                     : Answer::Cancel);
                     });
    box->open();
}

void DialogPrompts::chooseFileToOpen(QWidget* parent, const QString& caption, const QString& filter,
                                     std::function<void(QString)> chosen)
{
    auto* dialog = makeFileDialog(parent, caption, filter, std::move(chosen));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void DialogPrompts::chooseFileToSave(QWidget* parent, const QString& caption,
                                     const QString& suggestion, const QString& filter,
                                     std::function<void(QString)> chosen)
{
    auto* dialog = makeFileDialog(parent, caption, filter, std::move(chosen));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(firstSuffix(filter));
    dialog->selectFile(suggestion);
    dialog->open();
}

void DialogPrompts::chooseFolder(QWidget* parent, const QString& caption,
                                 std::function<void(QString)> chosen)
{
    auto* dialog = new QFileDialog(parent, caption, lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [chosen = std::move(chosen)](const QString& folder) {
                         QSettings().setValue(FolderSetting, folder);
                         chosen(folder);
                     });
    dialog->open();
}

} // namespace kyodo::ui
