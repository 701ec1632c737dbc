#include "ui/prompts/dialog_prompts.h"

#include "ui/theme/theme.h"

#include <QMessageBox>
#include <QPushButton>

namespace kyodo::ui {
namespace {

QMessageBox* makeBox(QWidget* parent, QMessageBox::Icon icon, const QString& title,
                     const QString& text)
{
    auto* box = new QMessageBox(icon, title, Theme::openLines(text), QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::RichText);
    return box;
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
    m_files.choose(parent,
                   {.purpose = FileChooser::Purpose::Open, .caption = caption, .filter = filter},
                   std::move(chosen));
}

void DialogPrompts::chooseFileToSave(QWidget* parent, const QString& caption,
                                     const QString& suggestion, const QString& filter,
                                     std::function<void(QString)> chosen)
{
    m_files.choose(parent,
                   {.purpose = FileChooser::Purpose::Save,
                    .caption = caption,
                    .filter = filter,
                    .suggestion = suggestion},
                   std::move(chosen));
}

void DialogPrompts::chooseFolder(QWidget* parent, const QString& caption, const QString& start,
                                 std::function<void(QString)> chosen)
{
    m_files.choose(parent,
                   {.purpose = FileChooser::Purpose::Folder, .caption = caption, .start = start},
                   std::move(chosen));
}

} // namespace kyodo::ui
